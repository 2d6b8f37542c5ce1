import { formWords } from '../plan/form/words/nb.ts'

/** The shape of a language's texts: the other languages fill in the same, with words of their own. */
export type Widen<T> = T extends string
  ? string
  : T extends (...parameters: infer Parameters) => string
    ? (...parameters: Parameters) => string
    : { readonly [Key in keyof T]: Widen<T[Key]> }

/** The shape every language must fill: a missing text or a wrong parameter does not compile. */
export type Messages = Widen<typeof nb>

export const nb = {
  app: {
    name: 'Aksjonsplan',
    skipToContent: 'Hopp til innholdet',
    close: 'Lukk',
    language: 'Språk',
    signOut: 'Logg ut',
    profile: 'Profil',
    loading: 'Henter …',
    demo: 'Demo',
    demoExplained: 'Dette er oppdiktet innhold til å prøve løsningen med.',
    accessibilityStatement: 'Tilgjengelighetserklæring',
    privacyStatement: 'Personvernerklæring',
    pageTitle: (page: string) => `${page} – Aksjonsplan`,
  },
  errors: {
    dateOutside: 'Skriv en dato mellom 2000 og 2100.',
    title: 'Noe gikk galt',
    body: 'Det du har skrevet, er tatt vare på. Prøv igjen. Hjelper det ikke, last siden på nytt.',
    retry: 'Prøv igjen',
    reload: 'Last siden på nytt',
    details: 'Tekniske detaljer',
    notFoundTitle: 'Siden finnes ikke',
    notFoundBody: 'Adressen kan være skrevet feil, eller siden er ikke lenger åpen for deg.',
    toStart: 'Gå til forsiden',
    offlineTitle: 'Du er uten nett',
    offlineBody: 'Vi får ikke hentet denne siden nå. Koble til nettet og prøv igjen.',
  },
  signIn: {
    title: 'Logg inn',
    againTitle: 'Logg inn igjen',
    again: 'Du har vært borte en stund, eller innloggingen gjelder ikke lenger.',
    againKept: (n: number) =>
      n === 1
        ? '1 endring er ikke sendt ennå. Den ligger trygt på denne enheten, og lagres når du har logget inn.'
        : `${n} endringer er ikke sendt ennå. De ligger trygt på denne enheten, og lagres når du har logget inn.`,
    intro: 'Skriv e-postadressen din, så sender vi deg en kode på åtte sifre. Du trenger ikke passord.',
    email: 'E-postadresse',
    sendCode: 'Send meg en kode',
    emailInvalid: 'Skriv en hel e-postadresse, for eksempel navn@skole.no.',
    codeTitle: 'Skriv koden',
    codeSent: (email: string) => `Vi har sendt en kode til ${email}. Den gjelder i ti minutter.`,
    code: 'Kode på åtte sifre',
    codeInvalid: 'Koden har åtte sifre. Se i e-posten, og skriv alle åtte.',
    submitCode: 'Logg inn',
    otherEmail: 'Bruk en annen adresse',
    sendNewCode: 'Send en ny kode',
    newCodeSent: 'En ny kode er sendt. Den forrige virker ikke lenger.',
    wrongCode:
      'Koden er feil, eller den er for gammel. Se etter den nyeste e-posten, eller be om en ny kode.',
    tooManyTries: 'Det ble for mange forsøk. Vent noen minutter, og be så om en ny kode.',
    captchaFailed:
      'Vi fikk ikke bekreftet at det er et menneske som ber om koden. Prøv en gang til. Hjelper det ikke, bruk en annen nettleser.',
    offline: 'Vi får ikke kontakt. Se om du er på nett, og prøv igjen.',
    notAllowed:
      'Denne adressen er ikke invitert, eller invitasjonen har gått ut. Se om adressen er riktig skrevet. Er du skoleleder, spør den andre lederen på skolen eller veilederen om en invitasjon. Er du veileder, spør programkoordinatoren.',
    forInvitation: 'Logg inn for å ta imot invitasjonen.',
    accountDeleted: 'Kontoen din er slettet, og denne enheten har glemt den.',
    feide: 'Logg inn med Feide',
    feideIntro: 'Første gang trenger du også lenken i invitasjonen du fikk på e-post.',
    feideWorking: 'Logger inn med Feide …',
    feideFailed: 'Innloggingen med Feide ble ikke fullført. Prøv igjen, eller bruk en kode på e-post.',
    unknown: 'Innloggingen virket ikke akkurat nå. Prøv igjen om litt.',
    spam: 'Kommer ikke e-posten? Se i mappen for søppelpost.',
    demoTitle: 'Demokontoer',
    demoIntro: 'Du kjører løsningen på din egen maskin. Velg en konto, så fylles koden ut for deg.',
    demoCodeFilled: 'Koden er hentet fra den lokale postkassen.',
    roles: {
      leader: (school: string) => `Skoleleder, ${school}`,
      facilitator: (region: string) => `Veileder, ${region}`,
      facilitatorBoth: 'Veileder, begge regioner',
      admin: 'Programkoordinator',
      outsider: 'Uten tilgang ennå',
    },
  },
  noAccess: {
    title: 'Du er logget inn, men har ikke tilgang ennå',
    body: (email: string) =>
      `Du er logget inn som ${email}. Adressen er ikke knyttet til noen skole eller region.`,
    feide:
      'Du er logget inn med Feide, som ikke sier hvilken adresse du er invitert på. Åpne lenken i invitasjonen du fikk på e-post.',
    whatToDo: 'Slik kommer du videre',
    askLeader: 'Er du skoleleder: spør den andre lederen på skolen, eller veilederen for regionen din.',
    askCoordinator: 'Er du veileder: spør programkoordinatoren i Matematikkløftet.',
    checkAddress: 'Er du invitert med en annen adresse: logg ut, og logg inn med den.',
    stillNone: 'Det ligger fortsatt ingen invitasjon til denne adressen.',
    checkAgain: 'Se etter på nytt',
  },
  schools: {
    title: 'Skoler',
    own: 'Skoler du leder',
    region: 'Region',
    school: 'Skole',
    changed: 'Sist endret',
    neverChanged: 'Ikke begynt',
    shortTermGoals: 'Kortsiktige mål',
    actions: 'Aksjoner',
    reflections: 'Refleksjoner',
    openPlan: (school: string) => `Åpne aksjonsplanen for ${school}`,
    caption: 'Skoler med siste endring og antall mål, aksjoner og refleksjoner',
  },
  plan: {
    title: (school: string) => `Aksjonsplan for ${school}`,
    readOnly: 'Du leser planen som veileder. Bare skolens ledere kan endre den.',
    download: 'Last ned',
    asWord: 'Word-fil (.docx)',
    print: 'Skriv ut eller lagre som PDF',
    fileFailed: 'Filen kunne ikke lages. Se om du er på nett, og prøv igjen.',
    assignments: 'Mellomarbeid',
    people: 'Personer',
    readers: 'Hvem kan lese dette?',
    asSchool: 'Se som skolen ser det',
    tenMinutes: 'Har du ti minutter?',
    onePage: 'Planen på én side',
    teacherSupport: 'Fra aksjon til ressursperson',
    fromWord: 'Hent fra Word',
    read: 'Les det nye',
    noNames: 'Skriv ikke navn på elever eller lærere i planen.',
    ...formWords,
    /** The column's question in short. */
    asks: { longTerm: 'Hvilke mål skal oppnås?', action: 'Hva vil jeg prøve ut (hvilke ledergrep)?' },
    invite: {
      assumption: 'Antakelse',
      teacher_support: 'Støtte til lærerne',
      responsible: 'Hvem',
      timeframe: 'Når',
    },
    withoutAssumption: 'uten antakelse',
    reflections: (n: number) => (n === 1 ? '1 refleksjon' : `${n} refleksjoner`),
    goalInSight: (n: number, of: number) => `Kortsiktig mål ${n} av ${of}`,
    find: 'Finn',
    findInPlan: 'Finn i planen',
    findChoices: {
      withoutAssumption: 'Uten antakelse',
      withoutReflection: 'Uten refleksjon',
      newFeedback: 'Ny tilbakemelding',
    },
    foundActions: (n: number) => (n === 0 ? 'Ingen aksjoner' : n === 1 ? '1 aksjon' : `${n} aksjoner`),
    showAll: 'Vis alt',
    sentence: {
      weWill: 'Vi vil …',
      soThat: (goal: string) => `Slik at vi kommer nærmere målet: ${goal}`,
      didItHold: (assumption: string) => `Vi antok at … ${assumption} Holdt det?`,
    },
    numbered: {
      longTermGoal: (n: number) => `Langsiktig mål ${n}`,
      shortTermGoal: (n: number) => `Kortsiktig mål ${n}`,
      action: (n: number) => `Aksjon ${n}`,
      reflection: (n: number) => `Refleksjon ${n}`,
    },
    add: {
      longTermGoal: 'Legg til langsiktig mål',
      shortTermGoal: 'Legg til kortsiktig mål',
      action: 'Legg til aksjon',
      reflection: 'Legg til refleksjon',
    },
    empty: {
      title: 'Planen er tom. Begynn med det langsiktige målet.',
      body: 'Hva er forventningene til resultatet av arbeidet og deltakelsen i Matematikkløftet? Ett mål er nok å starte med. Alt lagres mens du skriver.',
      start: 'Skriv det første målet',
      readOnly: 'Skolen har ikke begynt på planen ennå.',
    },
    accessLost: {
      title: 'Du har ikke lenger tilgang til planen',
      body: (school: string) =>
        `Tilgangen din til planen for ${school} er avsluttet. Det som var lagret, er hos skolen. Spør veilederen din om dette er feil.`,
      unsaved: 'Dette ble ikke lagret. Kopier det om du trenger det:',
    },
    nothingWritten: 'Ikke skrevet ennå',
    moreTools: 'Mer',
    more: (row: string) => `Valg for ${row}`,
    drag: (row: string) => `Flytt ${row}. Bruk pil opp og pil ned, eller dra.`,
    moveUp: 'Flytt opp',
    moveDown: 'Flytt ned',
    moveTo: 'Flytt til et annet mål',
    delete: 'Slett',
    restore: 'Gjenopprett',
    undo: 'Angre',
    dismiss: 'Lukk',
    moved: (row: string, place: number, of: number) => `${row} er flyttet til plass ${place} av ${of}.`,
    deleted: {
      longTermGoal: 'Det langsiktige målet er slettet, med alt som sto under det.',
      shortTermGoal: 'Det kortsiktige målet er slettet, med alt som sto under det.',
      action: 'Aksjonen er slettet, med refleksjonene som hørte til.',
      reflection: 'Refleksjonen er slettet.',
    },
    deletedBy: (name: string, what: string) => `${name}: ${what}`,
    restored: 'Raden er tilbake.',
    deletedRows: (n: number) => `Slettede rader (${n})`,
    deletedRowsHelp:
      'Ingenting er borte for godt. Gjenoppretter du en rad, kommer også det som sto under den, tilbake.',
    withoutText: 'Uten tekst',
    changedBy: (name: string, when: string) => `Endret av ${name} ${when}`,
    formerLeader: 'tidligere skoleleder',
    nameless: 'uten navn',
    charactersLeft: (n: number) => (n === 1 ? '1 tegn igjen' : `${n} tegn igjen`),
    tooLong: (over: number) =>
      `Teksten er ${over} tegn for lang til å lagres. Kort den ned; den står trygt på denne enheten så lenge.`,
  },
  history: {
    title: 'Tidligere versjoner',
    of: (row: string) => `Tidligere versjoner av ${row}`,
    intro:
      'Alt som er skrevet, er tatt vare på. Det som kom til, er understreket. Det som ble tatt bort, er strøket over.',
    toPlan: 'Tilbake til planen',
    person: 'Hvem',
    everybody: 'Alle',
    row: 'Rad',
    wholePlan: 'Hele planen',
    field: 'Felt',
    allFields: 'Alle felt',
    until: 'Fram til og med',
    empty: 'Ingen endringer ennå.',
    noneOfThese: 'Ingen endringer passer til det du har valgt.',
    more: 'Vis eldre endringer',
    restoreText: 'Ta tilbake teksten fra før endringen',
    textRestored: 'Teksten er tatt tilbake.',
    added: 'la til',
    removed: 'tok bort',
    created: 'Raden ble lagt til',
    deleted: 'Raden ble slettet',
    undeleted: 'Raden ble gjenopprettet',
    moved: 'Raden ble flyttet til et annet mål',
    changedTo: (value: string) => `Endret til: ${value}`,
    today: 'i dag',
    fields: (n: number, row: string | undefined) => `${n} felt${row ? ` i ${row}` : ''}`,
    by: (name: string, when: string) => `${name}, ${when}`,
    together: (names: string[]) => `sammen med ${names.join(', ')}`,
    unknownRow: 'Rad som ikke lenger finnes',
  },
  presence: {
    alsoHere: (names: string[]) => `Også her: ${names.join(', ')}`,
    writesHere: (name: string) => `${name} er her`,
    someone: 'En annen leder',
    deleteAnyway: (names: string[]) => `${names.join(' og ')} skriver her nå. Slette likevel?`,
    deleteKeeps: 'Alt som er skrevet, blir tatt vare på. Det kan hentes tilbake.',
    deleteConfirm: 'Slett likevel',
    deleteCancel: 'La det stå',
  },
  saving: {
    saved: 'Lagret',
    saving: 'Lagrer …',
    outdated: 'Last siden på nytt: noe du har skrevet, venter på den nye utgaven.',
    offline: (n: number) =>
      n === 0
        ? 'Uten nett. Du kan skrive videre.'
        : n === 1
          ? 'Uten nett. 1 endring er lagret på denne enheten.'
          : `Uten nett. ${n} endringer er lagret på denne enheten.`,
    onlyHere: 'Bare i dette vinduet. La det stå åpent til det står «Lagret».',
    lookHere: 'Se på teksten',
    refused: 'Kunne ikke lagre',
    refusedForbidden:
      'Du har ikke lenger tilgang til å skrive her. Teksten er tatt vare på; kopier den om du trenger den.',
    refusedTooLong: 'Teksten er for lang. Kort den ned, så lagres den.',
    refusedOther:
      'Teksten er tatt vare på, men serveren tok ikke imot den. Last siden på nytt og prøv igjen.',
    rowDeleted: 'Raden er slettet av en annen. Teksten din er tatt vare på.',
    rowGone: 'Raden er ikke lenger tilgjengelig. Teksten din er tatt vare på; kopier den om du trenger den.',
    planIsFull:
      'Planen har så mange rader og så mye tekst som det er plass til. Det du skrev, er tatt vare på her: kopier det, og skriv det i en rad som finnes fra før. Rader som er slettet, teller med.',
    parentIsFull:
      'Det er ikke plass til flere rader her. Legg raden under et annet mål eller en annen aksjon.',
    operationRefused: 'En endring kunne ikke gjennomføres, fordi raden ikke lenger er tilgjengelig.',
    discard: 'Forkast teksten',
    restoreRow: 'Gjenopprett raden',
    bothVersions: 'Dere skrev om det samme. Begge versjonene står her; behold den dere vil.',
    unsavedOnSignOut: (n: number) =>
      n === 1
        ? '1 endring er ikke lagret ennå. Logger du ut nå, blir den borte.'
        : `${n} endringer er ikke lagret ennå. Logger du ut nå, blir de borte.`,
    signOutAnyway: 'Logg ut likevel',
    stay: 'Bli her',
    unsavedTitle: 'Vent litt med å logge ut',
  },
} as const
