import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react'
import { formatDates } from '../../shared/i18n/format.ts'
import { Stack } from '../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../shared/ui/layout/subtle.tsx'
import styles from './assignment-editing.module.css'
import type { Part, Question } from './assignments-queries.ts'
import { useEditing } from './editing-context.ts'
import { formatDueLocal } from './oslo-time.ts'
import { textFor } from './readiness.ts'
import { useEditingMessages } from './texts/assignment-editing-messages.ts'

interface LeaderViewProps {
  language: 'nb' | 'nn'
  regionId: string | undefined
}

/** The texts in the order and the form in which the leaders' own pages show them. */
export function LeaderView({ language, regionId }: LeaderViewProps) {
  const { preview } = useEditingMessages()
  const { assignment } = useEditing()
  const gathering = assignment.gatherings
  const date = gathering?.gathering_dates.find(({ region_id }) => region_id === regionId)
  return (
    <>
      <Heading level={2} data-size="md">
        <Words language={language} row={assignment} name="title" />
      </Heading>
      {gathering && (
        <Paragraph data-size="sm">
          {preview.gathering}: <Words language={language} row={gathering} name="name" />
          {date && `, ${formatDates(date.starts_on, date.ends_on, language)}`}
          {date?.place && `, ${date.place}`}
        </Paragraph>
      )}
      <Words language={language} row={assignment} name="intro" isLong />
      {assignment.assignment_parts.map((part) => (
        <PartView key={part.id} part={part} language={language} regionId={regionId} />
      ))}
    </>
  )
}

function PartView({ part, language, regionId }: LeaderViewProps & { part: Part }) {
  const { preview, respondent, due } = useEditingMessages()
  const dueLocal = part.deadlines.find(({ region_id }) => region_id === regionId)?.due_local
  const shown = part.questions.filter(({ hidden_at }) => hidden_at === null)
  return (
    <Stack gap={3} className={styles.part}>
      <Heading level={3} data-size="xs">
        <Words language={language} row={part} name="title" />
      </Heading>
      <Paragraph data-size="sm">
        {preview.due}: {dueLocal ? formatDueLocal(dueLocal, language) : due.none}.{' '}
        {respondent[part.respondent]}.
      </Paragraph>
      <Words language={language} row={part} name="intro" isLong />
      {part.kind === 'plan' ? (
        <p className={styles.answer}>{preview.planHere}</p>
      ) : (
        groupsByStem(shown).map((group) => (
          <StemGroup key={group[0].id} questions={group} language={language} />
        ))
      )}
    </Stack>
  )
}

type Group = [Question, ...Question[]]

/** Neighbours with the same stem stand together under it. */
function groupsByStem(questions: Question[]): Group[] {
  const groups: Group[] = []
  for (const question of questions) {
    const last = groups.at(-1)
    const isSame = last?.[0].stem_nb === question.stem_nb && last[0].stem_nn === question.stem_nn
    if (last && isSame) last.push(question)
    else groups.push([question])
  }
  return groups
}

function StemGroup({ questions, language }: { questions: Group; language: 'nb' | 'nn' }) {
  const { preview, questions: text } = useEditingMessages()
  const [first] = questions
  const hasStem = `${first.stem_nb}${first.stem_nn}`.trim() !== ''
  return (
    <Stack className={hasStem ? styles.stem : undefined}>
      <Words language={language} row={first} name="stem" isLong />
      {questions.map((question) => (
        <Stack gap={1} key={question.id}>
          {question.label && <Subtle>{text.numbered(question.label)}</Subtle>}
          <strong className={styles.body}>
            <Words language={language} row={question} name="body" isLong />
          </strong>
          <p className={styles.answer}>{preview.answerHere}</p>
        </Stack>
      ))}
    </Stack>
  )
}

interface WordsProps {
  language: 'nb' | 'nn'
  row: object
  /** The columns without _nb and _nn. */
  name: string
  /** With line breaks as written. */
  isLong?: boolean
}

/** A text in the reader's language, or in the other one and marked as that. */
function Words({ language, row, name, isLong = false }: WordsProps) {
  const { preview } = useEditingMessages()
  const columns = row as Record<string, string>
  const { text, lang } = textFor(language, {
    nb: columns[`${name}_nb`] ?? '',
    nn: columns[`${name}_nn`] ?? '',
  })
  if (!text.trim()) return null
  return (
    <span className={isLong ? styles.long : undefined}>
      <span lang={lang}>{text}</span>
      {lang !== language && (
        <Tag data-size="sm" data-color="warning" className={styles.other}>
          {preview.otherLanguage[lang]}
        </Tag>
      )}
    </span>
  )
}
