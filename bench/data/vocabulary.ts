/** A sentence is made of one part from each list, in this order. */
export type Sentence = string[][]

const who = ['på småtrinnet', 'på mellomtrinnet', 'på ungdomstrinnet', 'i ressursgruppa', 'på hvert trinn']
const whom = [...who, 'sammen med naboskolen', 'for de lærerne som deltar', 'i hele kollegiet']
const when = ['hver uke', 'hver tredje onsdag', 'etter hver samling', 'fra høstferien', 'i januar og februar']
const often = [...when, 'to ganger før påske', 'én gang i måneden', 'når timeplanen tillater det']

/** What school leaders write, by kind. A text has the first sentence of its kind and some of the others. */
export const vocabulary = {
  long_term: [
    [
      ['Elevene', 'Alle elever', 'Elevene på mellomtrinnet', 'Lærerne'],
      ['opplever', 'deltar i', 'møter oftere', 'får erfaring med', 'gleder seg til'],
      [
        'praktisk, utforskende og variert matematikk',
        'ambisiøs matematikkundervisning',
        'regning i alle fag',
      ],
      ['innen to år.', 'før skoleåret er omme.', 'på alle trinn.', 'gjennom hele skoleløpet.'],
    ],
    [
      ['Skolen har', 'Kollegiet får', 'Ressurspersonene bygger'],
      ['en kultur der lærerne lærer av hverandre', 'et felles språk for god undervisning'],
      ['og holder på det når programmet er over.', 'som nye lærere møter fra første dag.'],
    ],
  ],
  short_term: [
    [
      ['Lærerne planlegger', 'De deltakende lærerne prøver ut', 'Hvert team gjennomfører', 'Vi utvikler'],
      [
        'minst én utforskende økt',
        'to rike oppgaver',
        'samtaler om elevenes strategier',
        'en felles øktplan',
      ],
      ['om brøk', 'om tall og regning', 'om måling', 'om geometri', 'om algebra', 'om statistikk'],
      ['før jul.', 'i vårhalvåret.', 'før neste samling.', 'hver måned.'],
    ],
  ],
  body: [
    [
      [
        'Vi setter av tid til felles planlegging',
        'Rektor er til stede når lærerne planlegger',
        'Lærerne observerer hverandre i matematikktimer',
        'Vi bruker fellestiden til å løse oppgavene selv',
        'Ressurslærerne leder en økt om utforskende oppgaver',
        'Hvert team prøver ut den samme oppgaven',
        'Vi kjøper inn konkreter og øver på å bruke dem',
        'Lærerne tar med elevarbeid og drøfter det',
        'Inspektør lager en fast plan for observasjon',
        'Vi leser om brøk og prøver det ut med elevene',
      ],
      whom,
      often.map((end) => `${end}.`),
    ],
    [
      ['Rektor', 'Inspektør', 'Teamleder', 'Den som leder økta'],
      ['spør etter hva elevene sa og gjorde', 'skriver ned hva som bør prøves igjen', 'sørger for vikar'],
      ['og deler det på neste fellestid.', 'før gruppa skilles.', 'og følger det opp uka etter.'],
    ],
    [
      ['Møtene legges til', 'Vi frir lærerne fra inspeksjon', 'Planen ligger på lærerrommet', 'Vi øver'],
      when.map((end) => `${end}, så alle vet når det skjer.`),
    ],
    [
      ['Etter en måned ser vi på', 'Underveis snakker vi om', 'Foresatte får høre om'],
      ['hva som har virket', 'hvordan oppgavene er blitt tatt imot', 'hva elevene kan vise fram'],
      ['og endrer det som må endres.', 'og bestemmer hvem som går videre.'],
    ],
  ],
  assumption: [
    [
      ['Vi antar at', 'Når lærerne planlegger sammen, tror vi at', 'Forskning tyder på at', 'Vi har sett at'],
      ['det blir flere utforskende oppgaver', 'terskelen for å prøve noe nytt synker', 'elevene snakker mer'],
      ['fordi ideene er prøvd på kolleger først.', 'når tiden er vernet.', 'når ledelsen viser interesse.'],
    ],
    [
      ['Samtalen', 'Observasjonen', 'Øvingen', 'Det felles arbeidet'],
      ['handler da om elevenes tenkning', 'gir lærerne et felles språk', 'gjør det tryggere å mislykkes'],
      ['og ikke om metoder i seg selv.', 'som varer lenger enn ett skoleår.'],
    ],
  ],
  teacher_support: [
    [
      ['De deltakende lærerne', 'Ressurspersonene', 'Lærerne på trinnet'],
      [
        'slipper å finne tid selv',
        'velger materiellet',
        'får svar på det praktiske',
        'øver på å lede kolleger',
      ],
      ['og får rom til å prøve før de viser fram.', 'og viser kollegene hvordan det brukes.', 'med en gang.'],
    ],
    [
      ['Ledelsen', 'Rektor', 'Inspektør'],
      ['spør hva de trenger', 'tar seg av timeplanen', 'er med på den første økta'],
      ['slik at de kan bruke kreftene på elevene.', 'hver gang gruppa møtes.'],
    ],
  ],
  outcome: [
    [
      [
        'Det tok lengre tid enn vi trodde',
        'Det gikk bedre enn ventet',
        'Halvparten kom i gang',
        'Alle prøvde',
      ],
      ['å komme i gang', 'med den første oppgaven', 'da planen først var lagt', 'etter samlingen'],
      ['men etter tredje gang gikk det av seg selv.', 'og lærerne vil fortsette.', 'men sykdom forstyrret.'],
    ],
    [
      ['Lærerne sier', 'Teamlederne forteller', 'I medarbeidersamtalene hører vi'],
      ['at de forbereder seg bedre', 'at de våger mer', 'at tiden er for knapp', 'at elevene overrasker dem'],
      ['når de skal vise fram noe.', 'enn før jul.', 'og ønsker flere felles økter.'],
    ],
    [
      ['Neste gang', 'I vår', 'Etter påske'],
      ['begynner vi med færre oppgaver.', 'tar vi med flere lærere.', 'lar vi ressurspersonene lede.'],
    ],
  ],
  evidence: [
    [
      ['Fem av seks lærere', 'Tre team av fire', 'De fleste', 'Alle på mellomtrinnet'],
      [
        'har prøvd minst to av øktene.',
        'har levert øktplan.',
        'har vært observert.',
        'bruker konkreter ukentlig.',
      ],
    ],
    [
      ['I observasjonene ser vi', 'I elevarbeidene ser vi', 'Elevene forteller', 'Kartleggingen viser'],
      [
        'at elevene snakker mer sammen',
        'flere ulike representasjoner',
        'at færre gir opp',
        'mindre forskjell',
      ],
      ['enn i september.', 'enn ved forrige samling.', 'på begge trinn.'],
    ],
  ],
  answer: [
    [
      ['Vi deltar', 'Skolen er med', 'Lærerne var med', 'Elevene arbeidet'],
      ['for å styrke matematikkundervisningen', 'fordi resultatene i brøk er svake', 'med oppgaver i par'],
      [
        'og for å lære av hverandre.',
        'slik planen vår sier.',
        'og forklarte for hverandre hvordan de tenkte.',
      ],
    ],
    [
      ['Kollegiet', 'Ledergruppa', 'FAU', 'Driftsstyret', 'Ressursgruppa'],
      ['er orientert', 'har drøftet saken', 'støtter arbeidet', 'har valgt to ressurspersoner'],
      ['på fellesmøtet i september.', 'og tar det opp igjen i januar.', 'uten at alle er overbevist.'],
    ],
    [
      ['Lærerens spørsmål', 'Oppgaven', 'Samtalen etterpå'],
      ['ga elevene tid til å tenke', 'åpnet for flere strategier', 'ble styrt av noen få'],
      ['og det vil vi arbeide videre med.', 'slik vi hadde håpet.', 'mer enn vi hadde ønsket.'],
    ],
  ],
  comment: [
    [
      ['Så fint at dere', 'Vi legger merke til at dere', 'Spennende at dere', 'Kunne dere'],
      [
        'begrunner aksjonen',
        'følger opp lærerne',
        'sier mer om hvordan dere vet det',
        'knytter det til elevene',
      ],
      [
        'Hva tenker dere er neste steg?',
        'Det vil andre skoler ha glede av.',
        'Ta det gjerne med på samlingen.',
      ],
    ],
  ],
} satisfies Record<string, Sentence[]>

/** One action in some hundreds has the first of these, most texts the second, none the third. */
export const searchWords = { rare: 'kuleramme', common: 'lærerne', none: 'xylofon' }
