import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Positioned, positionAfterLast, positionsForMove } from './positions.ts'

const byPosition = (a: Positioned, b: Positioned) =>
  a.position < b.position ? -1 : a.position > b.position ? 1 : a.id < b.id ? -1 : 1

function moved(rows: Positioned[], id: string, index: number): string[] {
  const written = new Map(positionsForMove(rows, id, index).map((row) => [row.id, row.position]))
  return rows
    .map((row) => ({ ...row, position: written.get(row.id) ?? row.position }))
    .sort(byPosition)
    .map((row) => row.id)
}

test('rows added one after the other stay in that order', () => {
  const rows: Positioned[] = []
  for (let n = 0; n < 200; n++) rows.push({ id: `${n}`, position: positionAfterLast(rows) })
  expect(rows.toSorted(byPosition)).toEqual(rows)
})

test.each(['a00', 'b0', 'z', '', '~', 'å', 'z'.repeat(200)])(
  'a row is added after the last that another can follow, beside %j',
  (bad) => {
    const rows = [
      { id: 'good', position: 'a0' },
      { id: 'bad', position: bad },
    ]
    expect(positionAfterLast(rows.toSorted(byPosition))).toBe('a1')
    expect(positionAfterLast(rows.slice(1))).toBe('a0')
  },
)

test('any move puts the row where it was asked for, also among rows that share a position or have one of no form', () => {
  const positions = fc.array(fc.constantFrom('a0', 'a1', 'a1V', 'a2', 'a00', '', 'å', 'z'.repeat(200)), {
    minLength: 1,
    maxLength: 8,
  })
  return fc.assert(
    fc.property(positions, fc.nat(), fc.nat(), (found, from, to) => {
      const rows = found.map((position, n) => ({ id: `r${n}`, position })).sort(byPosition)
      const id = rows[from % rows.length]?.id ?? ''
      const index = to % rows.length
      const expected = rows.map((row) => row.id).filter((other) => other !== id)
      expected.splice(index, 0, id)
      expect(moved(rows, id, index)).toEqual(expected)
    }),
  )
})
