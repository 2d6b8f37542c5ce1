import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { PeopleMessages } from '../../shared/people/nb.ts'
import { refusalText, usePeopleMessages } from '../../shared/people/people-messages.ts'
import { Row, Stack } from '../../shared/ui/layout/stack.tsx'
import { TitledDialog } from '../../shared/ui/layout/titled-dialog.tsx'
import { endMembership, type Membership } from './people-mutations.ts'

interface EndMembershipProps {
  membership: Membership
  userId: string
  /** Whose it is; null when it is the reader's own. */
  name: string | null
  onEnded: () => unknown
}

/** A button that ends a membership, own or another's, after saying what that means. */
export function EndMembership(props: EndMembershipProps) {
  const { end } = usePeopleMessages()
  const [isOpen, setIsOpen] = useState(false)
  const { label, accessibleName } = buttonWords(props, end)
  const words = dialogWords(props.membership, props.name, end)
  return (
    <>
      <Button
        variant="tertiary"
        data-size="sm"
        data-color="danger"
        aria-label={accessibleName}
        onClick={() => setIsOpen(true)}
      >
        {label}
      </Button>
      {/* Always there, so that focus comes back here when it closes. */}
      <TitledDialog title={isOpen ? words.title : null} onClose={() => setIsOpen(false)}>
        <EndQuestion {...props} sentences={words.sentences} onClose={() => setIsOpen(false)} />
      </TitledDialog>
    </>
  )
}

function EndQuestion({
  membership,
  userId,
  name,
  onEnded,
  sentences,
  onClose,
}: EndMembershipProps & { sentences: string[]; onClose: () => void }) {
  const texts = usePeopleMessages()
  const [isEnding, setIsEnding] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const isLast = refusal === 'last_leader' && membership.role === 'leader'

  async function confirm() {
    setIsEnding(true)
    const refused = await endMembership(membership, userId, isLast)
    setIsEnding(false)
    setRefusal(refused)
    if (refused) return
    onClose()
    await onEnded()
  }

  return (
    <Stack gap={3}>
      {sentences.map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
      {refusal && (
        <Alert data-color={isLast ? 'warning' : 'danger'} data-size="sm" role="alert">
          {isLast ? texts.end.lastLeader(membership.name) : refusalText(texts, refusal)}
        </Alert>
      )}
      <Row>
        <Button data-color="danger" loading={isEnding} onClick={() => void confirm()}>
          {isLast ? texts.end.evenIfLast : name ? texts.end.button : texts.end.leave}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {texts.end.cancel}
        </Button>
      </Row>
    </Stack>
  )
}

function buttonWords({ membership, name }: EndMembershipProps, end: PeopleMessages['end']) {
  if (name) return { label: end.button, accessibleName: end.buttonFor(name) }
  switch (membership.role) {
    case 'leader':
      return { label: end.leaveSchool, accessibleName: end.leaveSchoolOf(membership.name) }
    case 'facilitator':
      return { label: end.leaveRegion(membership.name), accessibleName: undefined }
    case 'admin':
      return { label: end.leaveAdmin, accessibleName: undefined }
  }
}

function dialogWords(membership: Membership, name: string | null, end: PeopleMessages['end']) {
  switch (membership.role) {
    case 'leader':
      return name
        ? { title: end.title(name), sentences: [end.what(name, membership.name), end.stays, end.back] }
        : {
            title: end.leaveSchoolTitle(membership.name),
            sentences: [end.leaveSchoolWhat(membership.name), end.stays, end.leaveBack],
          }
    case 'facilitator':
      return {
        title: end.leaveRegionTitle(membership.name),
        sentences: [end.leaveRegionWhat(membership.name), end.leaveBack],
      }
    case 'admin':
      return { title: end.leaveAdminTitle, sentences: [end.leaveAdminWhat, end.leaveBack] }
  }
}
