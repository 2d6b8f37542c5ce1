import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { usePeopleMessages } from '../../shared/i18n/people/people-messages.ts'
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
    <div className={styles.page}>
      <PageHeading title={texts.title} />
      <Paragraph className={styles.what}>
        {user.email ? texts.signedInAs(user.email) : texts.signedInFeide}
      </Paragraph>
      <ProfileForm userId={user.id} profile={profile} onSaved={afterSaving} />
      <MembershipList memberships={memberships} leave={leave} />
      <Downloads schools={memberships.schools} />
      <DeleteAccount schools={memberships.schools} onDeleted={onDeleted} />
    </div>
  )
}

function MembershipList({ memberships, leave }: Pick<ProfilePageProps, 'memberships' | 'leave'>) {
  const { profile: texts } = usePeopleMessages()
  const { schools, regions, isAdmin } = memberships
  const isNone = schools.length + regions.length === 0 && !isAdmin
  return (
    <section className={styles.section} aria-labelledby="memberships-title">
      <Heading id="memberships-title" level={2} data-size="xs">
        {texts.memberships}
      </Heading>
      {isNone && <Paragraph>{texts.none}</Paragraph>}
      {schools.map((school) => (
        <div key={school.id} className={styles.item}>
          <span className={styles.what}>{texts.leaderOf(school.name)}</span>
          <div className={styles.actions}>
            <Link
              className="ds-link"
              to="/schools/$schoolId/people"
              params={{ schoolId: school.id }}
              aria-label={texts.peopleAt(school.name)}
            >
              {texts.people}
            </Link>
            {leave.school(school)}
          </div>
        </div>
      ))}
      {regions.map((region) => (
        <div key={region.id} className={styles.item}>
          <span className={styles.what}>{texts.facilitatorOf(region.name)}</span>
          {leave.region(region)}
        </div>
      ))}
      {isAdmin && (
        <div className={styles.item}>
          <span className={styles.what}>{texts.admin}</span>
          {leave.admin()}
        </div>
      )}
    </section>
  )
}
