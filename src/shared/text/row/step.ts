/**
 * What one row on one page knows of the database, and what it does next. Pure: no text, no time, no network.
 *
 * Invariants:
 * - One request at a time.
 * - A save expects the version whose document is in the one here (`included`), so that a document in the database is
 *   never replaced by one that lacks some of it.
 * - What was typed counts as saved only when an answer of the database said so: that of the save that held it
 *   (`sending`), or a read after which nothing of ours was missing. So a lost answer is followed by a read, and a save
 *   that is repeated changes nothing.
 * - Versions are compared for equality. A number that goes backwards (a late message, a database that was restored) is
 *   never believed and never ignored: it is followed by one read, and what is read counts.
 */
export interface RowState {
  place: 'unknown' | 'new' | 'there' | 'deleted' | 'gone'
  known: { version: string; number: number } | null
  included: string | null
  /** Somebody writes here, on this page or another: the document is wanted, not only the texts. */
  isOpen: boolean
  /** Own edits so far, and how many of them the database has. */
  edits: number
  saved: number
  request: 'read' | 'save' | null
  sending: number
  mustRead: boolean
  /** What is typed as it stands was refused; it is not sent again unasked. */
  isRefused: boolean
}

interface Heard {
  version: string
  number: number
  isDeleted: boolean
}

export type RowEvent =
  | { kind: 'opened' }
  | { kind: 'edited' }
  /** A row that was loaded, refetched or broadcast, in any order. */
  | ({ kind: 'heard' } & Heard)
  /** A read has answered, and its document is in the one here. `isAll`: it lacks nothing of ours. */
  | ({ kind: 'found'; isAll: boolean } & Heard)
  | { kind: 'missing' }
  | ({ kind: 'saved' } & Heard)
  /** The row was another version already. */
  | { kind: 'overtaken' }
  | { kind: 'unanswered' }
  | { kind: 'refused'; isFinal: boolean }
  /** What is known may be wrong: look. */
  | { kind: 'doubted' }
  | { kind: 'discarded' }
  /** Nothing stands in the way of the next request. */
  | { kind: 'due' }

export type RowEffect = 'read' | 'save'

export const firstState: RowState = {
  place: 'unknown',
  known: null,
  included: null,
  isOpen: false,
  edits: 0,
  saved: 0,
  request: null,
  sending: 0,
  mustRead: false,
  isRefused: false,
}

export const isDirty = ({ edits, saved }: RowState) => edits > saved

export function nextRequest(state: RowState): RowEffect | null {
  if (state.request) return null
  if (state.place === 'new') return state.mustRead ? 'read' : null
  const isBehind = state.included === null || state.included !== state.known?.version
  if (state.mustRead || ((state.isOpen || isDirty(state)) && isBehind && state.place !== 'gone'))
    return 'read'
  return isDirty(state) && state.place === 'there' && !state.isRefused ? 'save' : null
}

export function step(state: RowState, event: RowEvent): { state: RowState; effect: RowEffect | null } {
  if (event.kind !== 'due') return { state: reduce(state, event), effect: null }
  const request = nextRequest(state)
  if (!request) return { state, effect: null }
  const sending = request === 'save' ? state.edits : state.sending
  return {
    state: { ...state, request, sending, mustRead: request === 'read' ? false : state.mustRead },
    effect: request,
  }
}

function reduce(state: RowState, event: Exclude<RowEvent, { kind: 'due' }>): RowState {
  switch (event.kind) {
    case 'opened':
      return { ...state, isOpen: true }
    case 'edited':
      return { ...state, isOpen: true, edits: state.edits + 1, isRefused: false }
    case 'heard':
      return heard(state, event)
    case 'found': {
      const saved = event.isAll ? state.edits : state.saved
      return { ...state, ...at(event), isOpen: true, included: event.version, saved, request: null }
    }
    case 'missing':
      return { ...state, place: 'gone', request: null }
    case 'saved': {
      const isLate = state.known !== null && event.number < state.known.number
      const row = isLate ? {} : at(event)
      return { ...state, ...row, included: event.version, saved: state.sending, request: null }
    }
    case 'overtaken':
    case 'unanswered':
      return { ...state, request: null, mustRead: true }
    case 'refused':
      return { ...state, request: null, mustRead: true, isRefused: event.isFinal }
    case 'doubted':
      return { ...state, mustRead: true, isRefused: false }
    case 'discarded':
      return { ...state, saved: state.edits, included: null, isRefused: false, mustRead: true }
  }
}

const at = ({ version, number, isDeleted }: Heard): Pick<RowState, 'known' | 'place'> => ({
  known: { version, number },
  place: placeOf(version, isDeleted),
})

const placeOf = (version: string, isDeleted: boolean): RowState['place'] =>
  version === '' ? 'new' : isDeleted ? 'deleted' : 'there'

function heard(state: RowState, event: Heard): RowState {
  const { known } = state
  if (known?.version === event.version) {
    // An answer older than the row may have said that it does not exist.
    if (state.place === 'gone') return { ...state, mustRead: true }
    return { ...state, place: placeOf(event.version, event.isDeleted) }
  }
  const isNewer = known === null || event.number > known.number
  const isFollowed = state.isOpen || isDirty(state)
  if (isNewer || !isFollowed) return { ...state, ...at(event) }
  return event.version === '' ? state : { ...state, mustRead: true }
}
