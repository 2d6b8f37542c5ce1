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
    language: 'Språk',
    signOut: 'Logg ut',
    loading: 'Henter …',
    demo: 'Demo',
    demoExplained: 'Dette er oppdiktet innhold til å prøve løsningen med.',
    pageTitle: (page: string) => `${page} – Aksjonsplan`,
  },
  errors: {
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
    intro: 'Skriv e-postadressen din, så sender vi deg en kode på seks sifre. Du trenger ikke passord.',
    email: 'E-postadresse',
    sendCode: 'Send meg en kode',
    emailInvalid: 'Skriv en hel e-postadresse, for eksempel navn@skole.no.',
    codeTitle: 'Skriv koden',
    codeSent: (email: string) => `Vi har sendt en kode til ${email}. Den gjelder i ti minutter.`,
    code: 'Kode på seks sifre',
    codeInvalid: 'Koden har seks sifre. Se i e-posten, og skriv alle seks.',
    submitCode: 'Logg inn',
    otherEmail: 'Bruk en annen adresse',
    sendNewCode: 'Send en ny kode',
    newCodeSent: 'En ny kode er sendt. Den forrige virker ikke lenger.',
    wrongCode:
      'Koden er feil, eller den er for gammel. Se etter den nyeste e-posten, eller be om en ny kode.',
    tooManyTries: 'Det ble for mange forsøk. Vent noen minutter, og be så om en ny kode.',
    offline: 'Vi får ikke kontakt. Se om du er på nett, og prøv igjen.',
    notAllowed:
      'Denne adressen er ikke invitert. Spør veilederen eller programkoordinatoren om å bli lagt til.',
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
    whatToDo: 'Slik kommer du videre',
    askLeader: 'Er du skoleleder: spør den andre lederen på skolen, eller veilederen for regionen din.',
    askCoordinator: 'Er du veileder: spør programkoordinatoren i Matematikkløftet.',
    checkAddress: 'Er du invitert med en annen adresse: logg ut, og logg inn med den.',
    admin: 'Du er programkoordinator. Sidene for regioner, skoler og personer kommer her.',
    checkAgain: 'Se etter på nytt',
  },
  schools: {
    title: 'Skoler',
    own: 'Skoler du leder',
    regions: 'Skoler i dine regioner',
    search: 'Søk etter skole',
    region: 'Region',
    allRegions: 'Alle regioner',
    school: 'Skole',
    changed: 'Sist endret',
    neverChanged: 'Ikke begynt',
    shortTermGoals: 'Kortsiktige mål',
    actions: 'Aksjoner',
    reflections: 'Refleksjoner',
    count: (n: number) => (n === 1 ? '1 skole' : `${n} skoler`),
    noMatch: 'Ingen skoler passer med søket.',
    clear: 'Vis alle skoler',
    openPlan: (school: string) => `Åpne aksjonsplanen for ${school}`,
    caption: 'Skoler med siste endring og antall mål, aksjoner og refleksjoner',
  },
  plan: {
    title: (school: string) => `Aksjonsplan for ${school}`,
    readOnly: 'Du leser planen som veileder. Bare skolens ledere kan endre den.',
    print: 'Skriv ut',
    noNames: 'Skriv ikke navn på elever eller lærere i planen.',
    columns: {
      longTerm: 'Langsiktig mål',
      longTermHelp:
        'Hva er forventningene til resultatet av arbeidet og deltakelsen i Matematikkløftet? Hvilke mål skal oppnås?',
      shortTerm: 'Kortsiktige mål',
      action: 'Aksjon',
      actionHelp: 'Hva vil jeg prøve ut (hvilke ledergrep) for å nå det kortsiktige målet?',
      reflection: 'Hvordan gikk det?',
      reflectionHelp: 'Hvordan vet jeg det?',
    },
    fields: {
      longTermGoal: 'Langsiktig mål',
      shortTermGoal: 'Kortsiktig mål',
      body: 'Aksjon (ledergrep)',
      assumption: 'Fordi vi antar at …',
      teacherSupport: 'Slik støtter den lærerne som deltar',
      responsible: 'Hvem',
      timeframe: 'Når',
      status: 'Status',
      reflectedOn: 'Dato',
      outcome: 'Hvordan gikk det?',
      evidence: 'Hvordan vet jeg det?',
      verdict: 'Antakelsen',
    },
    status: { planned: 'Planlagt', ongoing: 'I gang', done: 'Gjennomført', dropped: 'Lagt bort' },
    verdict: { too_early: 'Vet ikke ennå', held: 'Holdt', partly: 'Holdt delvis', not_held: 'Holdt ikke' },
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
    wholePlan: 'Vis endringer i hele planen',
    field: 'Felt',
    allFields: 'Alle felt',
    empty: 'Ingen endringer ennå.',
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
    by: (name: string, when: string) => `${name}, ${when}`,
    unknownRow: 'Rad som ikke lenger finnes',
  },
  company: {
    alsoHere: (names: string[]) => `Også her: ${names.join(', ')}`,
    writesHere: (name: string) => `${name} er her`,
    someone: 'En annen leder',
  },
  saving: {
    saved: 'Lagret',
    saving: 'Lagrer …',
    offline: (n: number) =>
      n === 0
        ? 'Uten nett. Du kan skrive videre.'
        : n === 1
          ? 'Uten nett. 1 endring er lagret på denne enheten.'
          : `Uten nett. ${n} endringer er lagret på denne enheten.`,
    refused: 'Kunne ikke lagre',
    refusedForbidden:
      'Du har ikke lenger tilgang til å skrive her. Teksten er tatt vare på; kopier den om du trenger den.',
    refusedTooLong: 'Teksten er for lang. Kort den ned, så lagres den.',
    refusedOther:
      'Teksten er tatt vare på, men serveren tok ikke imot den. Last siden på nytt og prøv igjen.',
    rowDeleted: 'Raden er slettet av en annen. Teksten din er tatt vare på.',
    rowGone: 'Raden er ikke lenger tilgjengelig. Teksten din er tatt vare på; kopier den om du trenger den.',
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
