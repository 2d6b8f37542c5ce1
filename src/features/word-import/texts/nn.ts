import type { WordImportMessages } from './nb.ts'

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`
const some = (n: number, one: string, many: string) => (n > 0 ? count(n, one, many) : '')

export const wordImport: WordImportMessages = {
  link: 'Har de planen i Word? Hent han inn',
  title: 'Hent inn ein plan frå Word',
  intro:
    'De slepp å skrive planen på nytt. Ingenting blir lagra før de har sett over og stadfesta, og alt kan angrast med eitt klikk.',
  toPlan: 'Til aksjonsplanen',
  offline: 'Du er utan nett. Du kan sjå over planen her, men må ha nett for å hente han inn.',
  source: {
    title: '1. Vel ei fil, eller lim inn',
    choose: 'Vel ei Word-fil',
    drop: 'Eller slepp fila her. Ho må vere ei .docx eller .odt på høgst 20 MB.',
    paste: 'Eller lim inn frå Word, Google Dokument eller Excel',
    pasteHelp:
      'Merk tabellen, gjerne med spørsmåla over, og kopier han. Set markøren i feltet og lim inn (Ctrl+V).',
    reading: 'Les …',
    cancel: 'Avbryt',
    readFile: (name) => `${name} er lesen.`,
    readPaste: 'Det du limte inn, er lese.',
  },
  problems: {
    tooMuch:
      'Det er meir her enn ein plan kan vere: høgst 300 000 teikn og 5000 rader. Kopier tabellen med planen, og lim han inn.',
    tooSlow: 'Det tok for lang tid å lese fila. Kopier tabellen frå Word, og lim han inn.',
    oldEncrypted:
      'Fila er i eit gammalt format og har passord. Opne ho i Word, ta bort passordet, vel Lagre som, vel Word-dokument (.docx), og prøv igjen.',
    openEncrypted:
      'Fila er verna med passord. Opne ho i programmet ho er skriven i, lagre ho utan passord, og prøv igjen.',
    zip: 'Dette er ei zip-fil, og ikkje eit Word-dokument. Pakk ho ut, og vel Word-fila som ligg i ho.',
    tooBig: 'Fila er for stor. Ho kan vere høgst 20 MB. Ta bort bileta i Word, lagre, og prøv igjen.',
    empty: 'Her er det ingen tekst. Vel ei anna fil, eller merk tabellen og kopier han på nytt.',
    encrypted:
      'Fila er verna med passord. Opne ho i Word, vel Fil, Informasjon, Vern dokument, ta bort passordet, lagre, og prøv igjen.',
    oldWord:
      'Fila er i eit gammalt format. Opne ho i Word, vel Lagre som, vel Word-dokument (.docx), og prøv igjen.',
    notWord:
      'Dette er ikkje ei Word-fil. Vel ei fil som sluttar på .docx eller .odt, eller kopier tabellen og lim han inn.',
    excel: 'Dette er ei Excel-fil. Opne ho, merk tabellen, kopier, og lim inn i feltet under.',
    bomb: 'Fila er mykje større enn ho gir seg ut for, og blir ikkje opna. Kopier tabellen frå Word, og lim han inn.',
    unsafe:
      'Fila har innhald som ikkje høyrer heime i eit Word-dokument, og blir ikkje opna. Kopier tabellen frå Word, og lim han inn.',
    broken:
      'Fila er skadd eller ikkje lasta heilt ned. Opne ho i Word og lagre ho på nytt, eller kopier tabellen og lim han inn.',
    unreadable: 'Fila kunne ikkje lesast. Sjå om ho er flytt eller open ein annan stad, og prøv igjen.',
    unknown: 'Fila kunne ikkje lesast. Kopier tabellen frå Word, og lim han inn.',
  },
  look: {
    title: '2. Sjå over og rett',
    macros: 'Fila har makroar. Dei er ikkje køyrde, og blir ikkje med.',
    comeApart:
      'Teksten kom utan tabell, og celler med fleire avsnitt kan ha hamna på feil stad. Sjå ekstra godt over, eller vel Word-fila i staden.',
    noTable: 'Vi fann ingen tabell, og difor ingen plan. Sjå om du fekk med tabellen då du kopierte.',
    tables: 'Kva tabellar er planen?',
    table: (n, rows, columns) =>
      `Tabell ${n}: ${count(rows, 'rad', 'rader')}, ${count(columns, 'kolonne', 'kolonnar')}`,
    columnsOf: (n) => `Kolonnane i tabell ${n}`,
    columns: 'Kolonnane i tabellen',
    columnsHelp: 'Stemmer det ikkje med planen under, så vel rett her.',
    column: (n) => `Kolonne ${n}`,
    columnNamed: (n, heading) => `Kolonne ${n}: ${heading}`,
    ignore: 'Ikkje med',
    headRow: 'Overskriftene står i',
    headRowNumber: (n) => `rad ${n}`,
    noHeadRow: 'inga rad',
    split: 'Del opp punktlister',
    splitHelp: 'Fleire mål eller aksjonar i same celle blir eigne rader.',
    plan: 'Slik blir det i planen',
    rowsHelp:
      'Ta bort haken ved ei rad som ikkje skal med. Vel Rett for å endre teksten, eller seie kva rada er.',
    counts: (longTerm, shortTerm, actions, reflections) =>
      [
        some(longTerm, 'langsiktig mål', 'langsiktige mål'),
        some(shortTerm, 'kortsiktig mål', 'kortsiktige mål'),
        some(actions, 'aksjon', 'aksjonar'),
        some(reflections, 'refleksjon', 'refleksjonar'),
      ]
        .filter(Boolean)
        .join(', '),
    noPlan: 'Med desse vala er det ingenting å hente inn i planen.',
    tooLong:
      'Desse tekstane er for lange til å lagrast, og ingenting blir kutta. Vel Rett ved rada, og kort dei ned:',
    tooLongBy: (text, over) => `${text} (${count(over, 'teikn', 'teikn')} for mykje)`,
    tooMany: (rows, most) =>
      `Det er ${rows} rader her, og høgst ${most} kan hentast inn på éin gong. Vel færre tabellar, eller ta bort rader.`,
  },
  rows: {
    take: 'Ta med',
    edit: 'Rett',
    done: 'Ferdig',
    kind: 'Dette er',
    divide: 'Del: éi rad for kvar linje',
    undivide: 'Angre delinga',
    join: 'Slå saman med rada over',
    part: 'Angre samanslåinga',
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
    longTerm: 'Her stod fleire langsiktige mål i same celle. Kva for eit av dei høyrer resten av rada til?',
    goals: 'Her stod fleire kortsiktige mål i same rad. Kva for eit av dei høyrer aksjonane til?',
    reflection: 'Her stod fleire aksjonar i same rad. Kva for ein av dei handlar dette om?',
    detail: (field: string) =>
      `Her stod fleire aksjonar i same rad. Kva for ein av dei høyrer «${field}» til?`,
    each: 'Eitt avsnitt til kvar aksjon, i same rekkjefølgje',
    eachGoal: 'Éin aksjon til kvart mål, i same rekkjefølgje',
    to: (place: string) => `«${place}»`,
    toWithEvidence: (place: string) => `«${place}», og andre avsnitt er korleis de veit det`,
    asShown: (way: string) => `${way} (slik det er vist no)`,
    guessed: 'Gjetta',
    open: (n: number) =>
      `${n === 1 ? 'Éin stad' : `${n} stader`} seier ikkje fila kva som høyrer saman. Vi har gjetta, og merkt det «Gjetta». Svar ved rada. Svarer de ikkje, blir det slik det er vist.`,
    toFirst: 'Gå til det første spørsmålet',
  },
  answers: {
    title: 'Svara på spørsmåla',
    help: 'Det som står utanfor tabellen, kan bli svar på eit mellomarbeid. Rett teksten om det trengst.',
    part: 'Mellomarbeid',
    none: 'Ingen: hent ikkje inn svar',
    own: 'Svaret blir ditt eige. Den andre leiaren ser det ikkje.',
    take: 'Ta med svaret',
    existing: 'Her står det allereie:',
    append: 'Legg til etter det som står der',
    kept: 'Det som står der, blir ikkje endra.',
    tooLong: 'Svaret er for langt. Det kan ha høgst 10 000 teikn.',
    unknownExisting: 'Vi fekk ikkje henta svara som er skrivne frå før. Sjå om du er på nett.',
  },
  leftovers: {
    title: (n) => `Blir ikkje med (${n})`,
    help: 'Kopier det du treng, og lim det inn der det høyrer heime.',
    pictures: (n) => count(n, 'bilete', 'bilete'),
    charts: (n) => count(n, 'diagram', 'diagram'),
    diagrams: (n) => count(n, 'SmartArt-figur', 'SmartArt-figurar'),
    formulas: (n) => count(n, 'formel', 'formlar'),
    footnotes: (n) => count(n, 'fotnote', 'fotnotar'),
    comments: (n) => count(n, 'merknad', 'merknader'),
    chunks: (n: number) =>
      count(n, 'innsett fil som ikkje kan lesast', 'innsette filer som ikkje kan lesast'),
    headings: (texts) => `Overskrifter: ${texts}`,
    kinds: {
      margin: 'Topp- eller botntekst',
      footnote: 'Fotnote',
      comment: 'Merknad',
      hidden: 'Skjult tekst',
      placeholder: 'Tomt felt',
      formula: 'Formel',
      drawing: 'Figur',
    },
    extras: (what) => `Fila har ${what}. Er det tekst i det, står han under. Resten blir ikkje med.`,
  },
  confirm: {
    title: '3. Stadfest',
    after: 'Det som blir henta inn, kjem etter det som står i planen frå før. Ingenting blir skrive over.',
    answers: (n) => count(n, 'svar', 'svar'),
    summary: (what) => `Blir henta inn: ${what}.`,
    again: (when, name) =>
      `Det same innhaldet vart henta inn ${when} av ${name}. Hentar du det inn no, kjem det ein gong til.`,
    submit: 'Hent inn i planen',
    submitAgain: 'Hent inn ein gong til',
    nothing: 'Det er ingenting å hente inn.',
    fix: 'Rett det som står i raudt over, så kan planen hentast inn.',
  },
  receipt: {
    title: 'Planen er henta inn',
    body: (what) => `Henta inn: ${what}.`,
    earlier:
      'Importen kom fram ved førre forsøk. Har du retta noko etter det, er det ikkje med. Sjå over planen, eller angre.',
    undo: 'Angre importen',
    more: 'Hent inn ein til',
  },
  past: {
    title: 'Henta inn tidlegare',
    pasted: 'Limt inn',
    by: (name, when) => `${name}, ${when}`,
    undo: 'Angre',
    undoOf: (file, when) => `Angre importen av ${file} ${when}`,
    undone: (name, when) => `Angra av ${name} ${when}`,
    done: 'Importen er angra.',
    kept: (n) =>
      n === 1
        ? '1 rad eller svar vart ståande, fordi noko er skrive der etterpå, eller nokon har gitt tilbakemelding på det.'
        : `${n} rader og svar vart ståande, fordi noko er skrive i eller under dei etterpå, eller nokon har gitt tilbakemelding på dei.`,
    failed: 'Vi fekk ikkje henta lista over tidlegare importar.',
  },
  leave: {
    title: 'Gå herifrå utan å hente inn?',
    body: 'Det du har retta her, blir borte. Fila er som før.',
    leave: 'Gå herifrå',
    stay: 'Bli her',
  },
  someone: 'ein annan leiar',
  refusals: {
    not_allowed: 'Du har ikkje lenger tilgang til å skrive i planen. Last sida på nytt.',
    school_retired: 'Skulen er ikkje lenger med i programmet, og planen kan ikkje endrast.',
    too_many_rows: 'Det er for mange rader til å hentast inn på éin gong. Vel færre tabellar.',
    plan_is_full: 'Planen har så mange rader og så mykje tekst som det er plass til. Vel færre tabellar.',
    parent_is_full: 'Eit mål eller ein aksjon får fleire rader enn det er plass til. Vel færre tabellar.',
    too_long: 'Eit svar blir for langt. Kort det ned, og prøv igjen.',
    already_imported: 'Importen kom fram ved førre forsøk. Sjå over planen.',
    offline:
      'Vi fekk ikkje svar, og veit ikkje om importen kom fram. Sjå om du er på nett, og prøv igjen: Han kjem ikkje to gonger.',
    unknown: 'Det verka ikkje akkurat no. Alt du har retta, står her framleis. Prøv igjen om litt.',
  },
}
