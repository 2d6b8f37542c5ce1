import type { WritingMessages } from './nb.ts'

export const writing: WritingMessages = {
  help: {
    of: (column) => `Hjelp: ${column}`,
    good: 'Gode døme',
    weak: 'Svakt døme',
    longTerm: {
      name: 'langsiktig mål',
      text: 'Kva ventar de at arbeidet og deltakinga i Matematikkløftet skal føre til? Skriv kva lærarar, leiarar og elevar skal oppnå, ikkje kva de skal gjere.',
      goodOne:
        'Lærarane på mellomtrinnet planlegg og prøver ut undervisning saman, slik at elevane møter utforskande oppgåver kvar veke.',
      goodTwo:
        'Dei deltakande lærarane leier det matematikkfaglege samarbeidet på heile skulen når år 2 byrjar.',
      weakOne: 'Betre resultat i matematikk.',
      why: 'Det seier ikkje kven som gjer noko annleis, eller kva deltakinga har med det å gjere.',
    },
    shortTerm: {
      name: 'kortsiktige mål',
      text: 'Eit steg på vegen til det langsiktige målet, som de kan nå på nokre månader. De skal kunne seie om det er nådd.',
      goodOne: 'Innan jul har kvar av dei deltakande lærarane prøvd ut tre økter som dei har planlagt saman.',
      goodTwo: 'Begge skuleleiarane kjenner Matematikksentermodellen godt nok til å leie samtalar om han.',
      weakOne: 'Auke kompetansen i matematikk.',
      why: 'Det er for stort for nokre månader, og ingen kan seie når det er nådd.',
    },
    action: {
      name: 'aksjon',
      text: 'Kva leiargrep vil de prøve ut for å nå det kortsiktige målet? Sei kven som gjer kva, og når. Grunngje det med ei antaking om kvifor det hjelper. Hald fast ved korleis de legg til rette for lærarane som deltek, og støttar dei, slik at dei blir gode ressurspersonar.',
      goodOne:
        'Rektor set av 90 minutt kvar tredje onsdag til felles planlegging for dei deltakande lærarane, fordi vi antek at verna tid gjer at dei vågar å prøve noko nytt.',
      goodTwo:
        'Inspektøren blir med inn i timen når lærarane prøver ut ei økt, og snakkar med dei etterpå, fordi vi antek at dei lærer meir når nokon spør kva elevane forstod.',
      weakOne: 'Ha meir fokus på matematikk.',
      why: 'Ingen gjer noko bestemt, og det er ikkje grunngjeve.',
    },
    reflection: {
      name: 'korleis gjekk det',
      text: 'Korleis gjekk det, og korleis veit de det? Skriv kva de såg, høyrde eller talde, og om antakinga heldt. Skriv ein ny refleksjon neste gong i staden for å endre den gamle.',
      goodOne:
        'Fem av seks økter vart gjennomførte. I tre av dei såg vi at elevane forklarte for kvarandre. Antakinga heldt delvis.',
      goodTwo:
        'Lærarane fortalde at dei bytte oppgåve etter samtalen. Loggen viser at dei planla neste økt utan oss.',
      weakOne: 'Det gjekk bra, og alle verkar nøgde.',
      why: 'Det er eit inntrykk. Kva såg eller høyrde de som viser det?',
    },
  },
  hints: {
    label: 'Tips',
    what: 'Dette er eit ønske. Kva skal nokon gjere, heilt konkret, for at det skal skje?',
    who: 'Kven gjer det? Skriv rolla, ikkje namnet.',
    when: 'Når skal det skje, eller kor ofte?',
    support: 'Korleis støttar dette lærarane som deltek?',
    observable: 'Kva såg, høyrde eller talde de som viser det?',
    dismiss: 'Ikkje vis igjen',
    dismissAt: (row) => `Ikkje vis igjen: tipset for dette feltet, ${row}`,
    dismissed: 'Tipset blir ikkje vist igjen for dette feltet.',
    failed: 'Vi fekk ikkje lagra det. Tipset kan kome tilbake.',
    private: 'Berre leiarane på skulen ser tipsa.',
  },
  tenMinutes: {
    title: 'Ti minutt',
    intro:
      'Eitt felt om gongen, det nyttigaste først. Alt blir lagra medan du skriv, så du kan stoppe når som helst.',
    progress: (n, of) => `${n} av ${of}`,
    goal: 'Kortsiktig mål',
    action: 'Aksjon',
    noText: 'Ikkje skrive enno',
    wholePlan: 'Heile planen',
    why: {
      unfinished: 'Aksjonen er ikkje skriven ferdig.',
      unfinishedDue: (day) => `Aksjonen er ikkje skriven ferdig, og planen skal leverast ${day}.`,
      reflection:
        'Tida for aksjonen er gått, eller han er gjennomført, og ingen har sett tilbake på han enno.',
      feedback:
        'Rettleiaren har gitt tilbakemelding, og de har ikkje svart enno. Svar, skriv vidare i planen, eller sei at ho er teken med.',
      evidence: 'De har skrive korleis det gjekk, men ikkje korleis de veit det.',
      assumption: 'Antakinga manglar. Kvifor trur de at dette vil føre til målet?',
    },
    ask: {
      unfinished: 'Kva vil de gjere?',
      reflection: 'Korleis gjekk det?',
      feedback: 'Tilbakemelding frå rettleiaren',
      evidence: 'Korleis veit de det?',
      assumption: 'Fordi vi antek at …',
      hint: 'Kan det bli meir konkret?',
    },
    startReflection: 'Skriv ein refleksjon',
    deleted: 'Dette er sletta av ein annan. Gå vidare.',
    done: 'Ferdig, gå vidare',
    skip: 'Hopp over',
    back: 'Tilbake',
    keys: 'Ctrl + Enter: ferdig. Ctrl + Shift + Enter: hopp over.',
    stop: 'Stopp her',
    nothing: 'Ingenting ventar no. Planen er i god stand.',
    endTitle: 'Takk for innsatsen',
    endSaved: 'Alt du skreiv, er lagra i planen, eller på denne eininga til nettet er tilbake.',
    didTitle: (n) => (n === 1 ? '1 ting er gjord' : `${n} ting er gjorde`),
    didNone: 'Denne gongen vart ingenting skrive. Det er heilt greitt.',
    waitTitle: (n) => (n === 1 ? '1 ting ventar' : `${n} ting ventar`),
    waitNone: 'Ingenting ventar.',
    more: (n) => `og ${n} til`,
    again: 'Hald fram med det som ventar',
    toPlan: 'Til planen',
    toFront: 'Til framsida',
    leadersOnly: 'Denne sida er for leiarane på skulen.',
  },
  support: {
    title: (school) => `Frå aksjon til ressursperson: ${school}`,
    intro:
      'Kva dei deltakande lærarane har fått av støtte, kva som kom ut av det, og kva som er planlagt for heile skulen i år 2. Sida er laga av det som står i planen; der endrar de det.',
    noNames:
      'Skriv roller og tal, til dømes «to lærarar på mellomtrinnet». Skriv ikkje namn på lærarar eller elevar.',
    empty:
      'Ingen aksjon seier enno korleis han støttar lærarane som deltek. Det skriv de i planen, i feltet «Slik støttar aksjonen lærarane som deltek».',
    emptyReader: 'Skulen har ikkje skrive korleis aksjonane støttar lærarane som deltek.',
    summary: (actions, reflected, held) =>
      `${actions === 1 ? '1 aksjon' : `${actions} aksjonar`} støttar dei deltakande lærarane. ${reflected} av dei har refleksjonar, og for ${held} heldt antakinga heilt eller delvis.`,
    year: (year) => `Skuleåret ${year}`,
    offered: 'Slik blir lærarane støtta',
    came: 'Kva kom ut av det?',
    notYet: 'Ingen har sett tilbake enno.',
    know: 'Korleis veit vi det?',
    wholeSchool: 'Planlagt for heile skulen i år 2',
    wholeSchoolHelp:
      'Her står planlagde og påbyrja aksjonar som nemner heile skulen, alle trinn, kollegiet eller år 2, i aksjonen, i støtta eller i målet han står under.',
    wholeSchoolNone:
      'Ingen planlagd aksjon nemner heile skulen enno. Skriv ein i planen: kva rolle får ressurspersonane, kor mange lærarar gjeld det, og når?',
    wholeSchoolNoneReader: 'Ingen planlagd aksjon nemner heile skulen enno.',
    openAction: 'Opne i planen',
    openActionOf: (action) => `Opne i planen: ${action}`,
    toPlan: 'Til planen',
  },
}
