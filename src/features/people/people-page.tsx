import { Alert, Paragraph } from '@digdir/designsystemet-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import { usePeopleMessages } from '../../shared/people/people-messages.ts'
import { focusWhenThere } from '../../shared/ui/focus-when-there.ts'
import { Page } from '../../shared/ui/layout/page.tsx'
import { PageHeading } from '../../shared/ui/page-heading.tsx'
import { InvitationList } from './invitation-list.tsx'
import { InviteForm } from './invite-form.tsx'
import { LeaderList } from './leader-list.tsx'
import styles from './people.module.css'
import { type SchoolPeople, schoolPeopleQuery } from './people-queries.ts'
import { ReadersButton } from './readers-button.tsx'

interface PeoplePageProps {
  schoolId: string
  people: SchoolPeople
  userId: string
  /** An administrator looks after people without reading plans. */
  canReadPlan: boolean
  /** The reader is no longer a leader here. */
  onLeft: () => Promise<unknown>
}

/** Who leads a school: comes in, is asked again, leaves. */
export function PeoplePage({ schoolId, people, userId, canReadPlan, onLeft }: PeoplePageProps) {
  const texts = usePeopleMessages()
  const { plan } = useMessages()
  const queryClient = useQueryClient()
  const [news, setNews] = useState<string | null>(null)

  /** What had focus may go with its row; what was typed keeps it. */
  function refetch(told: string | null, takesFocus: boolean) {
    setNews(told)
    if (told && takesFocus) focusWhenThere('people-news')
    return queryClient.invalidateQueries({ queryKey: schoolPeopleQuery(schoolId).queryKey })
  }

  return (
    <Page width="text">
      {canReadPlan && (
        <Link className="ds-link" to="/schools/$schoolId/plan" params={{ schoolId }}>
          {texts.school.toPlan}
        </Link>
      )}
      <PageHeading title={texts.school.title(people.name)} />
      <Paragraph>{texts.school.intro}</Paragraph>
      <ReadersButton schoolId={schoolId} schoolName={people.name} label={plan.readers} />
      <div role="status" id="people-news" tabIndex={-1} className={styles.news}>
        {news && (
          <Alert data-color="success" data-size="sm">
            {news}
          </Alert>
        )}
      </div>
      <LeaderList
        school={{ id: schoolId, name: people.name }}
        leaders={people.leaders}
        userId={userId}
        onEnded={(leader) =>
          leader.userId === userId
            ? onLeft()
            : refetch(texts.end.done(leader.name || texts.school.noName), true)
        }
      />
      {people.isRetired ? (
        <Alert data-size="sm">{texts.school.retired}</Alert>
      ) : (
        <InviteForm
          schoolId={schoolId}
          onInvited={(email) => void refetch(texts.invite.sent(email), false)}
        />
      )}
      <InvitationList invitations={people.invitations} onChanged={(told) => void refetch(told, true)} />
    </Page>
  )
}
