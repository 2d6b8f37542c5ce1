import { Card, Tag } from '@digdir/designsystemet-react'
import type { Gathering } from '../../shared/columns/gatherings.ts'
import { useColumnsMessages } from '../../shared/columns/texts/columns-messages.ts'
import { BilingualText } from '../../shared/i18n/bilingual-text.tsx'
import { formatDateTime } from '../../shared/i18n/format.ts'
import { useLanguage } from '../../shared/i18n/messages-context.tsx'
import { Row, Stack } from '../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../shared/ui/layout/subtle.tsx'
import { ExampleForm } from './example-form.tsx'
import { ExampleGathering } from './example-gathering.tsx'
import styles from './examples.module.css'
import type { Example } from './examples-queries.ts'
import { findNames, type School } from './find-names.ts'
import { NamedText } from './named-text.tsx'
import { RemoveExample } from './remove-example.tsx'

interface ExampleCardProps {
  example: Example
  /** The schools of own regions with the names that must not be shown. */
  schools: ReadonlyMap<string, School>
  gatherings: readonly Gathering[]
  onSay: (said: string) => void
  onRemoved: () => void
}

/** One example: what the school wrote, what is shown of it, and whether somebody answers for that. */
export function ExampleCard({ example, schools, gatherings, onSay, onRemoved }: ExampleCardProps) {
  const { examples: text, kinds } = useColumnsMessages()
  const { language } = useLanguage()
  const { school_id, kind, quote, checked_at, questions: question } = example
  const school = schools.get(school_id) ?? { name: example.schools.name, regionName: '', leaders: [] }
  const others = [...schools].filter(([id]) => id !== school_id).map(([, other]) => other)
  const headingId = `example-${example.id}`

  return (
    <Card asChild>
      <Stack as="li" gap={3} className={styles.card} aria-labelledby={headingId}>
        <Row gap={4}>
          <h2 id={headingId}>{text.of(school.name)}</h2>
          <Tag data-size="sm" data-color={checked_at ? 'success' : 'warning'}>
            {checked_at ? text.isChecked : text.notChecked}
          </Tag>
          {checked_at && (
            <Subtle>
              {example.checker?.full_name
                ? text.checkedBy(example.checker.full_name, formatDateTime(checked_at, language))
                : text.checkedAt(formatDateTime(checked_at, language))}
            </Subtle>
          )}
        </Row>
        <Subtle>
          {question ? (
            <>
              {question.label} <BilingualText text={{ nb: question.body_nb, nn: question.body_nn }} />
            </>
          ) : (
            kinds[kind]
          )}
        </Subtle>
        <h3>{text.written}</h3>
        <NamedText text={quote} found={findNames(quote, school, others)} />
        <ExampleForm example={example} school={school} others={others} onSay={onSay} />
        <ExampleGathering example={example} gatherings={gatherings} onSay={onSay} />
        <RemoveExample example={example} schoolName={school.name} onRemoved={onRemoved} />
      </Stack>
    </Card>
  )
}
