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

test('any move puts the row where it was asked for, also among rows that share a position', () => {
  const positions = fc.array(fc.constantFrom('a0', 'a1', 'a1V', 'a2'), { minLength: 1, maxLength: 8 })
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
