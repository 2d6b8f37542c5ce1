import type { Widen } from '../../../shared/i18n/nb.ts'

export type WritingMessages = Widen<typeof writing>

/** Help with the writing: beside the columns, under the fields, step by step, and from action to resource person. */
export const writing = {
  help: {
    of: (column: string) => `Hjelp: ${column}`,
    good: 'Gode eksempler',
    weak: 'Svakt eksempel',
    longTerm: {
      name: 'langsiktig mål',
      text: 'Hva forventer dere at arbeidet og deltakelsen i Matematikkløftet skal føre til? Skriv hva lærere, ledere og elever skal oppnå, ikke hva dere skal gjøre.',
      goodOne:
        'Lærerne på mellomtrinnet planlegger og prøver ut undervisning sammen, slik at elevene møter utforskende oppgaver hver uke.',
      goodTwo:
        'De deltakende lærerne leder det matematikkfaglige samarbeidet på hele skolen når år 2 begynner.',
      weakOne: 'Bedre resultater i matematikk.',
      why: 'Det sier ikke hvem som gjør noe annerledes, eller hva deltakelsen har med det å gjøre.',
    },
    shortTerm: {
      name: 'kortsiktige mål',
      text: 'Et skritt på veien til det langsiktige målet, som dere kan nå på noen måneder. Dere skal kunne si om det er nådd.',
      goodOne: 'Innen jul har hver av de deltakende lærerne prøvd ut tre økter som de har planlagt sammen.',
      goodTwo: 'Begge skolelederne kjenner Matematikksentermodellen godt nok til å lede samtaler om den.',
      weakOne: 'Øke kompetansen i matematikk.',
      why: 'Det er for stort for noen måneder, og ingen kan si når det er nådd.',
    },
    action: {
      name: 'aksjon',
      text: 'Hvilket ledergrep vil dere prøve ut for å nå det kortsiktige målet? Si hvem som gjør hva, og når. Begrunn det med en antakelse om hvorfor det hjelper. Hold fast ved hvordan dere legger til rette for lærerne som deltar, og støtter dem, slik at de blir gode ressurspersoner.',
      goodOne:
        'Rektor setter av 90 minutter hver tredje onsdag til felles planlegging for de deltakende lærerne, fordi vi antar at vernet tid gjør at de våger å prøve noe nytt.',
      goodTwo:
        'Inspektør blir med inn i timen når lærerne prøver ut en økt, og snakker med dem etterpå, fordi vi antar at de lærer mer når noen spør hva elevene forsto.',
      weakOne: 'Ha mer fokus på matematikk.',
      why: 'Ingen gjør noe bestemt, og det er ikke begrunnet.',
    },
    reflection: {
      name: 'hvordan gikk det',
      text: 'Hvordan gikk det, og hvordan vet dere det? Skriv hva dere så, hørte eller telte, og om antakelsen holdt. Skriv en ny refleksjon neste gang i stedet for å endre den gamle.',
      goodOne:
        'Fem av seks økter ble gjennomført. I tre av dem så vi at elevene forklarte for hverandre. Antakelsen holdt delvis.',
      goodTwo:
        'Lærerne fortalte at de byttet oppgave etter samtalen. Loggen viser at de planla neste økt uten oss.',
      weakOne: 'Det gikk bra, og alle virker fornøyde.',
      why: 'Det er et inntrykk. Hva så eller hørte dere som viser det?',
    },
  },
  hints: {
    label: 'Tips',
    what: 'Dette er et ønske. Hva skal noen gjøre, helt konkret, for at det skal skje?',
    who: 'Hvem gjør det? Skriv rollen, ikke navnet.',
    when: 'Når skal det skje, eller hvor ofte?',
    support: 'Hvordan støtter dette lærerne som deltar?',
    observable: 'Hva så, hørte eller telte dere som viser det?',
    dismiss: 'Ikke vis igjen',
    dismissAt: (row: string) => `Ikke vis igjen: tipset for dette feltet, ${row}`,
    dismissed: 'Tipset vises ikke igjen for dette feltet.',
    failed: 'Vi fikk ikke lagret det. Tipset kan komme tilbake.',
    private: 'Bare skolens ledere ser tipsene.',
  },
  tenMinutes: {
    title: 'Ti minutter',
    intro:
      'Ett felt om gangen, det nyttigste først. Alt lagres mens du skriver, så du kan stoppe når som helst.',
    progress: (n: number, of: number) => `${n} av ${of}`,
    goal: 'Kortsiktig mål',
    action: 'Aksjon',
    noText: 'Ikke skrevet ennå',
    wholePlan: 'Hele planen',
    why: {
      unfinished: 'Aksjonen er ikke skrevet ferdig.',
      unfinishedDue: (day: string) => `Aksjonen er ikke skrevet ferdig, og planen skal leveres ${day}.`,
      reflection:
        'Tiden for aksjonen er gått, eller den er gjennomført, og ingen har sett tilbake på den ennå.',
      feedback:
        'Veilederen har gitt tilbakemelding, og dere har ikke svart ennå. Svar, skriv videre i planen, eller si at den er tatt med.',
      evidence: 'Dere har skrevet hvordan det gikk, men ikke hvordan dere vet det.',
      assumption: 'Antakelsen mangler. Hvorfor tror dere at dette vil føre til målet?',
    },
    ask: {
      unfinished: 'Hva vil dere gjøre?',
      reflection: 'Hvordan gikk det?',
      feedback: 'Tilbakemelding fra veilederen',
      evidence: 'Hvordan vet dere det?',
      assumption: 'Fordi vi antar at …',
      hint: 'Kan det bli mer konkret?',
    },
    startReflection: 'Skriv en refleksjon',
    deleted: 'Dette er slettet av en annen. Gå videre.',
    done: 'Ferdig, gå videre',
    skip: 'Hopp over',
    back: 'Tilbake',
    keys: 'Ctrl + Enter: ferdig. Ctrl + Shift + Enter: hopp over.',
    stop: 'Stopp her',
    nothing: 'Ingenting venter nå. Planen er i god stand.',
    endTitle: 'Takk for innsatsen',
    endSaved: 'Alt du skrev, er lagret i planen, eller på denne enheten til nettet er tilbake.',
    didTitle: (n: number) => (n === 1 ? '1 ting er gjort' : `${n} ting er gjort`),
    didNone: 'Denne gangen ble ingenting skrevet. Det er helt greit.',
    waitTitle: (n: number) => (n === 1 ? '1 ting venter' : `${n} ting venter`),
    waitNone: 'Ingenting venter.',
    more: (n: number) => `og ${n} til`,
    again: 'Fortsett med det som venter',
    toPlan: 'Til planen',
    toFront: 'Til forsiden',
    leadersOnly: 'Denne siden er for skolens ledere.',
  },
  support: {
    title: (school: string) => `Fra aksjon til ressursperson: ${school}`,
    intro:
      'Hva de deltakende lærerne har fått av støtte, hva som kom ut av det, og hva som er planlagt for hele skolen i år 2. Siden er laget av det som står i planen; der endrer dere det.',
    noNames:
      'Skriv roller og antall, for eksempel «to lærere på mellomtrinnet». Skriv ikke navn på lærere eller elever.',
    empty:
      'Ingen aksjon sier ennå hvordan den støtter lærerne som deltar. Det skriver dere i planen, i feltet «Slik støtter aksjonen lærerne som deltar».',
    emptyReader: 'Skolen har ikke skrevet hvordan aksjonene støtter lærerne som deltar.',
    summary: (actions: number, reflected: number, held: number) =>
      `${actions === 1 ? '1 aksjon' : `${actions} aksjoner`} støtter de deltakende lærerne. ${reflected} av dem har refleksjoner, og for ${held} holdt antakelsen helt eller delvis.`,
    year: (year: string) => `Skoleåret ${year}`,
    offered: 'Slik støttes lærerne',
    came: 'Hva kom ut av det?',
    notYet: 'Ingen har sett tilbake ennå.',
    know: 'Hvordan vet vi det?',
    wholeSchool: 'Planlagt for hele skolen i år 2',
    wholeSchoolHelp:
      'Her står planlagte og påbegynte aksjoner som nevner hele skolen, alle trinn, kollegiet eller år 2, i aksjonen, i støtten eller i målet den står under.',
    wholeSchoolNone:
      'Ingen planlagt aksjon nevner hele skolen ennå. Skriv en i planen: hvilken rolle får ressurspersonene, hvor mange lærere gjelder det, og når?',
    wholeSchoolNoneReader: 'Ingen planlagt aksjon nevner hele skolen ennå.',
    openAction: 'Åpne i planen',
    openActionOf: (action: string) => `Åpne i planen: ${action}`,
    toPlan: 'Til planen',
  },
} as const
