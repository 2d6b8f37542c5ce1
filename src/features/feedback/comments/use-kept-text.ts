import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { dropText, type KeptText, keepText, keptTexts } from '../../../shared/text/device/kept-texts.ts'

/** All that the person has begun to write about a school, by box. */
const keptQuery = (userId: string, schoolId: string) =>
  queryOptions({
    queryKey: ['kept-texts', userId, schoolId],
    queryFn: () => keptTexts(userId, schoolId),
    // Kept by itself, and known here from the first key on.
    staleTime: 'static',
    gcTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    meta: { isNotKept: true },
  })

const nothing: Record<string, KeptText> = {}

export function useKeptTexts(userId: string, schoolId: string): Record<string, KeptText> {
  return useQuery(keptQuery(userId, schoolId)).data ?? nothing
}

/** What is kept of one box: on the device with each key, until it is saved or thrown away. */
export function useKeptText(userId: string, schoolId: string, box: string) {
  const queryClient = useQueryClient()
  const { queryKey } = keptQuery(userId, schoolId)
  const { data } = useQuery(keptQuery(userId, schoolId))

  function put(next: KeptText | undefined) {
    queryClient.setQueryData(queryKey, (known: Record<string, KeptText> = {}) => {
      const { [box]: _, ...others } = known
      return next ? { ...others, [box]: next } : others
    })
    const write = next ? keepText(userId, schoolId, box, next) : dropText(userId, schoolId, box)
    // A device that keeps nothing takes the text all the same; it lives as long as the page.
    write.catch(() => undefined)
  }

  return {
    /** Undefined until it is known; null: nothing. */
    kept: data && (data[box] ?? null),
    keep: put,
    drop: () => put(undefined),
  }
}
