import { Alert, Button, Paragraph, ValidationMessage } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatDate } from '../../shared/i18n/format.ts'
import { useLanguage } from '../../shared/i18n/messages-context.tsx'
import { refusalText, usePeopleMessages } from '../../shared/i18n/people/people-messages.ts'
import { Stack } from '../../shared/ui/layout/stack.tsx'
import styles from './profile.module.css'
import { type DueYear, dueYearsQuery, profileQuery } from './profile-queries.ts'
import { useDownloads } from './use-downloads.ts'

interface PlanNoticesProps {
  userId: string
  school: { id: string; name: string }
  /** Whether the reader's name stands by what they write. */
  isLeader: boolean
}

/** What a reader of a plan should know of: that it will be deleted, that others do not see their name. */
export function PlanNotices({ userId, school, isLeader }: PlanNoticesProps) {
  const { data: years = [] } = useQuery(dueYearsQuery)
  const { data: profile } = useQuery({ ...profileQuery(userId), enabled: isLeader })
  const isNameless = isLeader && profile?.name === ''
  if (years.length === 0 && !isNameless) return null
  return (
    <Stack gap={3}>
      {isNameless && <NamelessNotice />}
      {years.length > 0 && <DeletionNotice years={years} school={school} />}
    </Stack>
  )
}

function NamelessNotice() {
  const { notices } = usePeopleMessages()
  return (
    <Alert data-size="sm">
      <span>{notices.noName} </span>
      <Link className="ds-link" to="/profile">
        {notices.writeName}
      </Link>
    </Alert>
  )
}

function DeletionNotice({ years, school }: { years: DueYear[]; school: PlanNoticesProps['school'] }) {
  const texts = usePeopleMessages()
  const { language } = useLanguage()
  const { state, downloadPlan } = useDownloads()
  return (
    <Alert data-color="warning" data-size="sm">
      {years.map(({ id, name, endsOn, deleteOn }) => (
        <Paragraph key={id}>
          {texts.notices.deletion(name, formatDate(endsOn, language), formatDate(deleteOn, language))}
        </Paragraph>
      ))}
      <Button
        variant="secondary"
        data-size="sm"
        className={styles.download}
        onClick={() => void downloadPlan(school, 'html')}
      >
        {texts.notices.download}
      </Button>
      <Paragraph role="status">{state && 'file' in state && texts.notices.downloaded}</Paragraph>
      {state && 'refusal' in state && (
        <ValidationMessage role="alert">{refusalText(texts, state.refusal)}</ValidationMessage>
      )}
    </Alert>
  )
}
