import { expect, test } from 'vitest'
import { OfflineError, RefusedError } from '../text/types.ts'
import { answerOrThrow } from './answer.ts'

const answered = (status: number, code?: string) =>
  answerOrThrow(Promise.resolve({ data: null, error: { message: 'no', code } as never, status }))

test.each([
  [403, '42501'],
  [400, '23514'],
  [404, 'PGRST202'],
])('%i with the code %s is the database saying no', async (status, code) => {
  await expect(answered(status, code)).rejects.toThrow(RefusedError)
})

test.each([200, 302, 403, 404, 511])(
  '%i without a code is somebody else’s page, and no answer',
  async (status) => {
    await expect(answered(status)).rejects.toThrow(OfflineError)
  },
)

test.each([0, 401, 408, 429, 500, 503])('%i says nothing about the change', async (status) => {
  await expect(answered(status, 'XX000')).rejects.toThrow(OfflineError)
})
