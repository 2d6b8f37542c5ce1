import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { use, useRef, useState } from 'react'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { planTables } from '../../../shared/plan/plan-fields.ts'
import { SessionContext } from '../../../shared/presence/session-context.tsx'
import { refusalOf } from '../../../shared/supabase/refusal.ts'
import { OfflineError } from '../../../shared/text/types.ts'
import type { Part } from '../model/assignment-model.ts'
import { refusalText, useAssignmentMessages } from '../texts/assignment-messages.ts'
import { handIn } from './submissions-mutations.ts'

interface HandInOptions {
  schoolId: string
  part: Part
  submissionId: string
  save: () => Promise<boolean>
}

interface HandInState {
  isSending: boolean
  problem: string | null
  /** Who may have typed something that is not saved. */
  writers: readonly string[]
}

/** Hands in what has been saved, and goes to the receipt; or says what stands in the way. */
export function useHandIn({ schoolId, part, submissionId, save }: HandInOptions) {
  const texts = useAssignmentMessages()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const isSending = useRef(false)
  const saveElsewhere = useSaveElsewhere(part)
  const [state, setState] = useState<HandInState>({ isSending: false, problem: null, writers: [] })

  function problemOf(error: unknown): string {
    if (!(error instanceof OfflineError)) return refusalText(texts, refusalOf(error))
    return navigator.onLine ? texts.handIn.noReply : texts.handIn.offline
  }

  async function send(isAnyway: boolean): Promise<Partial<HandInState>> {
    const [isSaved, writers] = await Promise.all([save(), isAnyway ? [] : saveElsewhere()])
    if (!isSaved) return { problem: navigator.onLine ? texts.handIn.unsaved : texts.handIn.offline }
    if (writers.length > 0) return { writers }
    try {
      const landedId = await handIn(queryClient, { partId: part.id, schoolId, submissionId })
      await navigate({
        to: '/schools/$schoolId/submissions/$submissionId',
        params: { schoolId, submissionId: landedId },
      })
      return {}
    } catch (error) {
      return { problem: problemOf(error) }
    }
  }

  async function confirm(isAnyway = false) {
    // The second of two clicks comes before anything has been drawn anew.
    if (isSending.current) return
    isSending.current = true
    setState({ isSending: true, problem: null, writers: [] })
    const outcome = await send(isAnyway)
    isSending.current = false
    setState({ isSending: false, problem: null, writers: [], ...outcome })
  }

  return { ...state, confirm: () => void confirm(), confirmAnyway: () => void confirm(true) }
}

/** Has the others save what they have typed in what is handed in; resolves to the names of those who may have more. */
function useSaveElsewhere({ kind, respondent }: Part) {
  const { presence } = useMessages()
  const here = use(SessionContext)
  return async (): Promise<string[]> => {
    if (!here) return []
    const { session, leaders } = here
    const owner = respondent === 'leader' ? session.page.userId : undefined
    const writers = await session.saveElsewhere(kind === 'plan' ? planTables : ['answers'], owner)
    return writers.filter((userId) => userId in leaders).map((userId) => leaders[userId] || presence.someone)
  }
}
