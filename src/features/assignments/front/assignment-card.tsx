import { Card, Heading } from '@digdir/designsystemet-react'
import { type ReactNode, useId } from 'react'
import { inLanguage } from '../../../shared/i18n/bilingual.ts'
import { BilingualText } from '../../../shared/i18n/bilingual-text.tsx'
import { formatDates } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { Stack } from '../../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../../shared/ui/layout/subtle.tsx'
import type { Assignment } from '../model/assignment-model.ts'
import { useAssignmentMessages } from '../texts/assignment-messages.ts'
import styles from './assignments.module.css'
import { nowHeadline } from './now-headline.ts'
import { PartLine, type PartLineProps } from './part-line.tsx'

type AssignmentCardProps = Omit<PartLineProps, 'part'> & {
  assignment: Assignment
  /** What can be done beside the steps, on the one that comes first; it says how much is left. */
  tools?: ReactNode
}

/** One assignment: the gathering it leads up to, and each part with where it stands. */
export function AssignmentCard({ assignment, tools, ...props }: AssignmentCardProps) {
  const headingId = useId()
  const texts = useAssignmentMessages()
  const { language } = useLanguage()
  return (
    <Card asChild>
      <Stack as="article" aria-labelledby={headingId} className={tools ? styles.now : undefined}>
        <div>
          <Heading level={2} data-size={tools ? 'xs' : 'sm'} id={headingId}>
            <BilingualText text={assignment.title} />
          </Heading>
          <GatheringLine gathering={assignment.gathering} />
        </div>
        {tools && <p className={styles.headline}>{nowHeadline(assignment, props.now, texts, language)}</p>}
        <Stack as="ul" gap={0} isLined>
          {assignment.parts.map((part) => (
            <PartLine key={part.id} part={part} {...props} />
          ))}
        </Stack>
        {tools}
      </Stack>
    </Card>
  )
}

/** Which gathering, when and where. */
export function GatheringLine({ gathering: { name, dates } }: Pick<Assignment, 'gathering'>) {
  const { gathering } = useAssignmentMessages()
  const { language } = useLanguage()
  const shownName = inLanguage(name, language).text
  if (!dates) return <Subtle>{shownName}</Subtle>
  return (
    <Subtle>
      {gathering(shownName, formatDates(dates.startsOn, dates.endsOn, language))}
      {dates.place && `, ${dates.place}`}
    </Subtle>
  )
}
