import type { Bilingual } from '../../../shared/i18n/bilingual.ts'

export interface HandIn {
  id: string
  partId: string
  kind: 'plan' | 'questions'
  part: Bilingual
  assignment: Bilingual
  /** Each leader of the school answers. */
  isPersonal: boolean
  userId: string | null
  submittedAt: string
  isLate: boolean
  /** When it came, among all there is to read of the school. */
  changeNumber: number
}

export interface CountingHandIn extends HandIn {
  /** It came after the last reading. */
  isNew: boolean
  /** What it is read against: the latest of the same that was read. Null: none was. */
  earlierId: string | null
}

/** What counts, newest first: of each part the school's latest, or each leader's. */
export function countingHandIns(handIns: readonly HandIn[], lastRead: number | null): CountingHandIn[] {
  const newestFirst = handIns.toSorted((a, b) => b.changeNumber - a.changeNumber)
  const read = newestFirst.filter(({ changeNumber }) => changeNumber <= (lastRead ?? 0))
  return newestFirst
    .filter((handIn, index) => newestFirst.findIndex((other) => isSame(other, handIn)) === index)
    .map((handIn) => ({
      ...handIn,
      isNew: handIn.changeNumber > (lastRead ?? 0),
      earlierId: read.find((other) => isSame(other, handIn))?.id ?? null,
    }))
}

/** By the same and of the same. Of people whose accounts are gone nobody can tell who is who. */
function isSame(a: HandIn, b: HandIn): boolean {
  if (a.isPersonal && a.userId === null) return a.id === b.id
  return a.partId === b.partId && a.userId === b.userId
}
