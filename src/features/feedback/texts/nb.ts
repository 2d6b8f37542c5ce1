import type { Widen } from '../../../shared/i18n/nb.ts'

export type FeedbackMessages = Widen<typeof feedback>

/** Feedback from facilitators to schools, and what the schools answer. */
export const feedback = {
  title: 'Tilbakemelding',
  place: {
    toggle: (n: number) => `Tilbakemelding (${n})`,
    fresh: 'Nytt',
    draft: 'Utkast',
    comment: 'Kommenter',
    commentPlan: 'Kommenter hele planen',
    wholePlan: (n: number) => `Om hele planen (${n})`,
    wholePlanName: 'hele planen',
    deletedRows: (n: number) => `Om rader som er slettet (${n})`,
    answers: 'Om svar som er levert:',
    answersOf: (n: number, when: string) =>
      n === 1 ? `1 kommentar til svar levert ${when}` : `${n} kommentarer til svar levert ${when}`,
  },
  summary: {
    fresh: (n: number) => (n === 1 ? '1 ny tilbakemelding' : `${n} nye tilbakemeldinger`),
    freshReplies: (n: number) => (n === 1 ? '1 nytt svar fra skolen' : `${n} nye svar fra skolen`),
    total: (n: number) => (n === 1 ? '1 tilbakemelding fra veileder' : `${n} tilbakemeldinger fra veileder`),
    totalSent: (n: number) =>
      n === 1 ? '1 tilbakemelding er sendt til skolen' : `${n} tilbakemeldinger er sendt til skolen`,
    none: 'Ingen tilbakemelding er sendt ennå.',
    next: 'Gå til neste',
    drafts: (n: number) => (n === 1 ? '1 utkast, ikke sendt' : `${n} utkast, ikke sendt`),
    send: 'Send til skolen',
    failed: 'Vi fikk ikke hentet tilbakemeldingene.',
    retry: 'Prøv igjen',
    leftOver: 'Tekst du har skrevet uten å lagre, til noe som ikke lenger finnes her:',
    copyAndRemove: 'Fjern teksten',
  },
  comment: {
    by: (name: string) => `Kommentar fra ${name}`,
    replyBy: (name: string) => `Svar fra ${name}`,
    facilitator: 'veileder',
    leader: 'skoleleder',
    formerFacilitator: 'Tidligere veileder',
    formerLeader: 'Tidligere skoleleder',
    nameless: 'Uten navn',
    draft: 'Utkast, ikke sendt',
    withdrawn: 'Trukket tilbake',
    takenInBy: (name: string, when: string) => `Tatt med i planen av ${name} ${when}.`,
    seeChange: 'Se hva som ble endret',
    takeIn: 'Tatt med i planen',
    undo: 'Angre',
    edit: 'Rediger',
    remove: 'Slett utkastet',
    removeAsk: 'Utkastet blir borte for godt.',
    withdraw: 'Trekk tilbake',
    withdrawAsk:
      'Teksten blir borte, også for den som ikke har lest den. Det vises at du har trukket den tilbake.',
    reply: 'Svar',
    cancel: 'Avbryt',
  },
  box: {
    comment: (place: string) => `Kommentar til ${place}`,
    reply: (name: string) => `Svar til ${name}`,
    edit: 'Rediger utkastet',
    help: 'Skolen ser ikke utkast. Ctrl + Enter lagrer.',
    replyHelp: 'Svaret sendes med en gang. Ctrl + Enter sender.',
    noNames: 'Ikke skriv navn på elever eller lærere.',
    saveDraft: 'Lagre utkast',
    sendReply: 'Send svar',
    empty: 'Skriv noe først.',
    tooLong: (most: number) => `Teksten er for lang. Den kan ha ${most} tegn.`,
    saved: 'Utkastet er lagret.',
    sent: 'Svaret er sendt.',
    throwAway: 'Forkast',
  },
  release: {
    title: 'Send tilbakemelding',
    what: (drafts: number, schools: number) =>
      `${drafts === 1 ? '1 utkast' : `${drafts} utkast`} sendes til ${schools === 1 ? '1 skole' : `${schools} skoler`}. Det kan ikke angres.`,
    toSchool: (school: string, n: number) => `${school}: ${n === 1 ? '1 utkast' : `${n} utkast`}`,
    from: (names: string) => `fra ${names}`,
    mail: 'Skolens ledere ser det med en gang, og får beskjed på e-post i løpet av dagen.',
    confirm: 'Send',
    cancel: 'Avbryt',
  },
  page: {
    title: 'Tilbakemelding',
    intro:
      'Utkast blir liggende her til du eller en annen veileder i regionen sender dem. Til da ser ingen på skolene dem.',
    drafts: (region: string) => `Utkast i ${region}`,
    noDrafts: 'Ingen utkast. Du skriver dem i skolenes planer og i det de har levert.',
    sendAll: (n: number) => `Send alle i regionen (${n})`,
    sendSchool: (school: string) => `Send til ${school}`,
    awaiting: 'Skolene har svart',
    awaitingIntro: 'Samtaler der skolen har det siste ordet.',
    noneAwaiting: 'Ingen svar venter.',
    openThread: (school: string) => `Åpne hos ${school}`,
    said: (name: string, when: string) => `${name}, ${when}`,
  },
  refusals: {
    offline: 'Vi fikk ikke kontakt. Teksten er tatt vare på her. Prøv igjen når du er på nett.',
    not_allowed: 'Dette er ikke lenger åpent for deg. Teksten din er tatt vare på her.',
    school_retired: 'Skolen er ikke lenger med i programmet, så det kan ikke skrives mer her.',
    changed_meanwhile:
      'Utkastet er endret eller sendt i mellomtiden. Teksten din er tatt vare på her: kopier det du vil bruke.',
    sent_earlier:
      'Svaret kom fram slik det var første gang du sendte det. Teksten slik den er nå, står her ennå.',
    unknown: 'Det gikk ikke. Teksten er tatt vare på her. Prøv igjen.',
  },
}
