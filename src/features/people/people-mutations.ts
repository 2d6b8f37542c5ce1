import { answerOrThrow } from '../../shared/supabase/answer.ts'
import { supabase } from '../../shared/supabase/client.ts'
import { refusalOf } from '../../shared/supabase/refusal.ts'

/** Null when done, else the word for what is in the way; see refusal.ts. */
type Outcome = Promise<string | null>

const outcomeOf = (request: Promise<unknown>): Outcome => request.then(() => null, refusalOf)

export const inviteLeader = (schoolId: string, email: string): Outcome =>
  outcomeOf(answerOrThrow(supabase.rpc('invite_leader', { school: schoolId, invitee: email })))

export const resendInvitation = (invitationId: string): Outcome =>
  outcomeOf(answerOrThrow(supabase.rpc('resend_invitation', { invitation_id: invitationId })))

export const withdrawInvitation = (invitationId: string): Outcome =>
  outcomeOf(answerOrThrow(supabase.rpc('withdraw_invitation', { invitation_id: invitationId })))

/** What a person can belong to. */
export type Membership =
  | { role: 'leader'; id: string; name: string }
  | { role: 'facilitator'; id: string; name: string }
  | { role: 'admin' }

/** Ends it at once. A school's last leader goes only when told so. */
export function endMembership(membership: Membership, userId: string, isEvenIfLast: boolean): Outcome {
  switch (membership.role) {
    case 'leader':
      return outcomeOf(
        answerOrThrow(
          supabase.rpc('end_leadership', {
            school: membership.id,
            person: userId,
            even_if_last: isEvenIfLast,
          }),
        ),
      )
    case 'facilitator':
      return outcomeOf(
        answerOrThrow(supabase.rpc('end_facilitation', { region: membership.id, person: userId })),
      )
    case 'admin':
      return outcomeOf(answerOrThrow(supabase.rpc('end_administration', { person: userId })))
  }
}
