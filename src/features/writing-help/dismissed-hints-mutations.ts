import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { TextPlace } from '../../shared/plan/plan-fields.ts'
import { answerOrThrow } from '../../shared/supabase/answer.ts'
import { supabase } from '../../shared/supabase/client.ts'
import { dismissedHintsQuery } from './dismissed-hints-queries.ts'
import { dismissalKey } from './hints/plan-hints.ts'

/** Puts a field's hint away for good, for all of the school's leaders. It goes at once; without network it is sent later. */
export function useDismissHint(schoolId: string) {
  const queryClient = useQueryClient()
  const { queryKey } = dismissedHintsQuery(schoolId)
  return useMutation({
    mutationFn: ({ rowId, field }: TextPlace) =>
      answerOrThrow(
        supabase
          .from('dismissed_hints')
          .upsert(
            { school_id: schoolId, row_id: rowId, field },
            { onConflict: 'school_id,row_id,field', ignoreDuplicates: true },
          ),
      ),
    retry: 2,
    onMutate: async (place) => {
      await queryClient.cancelQueries({ queryKey })
      queryClient.setQueryData(queryKey, (known = []) => [...known, dismissalKey(place)])
    },
    onError: () => queryClient.invalidateQueries({ queryKey }),
  })
}
