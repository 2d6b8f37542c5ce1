import { Button, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Page, PageHead } from '../../../shared/ui/layout/page.tsx'
import { useAdminMessages } from '../texts/admin-messages.ts'
import { YearDialog, type YearQuestion } from './year-dialog.tsx'
import type { ProgrammeYear } from './years-queries.ts'
import { YearsTable } from './years-table.tsx'

/** The programme's years, and when what was written in each is deleted. */
export function YearsPage({ years }: { years: ProgrammeYear[] }) {
  const { years: text } = useAdminMessages()
  const [question, setQuestion] = useState<YearQuestion | null>(null)
  return (
    <Page>
      <PageHead
        title={text.title}
        tools={<Button onClick={() => setQuestion({ kind: 'create' })}>{text.create}</Button>}
      />
      <Paragraph>{text.intro}</Paragraph>
      {years.length > 0 ? (
        <YearsTable years={years} onAsk={setQuestion} />
      ) : (
        <Paragraph>{text.empty}</Paragraph>
      )}
      <YearDialog question={question} onClose={() => setQuestion(null)} />
    </Page>
  )
}
