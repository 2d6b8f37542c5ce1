import type { Widen } from '../../../shared/i18n/nb.ts'

export type AssignmentMessages = Widen<typeof assignments>

/** Mellomarbeid, as leaders see it: what is due, answering, handing in, and what was handed in. */
export const assignments = {
  front: {
    title: (school: string) => `Mellomarbeid for ${school}`,
    toPlan: 'Åpne aksjonsplanen',
    none: 'Det er ikke publisert noe mellomarbeid for regionen din ennå. Aksjonsplanen kan du skrive i når som helst.',
    noneCurrent: 'Ingenting å levere akkurat nå.',
    offline:
      'Vi får ikke hentet mellomarbeidet nå. Det kommer når du er på nett. Aksjonsplanen kan du skrive i så lenge.',
    past: (n: number) => `Tidligere mellomarbeid (${n})`,
    readOnly: 'Du ser hva skolen har levert. Utkastene er bare skolens egne.',
    otherLanguage: 'Noe av teksten finnes bare på den andre målformen.',
    calendar: 'Kalender',
    calendarHelp:
      'Filen inneholder frister og samlinger slik de er nå. Den oppdaterer seg ikke selv: last den ned på nytt om noe blir endret, så flyttes det i kalenderen.',
    calendarDownload: 'Last ned kalenderfil (.ics)',
    calendarFile: 'mellomarbeid',
    calendarDue: (part: string) => `Frist: ${part}`,
  },
  gathering: (name: string, when: string) => `${name}, ${when}`,
  from: (first: string, last: string) => `${first} til ${last}`,
  due: {
    today: 'Frist i dag',
    tomorrow: 'Frist i morgen',
    days: (n: number) => `${n} dager igjen`,
    on: (date: string) => `Frist ${date}`,
    over: (date: string) => `Fristen var ${date}`,
    none: 'Ingen frist',
    at: (when: string) => `Frist ${when}`,
    extended: 'Dere har fått utsatt frist.',
  },
  part: {
    toFront: 'Tilbake til mellomarbeid',
    each: 'Hver leder svarer for seg selv.',
    together: 'Skolen svarer sammen.',
    missing: (n: number) => (n === 1 ? '1 spørsmål uten svar' : `${n} spørsmål uten svar`),
    allAnswered: 'Alle spørsmål er besvart',
    notHandedIn: 'Ikke levert',
    handedInBy: (when: string, name: string) => `Levert ${when} av ${name}`,
    late: 'Etter fristen',
    changedSince: 'Endret siden det ble levert. Lever på nytt hvis endringene skal med.',
    start: (label: string) => `Svar på spørsmål ${label}`,
    startOnly: 'Svar på spørsmålet',
    open: 'Se svarene',
    handIn: 'Lever',
    beginPlan: 'Begynn på aksjonsplanen',
    continuePlan: 'Fortsett i aksjonsplanen',
    openPart: 'Se og lever',
    receipt: 'Se det som er levert',
    question: (label: string) => `Spørsmål ${label}`,
    hidden: 'Dette spørsmålet stilles ikke lenger. Svaret er tatt vare på og blir med når dere leverer.',
    answer: 'Svar',
    words: (n: number) => (n === 1 ? '1 ord' : `${n} ord`),
    seenByLeaders:
      'Bare skolens ledere ser svarene til dere leverer. Veilederne ser om noe er begynt, og det som er levert, aldri utkast.',
    seenByMe:
      'Bare du ser svarene dine til du leverer. Veilederne ser om noe er begynt, og det som er levert, aldri utkast.',
    planSeen:
      'Veilederne i regionen kan lese aksjonsplanen når som helst. Når dere leverer, tar vi vare på en kopi slik den er da.',
    noNames: 'Skriv ikke navn på elever eller lærere.',
    noQuestions: 'Det er ingen spørsmål her ennå.',
    lost: 'Dette mellomarbeidet er ikke lenger åpent for deg. Det du har skrevet, er tatt vare på.',
  },
  views: {
    label: 'Vis',
    now: 'Nå',
    asHandedIn: 'Slik det ble levert',
    changed: 'Endret siden',
    compare: 'Sammenlign med en annen',
  },
  planGaps: {
    empty: 'Planen er tom.',
    goalsWithoutAction: (n: number) =>
      n === 1 ? '1 kortsiktig mål er uten aksjon.' : `${n} kortsiktige mål er uten aksjon.`,
    emptyActions: (n: number) => (n === 1 ? '1 aksjon er uten tekst.' : `${n} aksjoner er uten tekst.`),
    withoutAssumption: (n: number) =>
      n === 1
        ? '1 aksjon er uten antakelse («Fordi vi antar at …»).'
        : `${n} aksjoner er uten antakelse («Fordi vi antar at …»).`,
    withoutTeacherSupport: (n: number) =>
      n === 1
        ? '1 aksjon sier ikke hvordan den støtter lærerne som deltar.'
        : `${n} aksjoner sier ikke hvordan de støtter lærerne som deltar.`,
    none: 'Alle aksjoner har en antakelse og sier hvordan de støtter lærerne.',
  },
  bar: {
    handedInShort: 'Levert',
    handedIn: (day: string, changes: number) =>
      `Levert ${day}${changes === 0 ? '' : changes === 1 ? ' · 1 endring siden' : ` · ${changes} endringer siden`}`,
  },
  handIn: {
    title: 'Levering',
    button: 'Lever …',
    again: 'Lever på nytt …',
    dialogTitle: (part: string) => `Levere «${part}»?`,
    dialogTitlePlan: 'Levere aksjonsplanen?',
    what: 'Vi lager en kopi av det som står her nå, og sender kvittering på e-post. Du kan skrive videre etterpå og levere på nytt.',
    missing: 'Dette mangler. Du kan levere likevel.',
    unanswered: (label: string) => `Spørsmål ${label} er uten svar.`,
    unansweredOnly: 'Spørsmålet er uten svar.',
    late: 'Fristen er over. Leveringen blir merket «etter fristen».',
    replaces: 'Denne leveringen erstatter den forrige. Den forrige kopien kan fortsatt leses.',
    confirm: 'Lever nå',
    sending: 'Leverer …',
    cancel: 'Avbryt',
    offline:
      'Du er uten nett, og da kan det ikke leveres. Alt du har skrevet, er trygt på denne enheten. Prøv igjen når du er på nett.',
    unsaved:
      'Noe av teksten er ikke lagret, og ville ikke blitt med. Se etter en melding ved feltene, og prøv igjen.',
    noReply: 'Vi fikk ikke svar, og vet ikke om det ble levert. Prøv igjen; det blir ikke levert to ganger.',
  },
  receipt: {
    title: (part: string) => `Levert: ${part}`,
    summary: 'Kvittering',
    school: 'Skole',
    region: 'Region',
    leader: 'Leder',
    assignment: 'Mellomarbeid',
    by: 'Levert av',
    at: 'Levert',
    inTime: 'Innen fristen',
    noDeadline: 'Ingen frist',
    late: 'Etter fristen',
    due: 'Fristen',
    status: 'Status',
    counts: 'Dette er leveringen som gjelder.',
    replaced: 'Denne er erstattet av en nyere levering.',
    withdrawn: (when: string, name: string) => `Trukket tilbake ${when} av ${name}. Den gjelder ikke lenger.`,
    noOther: 'Ingen levering gjelder nå.',
    downloadWord: 'Last ned som Word (.docx)',
    wordFailed: 'Filen kunne ikke lages. Se om du er på nett, og prøv igjen.',
    otherFormats: 'Andre formater',
    downloadHtml: 'Last ned lesbar fil (HTML)',
    downloadJson: 'Last ned for maskiner (JSON)',
    print: 'Skriv ut',
    fileName: 'levering',
    unknownFormat: 'Denne leveringen er i et format siden ikke kan vise. Last den ned for å lese alt.',
    others: 'Alle leveringer',
    thisOne: 'vises nå',
    isWithdrawn: 'trukket tilbake',
    noAnswer: 'Ikke besvart',
    nothing: 'Planen var tom.',
    unchanged: 'Ingenting er endret siden dette ble levert.',
    changes: (n: number) =>
      n === 1 ? '1 endring siden dette ble levert.' : `${n} endringer siden dette ble levert.`,
    changesHelp: 'Det som kom til, er understreket. Det som ble tatt bort, er strøket over.',
    withdraw: 'Trekk tilbake …',
    withdrawTitle: 'Trekke tilbake leveringen?',
    withdrawWhat:
      'Veilederne ser den ikke lenger, og den gjelder ikke. Kopien blir stående her, merket som trukket tilbake. Teksten din blir ikke endret, og du kan levere på nytt.',
    withdrawFalls: 'Den forrige leveringen gjelder da igjen.',
    withdrawConfirm: 'Trekk tilbake',
    formerLeader: 'en tidligere leder',
    change: { added: 'Ny', removed: 'Tatt bort', changed: 'Endret', moved: 'Flyttet', none: '' },
  },
  refusals: {
    not_allowed: 'Du har ikke tilgang til å gjøre dette. Er det feil, spør veilederen din.',
    school_retired: 'Skolen er ikke lenger med i programmet, og kan ikke levere.',
    after_deadline: 'Fristen er over, og leveringen kan ikke trekkes tilbake. Du kan levere på nytt.',
    offline: 'Vi fikk ikke kontakt. Se om du er på nett, og prøv igjen.',
    unknown: 'Det virket ikke akkurat nå. Prøv igjen om litt.',
  },
} as const
