import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useLayoutEffect, useMemo } from 'react'
import { useSchoolSession } from '../../../shared/presence/session-context.tsx'
import type { SyncEngine } from '../../../shared/text/engine-types.ts'
import type { Answer } from '../model/assignments-queries.ts'
import { answerKey, openAnswersEngine, toRemoteAnswer } from './answers-mutations.ts'

/** The engine of a person's answers at a school. Opening it sends what an earlier page left behind. */
export function useAnswersEngine(schoolId: string): SyncEngine {
  const queryClient = useQueryClient()
  const session = useSchoolSession()
  return useMemo(() => openAnswersEngine(queryClient, session, schoolId), [queryClient, session, schoolId])
}

/** Tells the engine of the answers that are shown. */
export function useFedAnswers(engine: SyncEngine, answers: readonly Answer[]) {
  // Before anything is painted, so that no field is seen without its text.
  useLayoutEffect(() => {
    for (const answer of answers) engine.remote(answerKey(answer.id), toRemoteAnswer(answer))
  }, [engine, answers])
  // While they were not on the page, what others typed in them was not listened to.
  const session = useSchoolSession()
  useEffect(() => session.greet(), [session])
}

/** Follows the school's common answers as the other leaders write them; without it everything works, only later. */
export function useAnswersChannel(schoolId: string) {
  const queryClient = useQueryClient()
  useEffect(() => {
    let isGone = false
    let leave = () => {}
    void import('./answers-channel.ts').then(({ followAnswers }) => {
      if (!isGone) leave = followAnswers(queryClient, schoolId)
    })
    return () => {
      isGone = true
      leave()
    }
  }, [queryClient, schoolId])
}

/** The answer's text as it stands on this device, typed and perhaps not yet saved. */
export const textNow = (engine: SyncEngine, answer: Answer): string =>
  engine.field(answerKey(answer.id), 'body').getSnapshot().text

/** Whether the database has every word of these. Asks for what is waiting to be sent at once. */
export async function saveAnswers(engine: SyncEngine, answers: readonly Answer[]): Promise<boolean> {
  await engine.flush()
  return answers.every(({ id }) => engine.field(answerKey(id), 'body').getSnapshot().status === 'saved')
}
