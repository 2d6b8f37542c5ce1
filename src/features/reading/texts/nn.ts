import type { ReadingMessages } from './nb.ts'

export const reading: ReadingMessages = {
  title: (school) => `Les ${school}`,
  toOverview: 'Til oversikta',
  openPlan: 'Opne planen',
  compare: 'Samanlikn leveringar',
  queue: {
    label: 'Skulane i utvalet',
    previous: 'Førre skule',
    next: 'Neste skule',
    nextUnread: 'Neste ulesne',
    readAndNext: 'Lesen, gå til neste ulesne',
    markRead: 'Merk som lesen',
    isRead: 'Lesen',
    isUnread: 'Ulesen',
    marked: (school) => `${school} er merkt som lesen.`,
    undo: 'Angre',
    undone: (school) => `${school} er ikkje lenger merkt som lesen.`,
    place: (n, of) => `Skule ${n} av ${of}`,
    unreadPlace: (n, of) => `Nr. ${n} av ${of} ${of === 1 ? 'ulesen' : 'ulesne'}`,
    unreadLeft: (n) => (n === 0 ? 'Ingen ulesne att' : n === 1 ? '1 ulesen att' : `${n} ulesne att`),
    allRead: 'Du har lese alt i utvalet.',
    problem: 'Det verka ikkje. Sjå om du er på nett, og prøv igjen.',
    changed: 'Skulen har skrive eller levert noko medan du les. Det blir ståande som ulese.',
    showChanged: 'Vis det nye',
  },
  shortcuts: {
    title: 'Hurtigtastar',
    isOn: 'Bruk hurtigtastar på denne eininga',
    next: 'neste skule',
    previous: 'førre skule',
    nextUnread: 'lesen, gå til neste ulesne',
    markRead: 'merk som lesen',
    nextChange: 'neste endring på sida',
  },
  views: {
    label: 'Vis',
    now: 'Planen no',
    ofLeader: (part, leader) => `${part}, ${leader}`,
    formerLeader: 'ein tidlegare leiar',
    isNew: 'Ny',
    news: (n) => (n === 1 ? '1 ny' : `${n} nye`),
    handedIn: (assignment, when) => `${assignment}. Levert ${when}.`,
    late: 'Etter fristen',
    receipt: 'Kvittering og nedlasting',
    unknown: 'Leveringa finst ikkje lenger.',
    unknownFormat: 'Denne leveringa er i eit format sida ikkje kan vise.',
  },
  news: {
    first: 'Du har ikkje lese denne skulen før. Alt er nytt, og ingenting er merkt.',
    none: (when) => `Ingenting er endra sidan du las ${when}.`,
    some: (n, when) => (n === 1 ? `1 endring sidan du las ${when}.` : `${n} endringar sidan du las ${when}.`),
    someHere: (n) =>
      n === 1
        ? '1 endring frå den førre leveringa du las.'
        : `${n} endringar frå den førre leveringa du las.`,
    newHandIn: 'Denne leveringa er ny.',
    sameHandIn: 'Denne leveringa har du lese.',
    help: 'Det som kom til, er understreka. Det som vart teke bort, er stroke over.',
    toNext: 'Neste endring',
    added: 'Ny',
    moved: 'Flytta hit',
    removed: 'Teke bort sidan sist',
    removedRow: (kind) => `${kind} som er teke bort`,
    kinds: { goals: 'Mål', actions: 'Aksjon', reflections: 'Refleksjon' },
    withoutText: 'Utan tekst',
  },
  answers: {
    question: (label) => `Spørsmål ${label}`,
    answer: 'Svar',
    noAnswer: 'Ikkje svara på',
  },
  comparing: {
    title: (school) => `Samanlikn planen til ${school}`,
    toReading: 'Tilbake til lesinga',
    toPlan: 'Tilbake til planen',
    from: 'Frå',
    to: 'Til',
    now: 'Planen no',
    handedIn: (part, when) => `${part}, levert ${when}`,
    nothing: 'Planen er ikkje levert enno, så det er ingenting å samanlikne med.',
    same: 'Dei to er like.',
    onlyChanged: 'Vis berre det som er endra',
    changes: (n) => (n === 1 ? '1 rad er endra.' : `${n} rader er endra.`),
    actions: (before, after) =>
      before === after
        ? `Planen har framleis ${after} ${after === 1 ? 'aksjon' : 'aksjonar'}`
        : `Planen har gått frå ${before} til ${after} aksjonar`,
    assumptions: (before, after) =>
      before === after ? `${after} har antaking` : `frå ${before} til ${after} har antaking`,
    reflections: (before, after) =>
      before === after
        ? `${after} har noko om korleis det gjekk`
        : `frå ${before} til ${after} har noko om korleis det gjekk`,
    development: (actions, assumptions, reflections) => `${actions}; ${assumptions}, og ${reflections}.`,
    change: { added: 'Lagt til', removed: 'Fjerna', changed: 'Endra', moved: 'Flytta', none: '' },
    notThere: 'Fanst ikkje',
    gone: 'Finst ikkje lenger',
  },
}
