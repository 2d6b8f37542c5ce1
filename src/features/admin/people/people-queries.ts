import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { notKept } from '../../../shared/offline/persisted-cache.ts'
import { supabase } from '../../../shared/supabase/client.ts'

/** How many the database gives at once. */
export const PEOPLE_PER_PAGE = 50

interface Place {
  id: string
  name: string
}

export interface Person {
  userId: string
  /** Empty for one who has not written it. */
  name: string
  email: string
  isAdmin: boolean
  schools: Place[]
  regions: Place[]
}

/** People whose name or address has the words in it, a page at a time, the first being 0. */
export const peopleQuery = (search: string, page: number) =>
  queryOptions({
    ...notKept,
    queryKey: ['admin', 'people', search, page],
    queryFn: ({ signal }) => fetchPeople(search, page, signal),
    placeholderData: keepPreviousData,
  })

async function fetchPeople(search: string, page: number, signal: AbortSignal): Promise<Person[]> {
  const { data } = await supabase
    .rpc('list_people', { search: search.trim(), page })
    .abortSignal(signal)
    .throwOnError()
  return data.map((row) => ({
    userId: row.user_id,
    name: row.full_name,
    email: row.email,
    isAdmin: row.is_admin,
    // The database makes these of id and name, see list_people.
    schools: row.schools as unknown as Place[],
    regions: row.regions as unknown as Place[],
  }))
}

/** What a person is called: by name, or by address for one who has not written it. */
export const personLabel = (person: Person) => person.name || person.email

/** One of the things that a person may be. */
export type Membership =
  | { role: 'admin' }
  | { role: 'facilitator' | 'leader'; place: { id: string; name: string } }
