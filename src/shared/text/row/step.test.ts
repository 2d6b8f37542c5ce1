import { expect, test } from 'vitest'
import { firstState, isDirty, nextRequest, type RowEvent, type RowState, step } from './step.ts'

const after = (events: RowEvent[], from = firstState): RowState =>
  events.reduce((state, event) => step(state, event).state, from)

const at = (version: string, number: number) => ({ version, number, isDeleted: false })
/** A row that somebody writes in, with the document of its second version. */
const opened = after([
  { kind: 'heard', ...at('b', 2) },
  { kind: 'opened' },
  { kind: 'due' },
  { kind: 'found', isAll: true, ...at('b', 2) },
])

test('a row that is only shown is never asked for', () => {
  expect(nextRequest(after([{ kind: 'heard', ...at('b', 2) }]))).toBe(null)
  expect(nextRequest(opened)).toBe(null)
})

test('there is one request at a time', () => {
  const { state, effect } = step(after([{ kind: 'edited' }], opened), { kind: 'due' })
  expect(effect).toBe('save')
  expect(step(after([{ kind: 'edited' }], state), { kind: 'due' }).effect).toBe(null)
})

test('a save holds what had been typed when it left, and no more', () => {
  const state = after([{ kind: 'edited' }, { kind: 'due' }, { kind: 'edited' }], opened)
  const saved = after([{ kind: 'saved', ...at('c', 3) }], state)
  expect(isDirty(saved)).toBe(true)
  expect(nextRequest(saved)).toBe('save')
})

test.each<RowEvent>([{ kind: 'unanswered' }, { kind: 'overtaken' }])(
  'after a save that is $kind the row is read, and nothing counts as saved',
  (event) => {
    const state = after([{ kind: 'edited' }, { kind: 'due' }, event], opened)
    expect(isDirty(state)).toBe(true)
    expect(nextRequest(state)).toBe('read')
  },
)

test('a number that goes backwards is neither believed nor ignored: one read, and what it finds counts', () => {
  const late = after([{ kind: 'heard', ...at('a', 1) }], opened)
  expect(late.known).toEqual({ version: 'b', number: 2 })
  expect(nextRequest(late)).toBe('read')
  const found = after([{ kind: 'due' }, { kind: 'found', isAll: true, ...at('a', 1) }], late)
  expect(found.known).toEqual({ version: 'a', number: 1 })
  expect(nextRequest(found)).toBe(null)
})

test('a newer version whose document is not here is read before anything is saved on it', () => {
  const state = after([{ kind: 'edited' }, { kind: 'heard', ...at('c', 3) }], opened)
  expect(nextRequest(state)).toBe('read')
})

test('what was refused is not sent again until something is typed', () => {
  const refused = after([{ kind: 'edited' }, { kind: 'due' }, { kind: 'refused', isFinal: true }], opened)
  const read = after([{ kind: 'due' }, { kind: 'found', isAll: false, ...at('b', 2) }], refused)
  expect(nextRequest(read)).toBe(null)
  expect(nextRequest(after([{ kind: 'edited' }], read))).toBe('save')
})

test('words stay when the row is gone, and are not sent', () => {
  const gone = after([{ kind: 'edited' }, { kind: 'doubted' }, { kind: 'due' }, { kind: 'missing' }], opened)
  expect(isDirty(gone)).toBe(true)
  expect(nextRequest(gone)).toBe(null)
})
