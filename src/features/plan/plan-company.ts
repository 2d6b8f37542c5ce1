import type { RowKey } from '../../shared/sync/types.ts'

/** Another person's open page: who, and in which field they are, if any. */
export interface Companion {
  /** The open page; one person may have several. */
  clientId: string
  userId: string
  name: string
  place: FieldPlace | null
}

export interface FieldPlace {
  key: RowKey
  field: string
}

/** What a page says about itself on the typing channel. */
export interface Whereabouts extends Companion {
  /** The text as it is being typed, with the row's version it is typed on; null when nothing is. */
  typing: { text: string; version: number } | null
}

/** Who else is in the plan, and where. */
export type Company = ReadonlyMap<string, Companion>

export const noCompany: Company = new Map()

/** Those who are present now, each where last heard of. */
export function present(company: Company, pages: readonly Omit<Companion, 'place'>[]): Company {
  return new Map(
    pages.map((page) => [page.clientId, { ...page, place: company.get(page.clientId)?.place ?? null }]),
  )
}

/** A page has said where its person is. */
export function heard(company: Company, { typing: _, ...companion }: Whereabouts): Company {
  return new Map(company).set(companion.clientId, companion)
}

/** Each person once, by name, however many pages they have open. */
export function peopleIn(company: Company): { userId: string; name: string }[] {
  const names = new Map([...company.values()].map(({ userId, name }) => [userId, name]))
  return [...names]
    .map(([userId, name]) => ({ userId, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nb'))
}

/** The people whose cursor is in a field. */
export function peopleAt(company: Company, place: FieldPlace): { userId: string; name: string }[] {
  return peopleIn(new Map([...company].filter(([, companion]) => isSamePlace(companion.place, place))))
}

export const isSamePlace = (a: FieldPlace | null, b: FieldPlace | null) =>
  a?.key.table === b?.key.table && a?.key.id === b?.key.id && a?.field === b?.field
