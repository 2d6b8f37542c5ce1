import { expect, test } from 'vitest'
import { countingHandIns, type HandIn } from './hand-ins.ts'

const text = { nb: '', nn: '' }
const handIn = (id: string, changeNumber: number, partId: string, userId?: string | null): HandIn => ({
  id,
  partId,
  kind: 'questions',
  part: text,
  assignment: text,
  isPersonal: userId !== undefined,
  userId: userId ?? null,
  submittedAt: '2026-01-01',
  isLate: false,
  changeNumber,
})
const all = [
  handIn('plan 1', 2, 'plan'),
  handIn('plan 2', 5, 'plan'),
  handIn('plan 3', 9, 'plan'),
  handIn('mine', 3, 'answers', 'me'),
  handIn('hers', 8, 'answers', 'her'),
  handIn('one who left', 4, 'answers', null),
  handIn('another who left', 6, 'answers', null),
]
const told = (lastRead: number | null) =>
  countingHandIns(all, lastRead).map(({ id, isNew, earlierId }) => [id, isNew, earlierId])

test('each leader’s and the school’s latest count, against the latest that was read', () => {
  expect(told(6)).toEqual([
    ['plan 3', true, 'plan 2'],
    ['hers', true, null],
    ['another who left', false, 'another who left'],
    ['one who left', false, 'one who left'],
    ['mine', false, 'mine'],
  ])
})

test('before the first reading all is new', () => {
  expect(told(null).every(([, isNew, earlierId]) => isNew && earlierId === null)).toBe(true)
})
