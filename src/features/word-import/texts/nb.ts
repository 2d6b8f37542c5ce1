import type { Widen } from '../../../shared/i18n/nb.ts'

export type WordImportMessages = Widen<typeof wordImport>

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`
const some = (n: number, one: string, many: string) => (n > 0 ? count(n, one, many) : '')

export const wordImport = {
  link: 'Har dere planen i Word? Hent den inn',
  title: 'Hent inn en plan fra Word',
  intro:
    'Dere slipper å skrive planen på nytt. Ingenting blir lagret før dere har sett over og bekreftet, og alt kan angres med ett klikk.',
  toPlan: 'Til aksjonsplanen',
  offline: 'Du er uten nett. Du kan se over planen her, men må ha nett for å hente den inn.',
  source: {
    title: '1. Velg en fil, eller lim inn',
    choose: 'Velg en Word-fil',
    drop: 'Eller slipp filen her. Den må være en .docx eller .odt på høyst 20 MB.',
    paste: 'Eller lim inn fra Word, Google Dokumenter eller Excel',
    pasteHelp:
      'Merk tabellen, gjerne med spørsmålene over, og kopier den. Sett markøren i feltet og lim inn (Ctrl+V).',
    reading: 'Leser …',
    cancel: 'Avbryt',
    readFile: (name: string) => `${name} er lest.`,
    readPaste: 'Det du limte inn, er lest.',
  },
  problems: {
    tooMuch:
      'Det er mer her enn en plan kan være: høyst 300 000 tegn og 5000 rader. Kopier tabellen med planen, og lim den inn.',
    tooSlow: 'Det tok for lang tid å lese filen. Kopier tabellen fra Word, og lim den inn.',
    oldEncrypted:
      'Filen er i et gammelt format og har passord. Åpne den i Word, ta bort passordet, velg Lagre som, velg Word-dokument (.docx), og prøv igjen.',
    openEncrypted:
      'Filen er passordbeskyttet. Åpne den i programmet den er skrevet i, lagre den uten passord, og prøv igjen.',
    zip: 'Dette er en zip-fil, og ikke et Word-dokument. Pakk den ut, og velg Word-filen som ligger i den.',
    tooBig: 'Filen er for stor. Den kan være høyst 20 MB. Ta bort bildene i Word, lagre, og prøv igjen.',
    empty: 'Her er det ingen tekst. Velg en annen fil, eller merk tabellen og kopier den på nytt.',
    encrypted:
      'Filen er passordbeskyttet. Åpne den i Word, velg Fil, Informasjon, Beskytt dokument, ta bort passordet, lagre, og prøv igjen.',
    oldWord:
      'Filen er i et gammelt format. Åpne den i Word, velg Lagre som, velg Word-dokument (.docx), og prøv igjen.',
    notWord:
      'Dette er ikke en Word-fil. Velg en fil som slutter på .docx eller .odt, eller kopier tabellen og lim den inn.',
    excel: 'Dette er en Excel-fil. Åpne den, merk tabellen, kopier, og lim inn i feltet under.',
    bomb: 'Filen er mye større enn den gir seg ut for, og blir ikke åpnet. Kopier tabellen fra Word, og lim den inn.',
    unsafe:
      'Filen har innhold som ikke hører hjemme i et Word-dokument, og blir ikke åpnet. Kopier tabellen fra Word, og lim den inn.',
    broken:
      'Filen er skadet eller ikke lastet helt ned. Åpne den i Word og lagre den på nytt, eller kopier tabellen og lim den inn.',
    unreadable: 'Filen kunne ikke leses. Se om den er flyttet eller åpen et annet sted, og prøv igjen.',
    unknown: 'Filen kunne ikke leses. Kopier tabellen fra Word, og lim den inn.',
  },
  look: {
    title: '2. Se over og rett',
    macros: 'Filen har makroer. De er ikke kjørt, og blir ikke med.',
    comeApart:
      'Teksten kom uten tabell, og celler med flere avsnitt kan ha havnet på feil sted. Se ekstra godt over, eller velg Word-filen i stedet.',
    noTable: 'Vi fant ingen tabell, og derfor ingen plan. Se om du fikk med tabellen da du kopierte.',
    tables: 'Hvilke tabeller er planen?',
    table: (n: number, rows: number, columns: number) =>
      `Tabell ${n}: ${count(rows, 'rad', 'rader')}, ${count(columns, 'kolonne', 'kolonner')}`,
    columnsOf: (n: number) => `Kolonnene i tabell ${n}`,
    columns: 'Kolonnene i tabellen',
    columnsHelp: 'Stemmer det ikke med planen under, så velg riktig her.',
    column: (n: number) => `Kolonne ${n}`,
    columnNamed: (n: number, heading: string) => `Kolonne ${n}: ${heading}`,
    ignore: 'Ikke med',
    headRow: 'Overskriftene står i',
    headRowNumber: (n: number) => `rad ${n}`,
    noHeadRow: 'ingen rad',
    split: 'Del opp punktlister',
    splitHelp: 'Flere mål eller aksjoner i samme celle blir egne rader.',
    plan: 'Slik blir det i planen',
    rowsHelp:
      'Ta bort haken ved en rad som ikke skal med. Velg Rett for å endre teksten, eller si hva raden er.',
    counts: (longTerm: number, shortTerm: number, actions: number, reflections: number) =>
      [
        some(longTerm, 'langsiktig mål', 'langsiktige mål'),
        some(shortTerm, 'kortsiktig mål', 'kortsiktige mål'),
        some(actions, 'aksjon', 'aksjoner'),
        some(reflections, 'refleksjon', 'refleksjoner'),
      ]
        .filter(Boolean)
        .join(', '),
    noPlan: 'Med disse valgene er det ingenting å hente inn i planen.',
    tooLong:
      'Disse tekstene er for lange til å lagres, og ingenting blir kuttet. Velg Rett ved raden, og kort dem ned:',
    tooLongBy: (text: string, over: number) => `${text} (${count(over, 'tegn', 'tegn')} for mye)`,
    tooMany: (rows: number, most: number) =>
      `Det er ${rows} rader her, og høyst ${most} kan hentes inn på én gang. Velg færre tabeller, eller ta bort rader.`,
  },
  rows: {
    take: 'Ta med',
    edit: 'Rett',
    done: 'Ferdig',
    kind: 'Dette er',
    divide: 'Del: én rad for hver linje',
    undivide: 'Angre delingen',
    join: 'Slå sammen med raden over',
    part: 'Angre sammenslåingen',
    move: 'Flytt teksten til …',
    moveNow: 'Flytt',
    kinds: {
      longTermGoal: 'Langsiktig mål',
      shortTermGoal: 'Kortsiktig mål',
      action: 'Aksjon',
      reflection: 'Refleksjon',
    },
  },
  doubts: {
    longTerm: 'Her sto flere langsiktige mål i samme celle. Hvilket av dem hører resten av raden til?',
    goals: 'Her sto flere kortsiktige mål i samme rad. Hvilket av dem hører aksjonene til?',
    reflection: 'Her sto flere aksjoner i samme rad. Hvilken av dem handler dette om?',
    detail: (field: string) => `Her sto flere aksjoner i samme rad. Hvilken av dem hører «${field}» til?`,
    each: 'Ett avsnitt til hver aksjon, i samme rekkefølge',
    eachGoal: 'Én aksjon til hvert mål, i samme rekkefølge',
    to: (place: string) => `«${place}»`,
    toWithEvidence: (place: string) => `«${place}», og andre avsnitt er hvordan dere vet det`,
    asShown: (way: string) => `${way} (slik det er vist nå)`,
    guessed: 'Gjettet',
    open: (n: number) =>
      `${n === 1 ? 'Ett sted' : `${n} steder`} sier ikke filen hva som hører sammen. Vi har gjettet, og merket det «Gjettet». Svar ved raden. Svarer dere ikke, blir det slik det er vist.`,
    toFirst: 'Gå til det første spørsmålet',
  },
  answers: {
    title: 'Svarene på spørsmålene',
    help: 'Det som står utenfor tabellen, kan bli svar på et mellomarbeid. Rett teksten om det trengs.',
    part: 'Mellomarbeid',
    none: 'Ingen: hent ikke inn svar',
    own: 'Svaret blir ditt eget. Den andre lederen ser det ikke.',
    take: 'Ta med svaret',
    existing: 'Her står det allerede:',
    append: 'Legg til etter det som står der',
    kept: 'Det som står der, blir ikke endret.',
    tooLong: 'Svaret er for langt. Det kan ha høyst 10 000 tegn.',
    unknownExisting: 'Vi fikk ikke hentet svarene som er skrevet fra før. Se om du er på nett.',
  },
  leftovers: {
    title: (n: number) => `Blir ikke med (${n})`,
    help: 'Kopier det du trenger, og lim det inn der det hører hjemme.',
    pictures: (n: number) => count(n, 'bilde', 'bilder'),
    charts: (n: number) => count(n, 'diagram', 'diagrammer'),
    diagrams: (n: number) => count(n, 'SmartArt-figur', 'SmartArt-figurer'),
    formulas: (n: number) => count(n, 'formel', 'formler'),
    footnotes: (n: number) => count(n, 'fotnote', 'fotnoter'),
    comments: (n: number) => count(n, 'merknad', 'merknader'),
    chunks: (n: number) => count(n, 'innsatt fil som ikke kan leses', 'innsatte filer som ikke kan leses'),
    headings: (texts: string) => `Overskrifter: ${texts}`,
    kinds: {
      margin: 'Topp- eller bunntekst',
      footnote: 'Fotnote',
      comment: 'Merknad',
      hidden: 'Skjult tekst',
      placeholder: 'Tomt felt',
      formula: 'Formel',
      drawing: 'Figur',
    },
    extras: (what: string) => `Filen har ${what}. Er det tekst i det, står den under. Resten blir ikke med.`,
  },
  confirm: {
    title: '3. Bekreft',
    after: 'Det som hentes inn, kommer etter det som står i planen fra før. Ingenting blir skrevet over.',
    answers: (n: number) => count(n, 'svar', 'svar'),
    summary: (what: string) => `Hentes inn: ${what}.`,
    again: (when: string, name: string) =>
      `Det samme innholdet ble hentet inn ${when} av ${name}. Henter du det inn nå, kommer det en gang til.`,
    submit: 'Hent inn i planen',
    submitAgain: 'Hent inn en gang til',
    nothing: 'Det er ingenting å hente inn.',
    fix: 'Rett det som står i rødt over, så kan planen hentes inn.',
  },
  receipt: {
    title: 'Planen er hentet inn',
    body: (what: string) => `Hentet inn: ${what}.`,
    earlier:
      'Importen kom fram ved forrige forsøk. Har du rettet noe etter det, er det ikke med. Se over planen, eller angre.',
    undo: 'Angre importen',
    more: 'Hent inn en til',
  },
  past: {
    title: 'Hentet inn tidligere',
    pasted: 'Limt inn',
    by: (name: string, when: string) => `${name}, ${when}`,
    undo: 'Angre',
    undoOf: (file: string, when: string) => `Angre importen av ${file} ${when}`,
    undone: (name: string, when: string) => `Angret av ${name} ${when}`,
    done: 'Importen er angret.',
    kept: (n: number) =>
      n === 1
        ? '1 rad eller svar ble stående, fordi noe er skrevet der etterpå, eller noen har gitt tilbakemelding på det.'
        : `${n} rader og svar ble stående, fordi noe er skrevet i eller under dem etterpå, eller noen har gitt tilbakemelding på dem.`,
    failed: 'Vi fikk ikke hentet listen over tidligere importer.',
  },
  leave: {
    title: 'Gå herfra uten å hente inn?',
    body: 'Det du har rettet her, blir borte. Filen er som før.',
    leave: 'Gå herfra',
    stay: 'Bli her',
  },
  someone: 'en annen leder',
  refusals: {
    not_allowed: 'Du har ikke lenger tilgang til å skrive i planen. Last siden på nytt.',
    school_retired: 'Skolen er ikke lenger med i programmet, og planen kan ikke endres.',
    too_many_rows: 'Det er for mange rader til å hentes inn på én gang. Velg færre tabeller.',
    plan_is_full: 'Planen har så mange rader og så mye tekst som det er plass til. Velg færre tabeller.',
    parent_is_full: 'Et mål eller en aksjon får flere rader enn det er plass til. Velg færre tabeller.',
    too_long: 'Et svar blir for langt. Kort det ned, og prøv igjen.',
    already_imported: 'Importen kom fram ved forrige forsøk. Se over planen.',
    offline:
      'Vi fikk ikke svar, og vet ikke om importen kom fram. Se om du er på nett, og prøv igjen: Den kommer ikke to ganger.',
    unknown: 'Det virket ikke akkurat nå. Alt du har rettet, står her fortsatt. Prøv igjen om litt.',
  },
} as const
