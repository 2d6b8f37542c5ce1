import { Alert, Button, Paragraph, ValidationMessage } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { formatDate } from '../../shared/i18n/format.ts'
import { useLanguage } from '../../shared/i18n/messages-context.tsx'
import { refusalText, usePeopleMessages } from '../../shared/people/people-messages.ts'
import styles from './profile.module.css'
import { type DueYear, dueYearsQuery } from './profile-queries.ts'
import { useDownloads } from './use-downloads.ts'

interface PlanNoticesProps {
  school: { id: string; name: string }
}

/** What a reader of a plan should know of: that it will be deleted. */
export function PlanNotices({ school }: PlanNoticesProps) {
  const { data: years = [] } = useQuery(dueYearsQuery)
  if (years.length === 0) return null
  return <DeletionNotice years={years} school={school} />
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
