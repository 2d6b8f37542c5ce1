import { Field, Label, Paragraph, Select } from '@digdir/designsystemet-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { inLanguage } from '../../../shared/i18n/bilingual.ts'
import { formatDateTime } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { parseContent } from '../../../shared/plan/handed-in/submission-content.ts'
import type { PlanRows } from '../../../shared/plan/plan-rows.ts'
import { Page, PageHead } from '../../../shared/ui/layout/page.tsx'
import type { HandIn } from '../page/hand-ins.ts'
import { contentsQuery, handInsQuery } from '../reading-queries.ts'
import { useReadingMessages } from '../texts/reading-messages.ts'
import styles from './compare.module.css'
import { ComparedPlans } from './compared-plans.tsx'
import { chosenSides, type Sides } from './comparison.ts'

export interface CompareChoice {
  from?: string | undefined
  /** A hand-in, or `now`. */
  to?: string | undefined
  /** Only what has changed. */
  changed?: true | undefined
}

interface ComparePageProps {
  school: { id: string; name: string }
  now: PlanRows
  choice: CompareChoice
  onChoice: (choice: CompareChoice) => void
  back: ReactNode
}

/** Two states of a school's plan side by side: as handed in, or as it is now. */
export function ComparePage({ school, now, choice, onChoice, back }: ComparePageProps) {
  const { comparing } = useReadingMessages()
  const { data } = useSuspenseQuery(handInsQuery(school.id))
  const handIns = data.filter(({ kind }) => kind === 'plan')
  const sides = chosenSides(handIns, choice)
  return (
    <Page>
      <PageHead back={back} title={comparing.title(school.name)} />
      {sides ? (
        <Comparison {...{ handIns, sides, now, choice, onChoice }} />
      ) : (
        <Paragraph>{comparing.nothing}</Paragraph>
      )}
    </Page>
  )
}

type ComparisonProps = Pick<ComparePageProps, 'now' | 'choice' | 'onChoice'> & {
  handIns: HandIn[]
  sides: Sides
}

function Comparison({ handIns, sides, now, choice, onChoice }: ComparisonProps) {
  const { comparing, views } = useReadingMessages()
  const { language } = useLanguage()
  const ids = [sides.from, sides.to].filter((id) => id !== 'now')
  const { data: contents } = useSuspenseQuery(contentsQuery(ids))
  const copyOf = (id: string): PlanRows | null => {
    if (id === 'now') return now
    const content = parseContent(contents[id])
    return content?.kind === 'plan' ? content.plan : null
  }
  const nameOf = ({ assignment, submittedAt }: HandIn) =>
    comparing.handedIn(inLanguage(assignment, language).text, formatDateTime(submittedAt, language))
  const options = handIns
    .toSorted((a, b) => a.changeNumber - b.changeNumber)
    .map((handIn) => ({ id: handIn.id, name: nameOf(handIn) }))
  const withNow = [...options, { id: 'now', name: comparing.now }]
  const optionName = (id: string) => withNow.find((option) => option.id === id)?.name ?? ''
  const [before, after] = [copyOf(sides.from), copyOf(sides.to)]
  return (
    <>
      <div className={styles.sides}>
        <SideChoice
          label={comparing.from}
          value={sides.from}
          options={options}
          onChange={(from) => onChoice({ ...choice, ...sides, from })}
        />
        <SideChoice
          label={comparing.to}
          value={sides.to}
          options={withNow}
          onChange={(to) => onChoice({ ...choice, ...sides, to })}
        />
      </div>
      {before && after ? (
        <ComparedPlans
          {...{ before, after }}
          names={{ before: optionName(sides.from), after: optionName(sides.to) }}
          isOnlyChanged={choice.changed === true}
          onOnlyChanged={(isOnly) => onChoice({ ...choice, changed: isOnly || undefined })}
        />
      ) : (
        <Paragraph>{views.unknownFormat}</Paragraph>
      )}
    </>
  )
}

interface SideChoiceProps {
  label: string
  value: string
  options: { id: string; name: string }[]
  onChange: (id: string) => void
}

function SideChoice({ label, value, options, onChange }: SideChoiceProps) {
  return (
    <Field>
      <Label>{label}</Label>
      <Select value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(({ id, name }) => (
          <Select.Option key={id} value={id}>
            {name}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}
