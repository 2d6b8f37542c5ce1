import { expect, test } from 'vitest'
import { Opening } from './opening.ts'

const closed = () => new Opening({ isAllOpen: false, isForm: false })
const openOf = (opening: Opening, ...rowIds: string[]) => rowIds.filter(opening.isOpen)

test('opening another row closes only what the last click opened', () => {
  const opening = closed()
  opening.open(['a'])
  opening.open(['b'])
  expect(openOf(opening, 'a', 'b')).toEqual(['b'])
  opening.open(['b', 'b1'])
  expect(openOf(opening, 'a', 'b', 'b1')).toEqual(['b', 'b1'])
  opening.open(['b', 'b2'])
  expect(openOf(opening, 'b', 'b1', 'b2')).toEqual(['b', 'b2'])
  opening.open(['a'])
  expect(openOf(opening, 'a', 'b', 'b1', 'b2')).toEqual(['a'])
})

test('what stood open before the first click stays open', () => {
  const opening = new Opening({ isAllOpen: true, isForm: false })
  opening.close('a')
  opening.open(['b'])
  expect(openOf(opening, 'a', 'b', 'c')).toEqual(['b', 'c'])
  opening.open(['a'])
  expect(openOf(opening, 'a', 'b', 'c')).toEqual(['a', 'b', 'c'])
})

test('a row that was closed by hand is not opened when another one is', () => {
  const opening = closed()
  opening.open(['a'])
  opening.close('a')
  opening.open(['b'])
  expect(openOf(opening, 'a', 'b')).toEqual(['b'])
})

test('the form has everything open, and closing it everything closed', () => {
  const opening = closed()
  opening.open(['a'])
  opening.setForm(true)
  expect(openOf(opening, 'a', 'b')).toEqual(['a', 'b'])
  opening.setForm(false)
  expect(openOf(opening, 'a', 'b')).toEqual([])
})

test('an empty field that was asked for is remembered', () => {
  const opening = closed()
  opening.open(['a'], 'actions-a-assumption')
  expect(opening.isWanted('actions-a-assumption')).toBe(true)
  expect(opening.isWanted('actions-a-responsible')).toBe(false)
})
