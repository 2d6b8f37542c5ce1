import { Paragraph } from '@digdir/designsystemet-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { usePeopleMessages } from '../../shared/people/people-messages.ts'
import { Page, Section } from '../../shared/ui/layout/page.tsx'
import { Row } from '../../shared/ui/layout/stack.tsx'
import { PageHeading } from '../../shared/ui/page-heading.tsx'
import { DeleteAccount } from './delete-account.tsx'
import { Downloads } from './downloads.tsx'
import styles from './profile.module.css'
import { ProfileForm } from './profile-form.tsx'
import { type Profile, profileQuery } from './profile-queries.ts'

interface Place {
  id: string
  name: string
}

interface ProfilePageProps {
  user: { id: string; email: string }
  profile: Profile
  memberships: { schools: Place[]; regions: Place[]; isAdmin: boolean }
  /** The way out of a membership; drawn here, done by those who know memberships. */
  leave: { school: (place: Place) => ReactNode; region: (place: Place) => ReactNode; admin: () => ReactNode }
  onDeleted: () => Promise<unknown>
}

/** What a person is here, and all that they can do about it themselves. */
export function ProfilePage({ user, profile, memberships, leave, onDeleted }: ProfilePageProps) {
  const { profile: texts } = usePeopleMessages()
  const queryClient = useQueryClient()
  const afterSaving = (saved: Profile) => {
    queryClient.setQueryData(profileQuery(user.id).queryKey, saved)
    // Names stand in plans and lists.
    void queryClient.invalidateQueries({ queryKey: ['names'] })
  }
  return (
    <Page width="text">
      <PageHeading title={texts.title} />
      <Paragraph className={styles.what}>
        {user.email ? texts.signedInAs(user.email) : texts.signedInFeide}
      </Paragraph>
      <ProfileForm userId={user.id} profile={profile} onSaved={afterSaving} />
      <MembershipList memberships={memberships} leave={leave} />
      <Downloads schools={memberships.schools} />
      <DeleteAccount schools={memberships.schools} onDeleted={onDeleted} />
    </Page>
  )
}

function MembershipList({ memberships, leave }: Pick<ProfilePageProps, 'memberships' | 'leave'>) {
  const { profile: texts } = usePeopleMessages()
  const { schools, regions, isAdmin } = memberships
  const isNone = schools.length + regions.length === 0 && !isAdmin
  return (
    <Section title={texts.memberships}>
      {isNone && <Paragraph>{texts.none}</Paragraph>}
      {schools.map((school) => (
        <Row isSpread gap={5} key={school.id}>
          <span className={styles.what}>{texts.leaderOf(school.name)}</span>
          <Row>
            <Link
              className="ds-link"
              to="/schools/$schoolId/people"
              params={{ schoolId: school.id }}
              aria-label={texts.peopleAt(school.name)}
            >
              {texts.people}
            </Link>
            {leave.school(school)}
          </Row>
        </Row>
      ))}
      {regions.map((region) => (
        <Row isSpread gap={5} key={region.id}>
          <span className={styles.what}>{texts.facilitatorOf(region.name)}</span>
          {leave.region(region)}
        </Row>
      ))}
      {isAdmin && (
        <Row isSpread gap={5}>
          <span className={styles.what}>{texts.admin}</span>
          {leave.admin()}
        </Row>
      )}
    </Section>
  )
}
