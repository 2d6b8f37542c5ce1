import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { deliver, type Mailbox, type Outcome, type Transport } from './deliver.ts'
import type { Letter } from './letters.ts'

const round = { site: { url: 'https://plan.example', hasFeide: false }, limit: 10, until: Number.MAX_VALUE }

const letter = (id: string, kind = 'deletion_cancelled'): Letter => ({
  id,
  kind,
  recipient: `${id}@x.example`,
  language: 'nb',
  data: { year: '2026/27' },
})

/** An outbox in memory that notes what is said of each letter. */
function outboxWith(...letters: Letter[]) {
  const said: string[] = []
  const mailbox: Mailbox = {
    take: async () => letters.shift(),
    sent: async (id) => void said.push(`${id} sent`),
    failed: async (id, reason, isFinal) =>
      void said.push(`${id} failed: ${reason}${isFinal ? ', final' : ''}`),
  }
  return { mailbox, said, letters }
}

/** Answers each letter by its id, and takes those it has no answer for. */
const answering =
  (answers: Record<string, Outcome | Error>): Transport =>
  async ({ id }) => {
    const answer = answers[id] ?? { is: 'taken' }
    if (answer instanceof Error) throw answer
    return answer
  }

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined))
afterEach(() => vi.restoreAllMocks())

test('each letter is reported on, and one that fails does not stop the others', async () => {
  const { mailbox, said } = outboxWith(letter('a'), letter('b'), letter('c'), letter('d'))
  const transport = answering({
    a: { is: 'refused', reason: 'busy', isFinal: false },
    b: { is: 'refused', reason: 'no such address', isFinal: true },
  })
  expect(await deliver(mailbox, transport, round)).toEqual({ taken: 2, refused: 2, unknown: 0 })
  expect(said).toEqual(['a failed: busy', 'b failed: no such address, final', 'c sent', 'd sent'])
})

test('of a letter that may have gone nothing is said', async () => {
  const { mailbox, said } = outboxWith(letter('a'), letter('b'), letter('c'))
  const transport = answering({ a: { is: 'unknown', reason: 'no answer' }, b: new Error('broken') })
  expect(await deliver(mailbox, transport, round)).toEqual({ taken: 1, refused: 0, unknown: 2 })
  expect(said).toEqual(['c sent'])
})

test('a letter that cannot be written is given up and never handed over', async () => {
  const { mailbox, said } = outboxWith(letter('a', 'riddle'))
  const transport = vi.fn(answering({}))
  await deliver(mailbox, transport, round)
  expect(said).toEqual([expect.stringMatching(/^a failed: .*riddle, final$/)])
  expect(transport).not.toHaveBeenCalled()
})

test('without a server the others are left for later', async () => {
  const { mailbox, said, letters } = outboxWith(letter('a'), letter('b'))
  const transport = answering({ a: { is: 'unreachable', reason: 'ECONNREFUSED' } })
  expect(await deliver(mailbox, transport, round)).toEqual({ taken: 0, refused: 1, unknown: 0 })
  expect(said).toEqual(['a failed: ECONNREFUSED'])
  expect(letters).toHaveLength(1)
})

test('it stops at its limit and at its time, and takes no letter that it does not send', async () => {
  const many = () => outboxWith(...Array.from({ length: 5 }, (_, index) => letter(`l${index}`)))
  const limited = many()
  await deliver(limited.mailbox, answering({}), { ...round, limit: 2 })
  expect(limited.letters).toHaveLength(3)
  const late = many()
  await deliver(late.mailbox, answering({}), { ...round, until: Date.now() - 1 })
  expect(late.letters).toHaveLength(5)
})
