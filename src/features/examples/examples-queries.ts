import { queryOptions } from '@tanstack/react-query'
import type { TextKind } from '../../shared/columns/text-kinds.ts'
import { answerOrThrow } from '../../shared/supabase/answer.ts'
import { supabase } from '../../shared/supabase/client.ts'
import { fetchAllPages } from '../../shared/supabase/fetch-all-pages.ts'

export const examplesKey = ['examples'] as const

const columns =
  'id, school_id, kind, quote, public_text, checked_at, version, created_at, gathering_id, schools!inner(name, region_id), questions(id, label, body_nb, body_nn), checker:profiles!examples_checked_by_fkey(full_name)'

const selectExamples = () => supabase.from('examples').select(columns)
type ExampleRow = NonNullable<Awaited<ReturnType<typeof selectExamples>>['data']>[number]
export type Example = Omit<ExampleRow, 'kind'> & { kind: TextKind }

/** What facilitators of these regions have chosen, in the order it was chosen; no copy of it stays on the device. */
export const examplesQuery = (userId: string, regionIds: string[]) =>
  queryOptions({
    queryKey: [...examplesKey, userId, regionIds],
    queryFn: async () =>
      (await fetchAllPages((from, to) =>
        selectExamples().in('schools.region_id', regionIds).order('created_at').order('id').range(from, to),
      )) as Example[],
    staleTime: 0,
    meta: { isNotKept: true },
    gcTime: 5 * 60_000,
  })

/** Every school of these regions with the names that must not be shown, by the id of the school. */
export const namesQuery = (userId: string, regions: { id: string; name: string }[]) =>
  queryOptions({
    queryKey: [...examplesKey, 'names', userId, regions],
    queryFn: async () => {
      const rows = await fetchAllPages((from, to) =>
        supabase
          .from('schools')
          .select('id, name, region_id, school_leaders(profiles(full_name))')
          .in(
            'region_id',
            regions.map(({ id }) => id),
          )
          .order('id')
          .range(from, to),
      )
      return new Map(
        rows.map(({ id, name, region_id, school_leaders }) => [
          id,
          {
            name,
            regionName: regions.find((region) => region.id === region_id)?.name ?? '',
            leaders: school_leaders.map(({ profiles }) => profiles?.full_name ?? ''),
          },
        ]),
      )
    },
    // Asked anew whenever something is about to leave: a leader may have come, a school been renamed.
    staleTime: 0,
    meta: { isNotKept: true },
    gcTime: 5 * 60_000,
  })

/** The example as it stands now; null when it is gone, or no longer the caller's to see. */
export const fetchExample = (id: string) =>
  answerOrThrow(supabase.from('examples').select('public_text, version').eq('id', id).maybeSingle())
