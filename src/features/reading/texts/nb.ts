import type { Widen } from '../../../shared/i18n/nb.ts'

export type ReadingMessages = Widen<typeof reading>

/** Facilitators' reading, one school after another, and comparing two states of a plan. */
export const reading = {
  title: (school: string) => `Les ${school}`,
  toOverview: 'Til oversikten',
  openPlan: 'Åpne planen',
  compare: 'Sammenlign leveringer',
  queue: {
    label: 'Skolene i utvalget',
    previous: 'Forrige skole',
    next: 'Neste skole',
    nextUnread: 'Neste uleste',
    readAndNext: 'Lest, gå til neste uleste',
    markRead: 'Merk som lest',
    isRead: 'Lest',
    isUnread: 'Ulest',
    marked: (school: string) => `${school} er merket som lest.`,
    undo: 'Angre',
    undone: (school: string) => `${school} er ikke lenger merket som lest.`,
    place: (n: number, of: number) => `Skole ${n} av ${of}`,
    unreadPlace: (n: number, of: number) => `Nr. ${n} av ${of} ${of === 1 ? 'ulest' : 'uleste'}`,
    unreadLeft: (n: number) =>
      n === 0 ? 'Ingen uleste igjen' : n === 1 ? '1 ulest igjen' : `${n} uleste igjen`,
    allRead: 'Du har lest alt i utvalget.',
    problem: 'Det virket ikke. Se om du er på nett, og prøv igjen.',
    changed: 'Skolen har skrevet eller levert noe mens du leser. Det blir stående som ulest.',
    showChanged: 'Vis det nye',
  },
  shortcuts: {
    title: 'Hurtigtaster',
    isOn: 'Bruk hurtigtaster på denne enheten',
    next: 'neste skole',
    previous: 'forrige skole',
    nextUnread: 'lest, gå til neste uleste',
    markRead: 'merk som lest',
    nextChange: 'neste endring på siden',
  },
  views: {
    label: 'Vis',
    now: 'Planen nå',
    ofLeader: (part: string, leader: string) => `${part}, ${leader}`,
    formerLeader: 'en tidligere leder',
    isNew: 'Ny',
    news: (n: number) => (n === 1 ? '1 ny' : `${n} nye`),
    handedIn: (assignment: string, when: string) => `${assignment}. Levert ${when}.`,
    late: 'Etter fristen',
    receipt: 'Kvittering og nedlasting',
    unknown: 'Leveringen finnes ikke lenger.',
    unknownFormat: 'Denne leveringen er i et format siden ikke kan vise.',
  },
  news: {
    first: 'Du har ikke lest denne skolen før. Alt er nytt, og ingenting er merket.',
    none: (when: string) => `Ingenting er endret siden du leste ${when}.`,
    some: (n: number, when: string) =>
      n === 1 ? `1 endring siden du leste ${when}.` : `${n} endringer siden du leste ${when}.`,
    someHere: (n: number) =>
      n === 1 ? '1 endring fra forrige levering du leste.' : `${n} endringer fra forrige levering du leste.`,
    newHandIn: 'Denne leveringen er ny.',
    sameHandIn: 'Denne leveringen har du lest.',
    help: 'Det som kom til, er understreket. Det som ble tatt bort, er strøket over.',
    toNext: 'Neste endring',
    added: 'Ny',
    moved: 'Flyttet hit',
    removed: 'Tatt bort siden sist',
    removedRow: (kind: string) => `${kind} som er tatt bort`,
    kinds: { goals: 'Mål', actions: 'Aksjon', reflections: 'Refleksjon' },
    withoutText: 'Uten tekst',
  },
  answers: {
    question: (label: string) => `Spørsmål ${label}`,
    answer: 'Svar',
    noAnswer: 'Ikke besvart',
  },
  comparing: {
    title: (school: string) => `Sammenlign planen til ${school}`,
    toReading: 'Tilbake til lesingen',
    toPlan: 'Tilbake til planen',
    from: 'Fra',
    to: 'Til',
    now: 'Planen nå',
    handedIn: (part: string, when: string) => `${part}, levert ${when}`,
    nothing: 'Planen er ikke levert ennå, så det er ingenting å sammenligne med.',
    same: 'De to er like.',
    onlyChanged: 'Vis bare det som er endret',
    changes: (n: number) => (n === 1 ? '1 rad er endret.' : `${n} rader er endret.`),
    actions: (before: number, after: number) =>
      before === after
        ? `Planen har fortsatt ${after} ${after === 1 ? 'aksjon' : 'aksjoner'}`
        : `Planen har gått fra ${before} til ${after} aksjoner`,
    assumptions: (before: number, after: number) =>
      before === after ? `${after} har antakelse` : `fra ${before} til ${after} har antakelse`,
    reflections: (before: number, after: number) =>
      before === after
        ? `${after} har noe om hvordan det gikk`
        : `fra ${before} til ${after} har noe om hvordan det gikk`,
    development: (actions: string, assumptions: string, reflections: string) =>
      `${actions}; ${assumptions}, og ${reflections}.`,
    change: { added: 'Lagt til', removed: 'Fjernet', changed: 'Endret', moved: 'Flyttet', none: '' },
    notThere: 'Fantes ikke',
    gone: 'Finnes ikke lenger',
  },
}
