import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useAdminMessages } from '../texts/admin-messages.ts'
import { adminRefusal } from './refusals.ts'

/**
 * One kind of write: whether it is on its way, and why the last one was refused. When it is done, what is shown is
 * fetched anew before `onDone` is called.
 */
export function useWrite<Input, Result>(
  write: (input: Input) => Promise<Result>,
  onDone: (input: Input, result: Result) => void,
) {
  const texts = useAdminMessages()
  const queryClient = useQueryClient()
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: write,
    // Without network it says so at once, instead of waiting and doing it unasked.
    networkMode: 'always',
    onSuccess: async (result, input) => {
      await queryClient.invalidateQueries()
      onDone(input, result)
    },
  })
  const refusal = error && adminRefusal(error, texts)
  return { run: mutate, isBusy: isPending, refusal, problem: refusal && texts.refusals[refusal], reset }
}
