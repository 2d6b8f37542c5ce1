import { expect, test } from 'vitest'
import type { Assignment, HandIn, Part } from '../model/assignment-model.ts'
import { openParts } from './open-parts.ts'

const now = new Date('2026-12-01T12:00:00Z')
const part = (id: string, dueLocal: string | null, handIns: HandIn[] = []) =>
  ({ id, dueLocal, handIns }) as unknown as Part
const idsOf = (...assignments: Part[][]) =>
  openParts(
    assignments.map((parts) => ({ parts }) as Assignment),
    now,
  ).map((one) => one.part.id)

test('what is open is in the order of its deadlines, whatever assignment it is of', () => {
  const [may, december] = [part('may', '2027-05-10T23:59:00'), part('december', '2026-12-14T23:59:00')]
  expect(idsOf([may], [december])).toEqual(['december', 'may'])
})

test('what is over, handed in or without a deadline is not open; what is withdrawn is', () => {
  const handIn = { user_id: null, withdrawn_at: null } as HandIn
  expect(
    idsOf([
      part('over', '2026-12-01T12:59:00'),
      part('free', null),
      part('handed in', '2026-12-14T23:59:00', [handIn]),
      part('withdrawn', '2026-12-15T23:59:00', [{ ...handIn, withdrawn_at: '2026-12-01T10:00:00Z' }]),
    ]),
  ).toEqual(['withdrawn'])
})
