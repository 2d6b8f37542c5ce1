import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { refusalOf } from '../../../shared/supabase/refusal.ts'
import { OfflineError } from '../../../shared/text/types.ts'
import { refusalText, useAssignmentMessages } from '../texts/assignment-messages.ts'
import { handIn } from './submissions-mutations.ts'

interface HandInOptions {
  schoolId: string
  partId: string
  submissionId: string
  save: () => Promise<boolean>
}

/** Hands in what has been saved, and goes to the receipt; or says what stands in the way. */
export function useHandIn({ schoolId, partId, submissionId, save }: HandInOptions) {
  const texts = useAssignmentMessages()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const isSending = useRef(false)
  const [state, setState] = useState<{ isSending: boolean; problem: string | null }>({
    isSending: false,
    problem: null,
  })

  function problemOf(error: unknown): string {
    if (!(error instanceof OfflineError)) return refusalText(texts, refusalOf(error))
    return navigator.onLine ? texts.handIn.noReply : texts.handIn.offline
  }

  async function send(): Promise<string | null> {
    if (!(await save())) return navigator.onLine ? texts.handIn.unsaved : texts.handIn.offline
    try {
      const landedId = await handIn(queryClient, { partId, schoolId, submissionId })
      await navigate({
        to: '/schools/$schoolId/submissions/$submissionId',
        params: { schoolId, submissionId: landedId },
      })
      return null
    } catch (error) {
      return problemOf(error)
    }
  }

  async function confirm() {
    // The second of two clicks comes before anything has been drawn anew.
    if (isSending.current) return
    isSending.current = true
    setState({ isSending: true, problem: null })
    const problem = await send()
    isSending.current = false
    setState({ isSending: false, problem })
  }

  return { ...state, confirm: () => void confirm() }
}
