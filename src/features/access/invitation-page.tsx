import { Button, List, Paragraph } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { refusalText, usePeopleMessages } from '../../shared/people/people-messages.ts'
import { LoadingPage } from '../../shared/ui/loading-page.tsx'
import { MessagePage } from '../../shared/ui/message-page.tsx'
import { type ClaimResult, claimInvitationQuery } from './invitation-queries.ts'
import type { Memberships } from './memberships-queries.ts'

interface InvitationPageProps {
  userId: string
  /** From the letter; undefined when the address was cut short. */
  code: string | undefined
  onGoOn: () => void
}

/** Where the link in an invitation leads: accepts it, and says what came of it. */
export function InvitationPage({ userId, code, onGoOn }: InvitationPageProps) {
  const { invitation } = usePeopleMessages()
  if (code) return <Claim userId={userId} code={code} onGoOn={onGoOn} />
  return (
    <MessagePage title={invitation.refused} body={invitation.noCode}>
      <Button onClick={onGoOn}>{invitation.goOn}</Button>
    </MessagePage>
  )
}

function Claim({ userId, code, onGoOn }: InvitationPageProps & { code: string }) {
  const texts = usePeopleMessages()
  const { invitation } = texts
  const { data, isFetching, refetch } = useQuery(claimInvitationQuery(userId, code))
  if (!data || isFetching) return <LoadingPage />
  const { refusal, memberships } = data
  const said = words(data, texts)
  return (
    <MessagePage title={said.title} body={said.body}>
      {memberships && said.isIn && <Places memberships={memberships} />}
      {refusal === 'other_address' && <Paragraph>{invitation.otherAccount}</Paragraph>}
      {refusal === 'offline' || refusal === 'unknown' ? (
        <Button onClick={() => void refetch()}>{invitation.retry}</Button>
      ) : (
        <Button onClick={onGoOn}>{invitation.goOn}</Button>
      )}
    </MessagePage>
  )
}

function words({ refusal, memberships }: ClaimResult, texts: ReturnType<typeof usePeopleMessages>) {
  const { invitation } = texts
  if (!refusal) return { isIn: true, title: invitation.accepted, body: invitation.youHave }
  // Signing in by mail has already claimed it, on the way here.
  if (refusal === 'invalid_code' && memberships) {
    return { isIn: true, title: invitation.alreadyTitle, body: invitation.already }
  }
  return { isIn: false, title: invitation.refused, body: refusalText(texts, refusal) }
}

function Places({ memberships: { schools, regions, isAdmin } }: { memberships: Memberships }) {
  const { profile } = usePeopleMessages()
  return (
    <List.Unordered>
      {schools.map(({ id, name }) => (
        <List.Item key={id}>{profile.leaderOf(name)}</List.Item>
      ))}
      {regions.map(({ id, name }) => (
        <List.Item key={id}>{profile.facilitatorOf(name)}</List.Item>
      ))}
      {isAdmin && <List.Item>{profile.admin}</List.Item>}
    </List.Unordered>
  )
}
