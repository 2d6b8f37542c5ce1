import { Subject } from '../observable.ts'
import type { FieldSnapshot, FieldState } from '../types.ts'

/** What one field shows: all of it, for the element; and without the text, for what is drawn around it. */
export class Field {
  readonly subject = new Subject<FieldSnapshot>(
    { text: '', status: 'saved', hasConflicts: false },
    (one, other) => one.text === other.text && isSameState(one, other),
  )
  readonly state = new Subject<FieldState>({ status: 'saved', hasConflicts: false }, isSameState)

  set({ text, ...state }: FieldSnapshot) {
    this.subject.set({ text, ...state })
    this.state.set(state)
  }
}

const isSameState = (one: FieldState, other: FieldState) =>
  one.status === other.status && one.reason === other.reason && one.hasConflicts === other.hasConflicts
