import { describe, expect, test } from 'vitest'
import type { Revision } from './revisions-queries.ts'
import { byRow, sittingsOf, whatChanged } from './sittings.ts'

const change = (author_id: string | null, from: string, to = from, more: Partial<Revision> = {}) =>
  ({
    author_id,
    started_at: `2026-12-01T${from}:00Z`,
    ended_at: `2026-12-01T${to}:00Z`,
    row_id: 'a',
    field: 'body',
    ...more,
  }) as Revision
const shapeOf = (...revisions: Revision[]) =>
  sittingsOf(revisions).map((sitting) => [sitting.authorId, sitting.revisions.length])

describe('a sitting', () => {
  test('is what one person changes in a go', () => {
    expect(shapeOf(change('kari', '10:20', '10:30'), change('kari', '10:00', '10:10'))).toEqual([['kari', 2]])
  })

  test('ends when another person changes something', () => {
    const [one, two, three] = [change('kari', '10:20'), change('ola', '10:15'), change('kari', '10:10')]
    expect(shapeOf(one, two, three)).toEqual([
      ['kari', 1],
      ['ola', 1],
      ['kari', 1],
    ])
  })

  test('lasts through half an hour of thinking, counted from the end of what came before', () => {
    expect(shapeOf(change('kari', '11:00'), change('kari', '10:00', '10:30'))).toEqual([['kari', 2]])
    expect(shapeOf(change('kari', '11:01'), change('kari', '10:00', '10:30'))).toEqual([
      ['kari', 1],
      ['kari', 1],
    ])
  })

  test('is known by when it ended; nothing is none', () => {
    expect(sittingsOf([change('kari', '10:20', '10:30'), change('kari', '10:00')])[0]?.endedAt).toBe(
      '2026-12-01T10:30:00Z',
    )
    expect(sittingsOf([])).toEqual([])
  })
})

test('a field that was changed twice is one, and a row is named where it is the only one', () => {
  const [body, again, who] = [change('kari', '10:02'), change('kari', '10:01'), change('kari', '10:00')]
  const ofOne = sittingsOf([body, again, { ...who, field: 'responsible' }])[0]
  expect(ofOne && whatChanged(ofOne)).toEqual({ fields: 2, rowId: 'a' })
  const ofTwo = sittingsOf([body, { ...who, row_id: 'b' }])[0]
  expect(ofTwo && whatChanged(ofTwo)).toEqual({ fields: 2, rowId: null })
})

test('what was changed in one row stands together, the row of the newest change first', () => {
  const [one, other, again] = [
    change('kari', '10:03', '10:03', { row_id: 'b' }),
    change('kari', '10:02'),
    change('kari', '10:01', '10:01', { row_id: 'b' }),
  ]
  expect(byRow([one, other, again])).toEqual([[one, again], [other]])
})
