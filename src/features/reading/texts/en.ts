import type { ReadingMessages } from './nb.ts'

export const reading: ReadingMessages = {
  title: (school) => `Read ${school}`,
  toOverview: 'To the overview',
  openPlan: 'Open the plan',
  compare: 'Compare hand-ins',
  queue: {
    label: 'The schools in the selection',
    previous: 'Previous school',
    next: 'Next school',
    nextUnread: 'Next unread',
    readAndNext: 'Read, go to the next unread',
    markRead: 'Mark as read',
    isRead: 'Read',
    isUnread: 'Unread',
    marked: (school) => `${school} is marked as read.`,
    undo: 'Undo',
    undone: (school) => `${school} is no longer marked as read.`,
    allRead: 'You have read everything in the selection.',
    problem: 'That did not work. See whether you are online, and try again.',
    changed: 'The school has written or handed in something while you read. It stays unread.',
    showChanged: 'Show what is new',
  },
  shortcuts: {
    title: 'Keyboard shortcuts',
    isOn: 'Use shortcuts on this device',
    next: 'next school',
    previous: 'previous school',
    nextUnread: 'read, go to the next unread',
    markRead: 'mark as read',
    nextChange: 'next change on the page',
  },
  views: {
    label: 'Show',
    now: 'The plan now',
    ofLeader: (part, leader) => `${part}, ${leader}`,
    formerLeader: 'a former leader',
    isNew: 'New',
    news: (n) => `${n} new`,
    handedIn: (assignment, when) => `${assignment}. Handed in ${when}.`,
    late: 'After the deadline',
    receipt: 'Receipt and download',
    unknown: 'This is no longer there.',
    unknownFormat: 'This was handed in in a form that the page cannot show.',
  },
  news: {
    first: 'You have not read this school before. Everything is new, and nothing is marked.',
    none: (when) => `Nothing has changed since you read ${when}.`,
    some: (n, when) =>
      n === 1 ? `1 change since you read ${when}.` : `${n} changes since you read ${when}.`,
    someHere: (n) =>
      n === 1 ? '1 change from what you last read.' : `${n} changes from what you last read.`,
    newHandIn: 'This was handed in since you last read.',
    sameHandIn: 'You have read this.',
    help: 'What was added is underlined. What was taken away is struck out.',
    toNext: 'Next change',
    added: 'New',
    moved: 'Moved here',
    removed: (n) => `Taken away since last time (${n})`,
    kinds: { goals: 'Goal', actions: 'Action', reflections: 'Reflection' },
    withoutText: 'Without text',
  },
  answers: {
    question: (label) => `Question ${label}`,
    answer: 'Answer',
    noAnswer: 'Not answered',
  },
  comparing: {
    title: (school) => `Compare the plan of ${school}`,
    toReading: 'Back to reading',
    toPlan: 'Back to the plan',
    from: 'From',
    to: 'To',
    now: 'The plan now',
    handedIn: (part, when) => `${part}, handed in ${when}`,
    nothing: 'The plan has not been handed in yet, so there is nothing to compare with.',
    same: 'The two are the same.',
    onlyChanged: 'Show only what has changed',
    changes: (n) => (n === 1 ? '1 row has changed.' : `${n} rows have changed.`),
    actions: (before, after) =>
      before === after
        ? `The plan still has ${after} ${after === 1 ? 'action' : 'actions'}`
        : `The plan has gone from ${before} to ${after} actions`,
    assumptions: (before, after) =>
      before === after ? `${after} with an assumption` : `from ${before} to ${after} with an assumption`,
    reflections: (before, after) =>
      before === after
        ? `${after} with something about how it went`
        : `from ${before} to ${after} with something about how it went`,
    development: (actions, assumptions, reflections) => `${actions}; ${assumptions}, and ${reflections}.`,
    change: { added: 'Added', removed: 'Removed', changed: 'Changed', moved: 'Moved', none: '' },
    notThere: 'Was not there',
    gone: 'No longer there',
  },
}
