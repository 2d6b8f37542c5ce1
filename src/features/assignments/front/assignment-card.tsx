import { Card, Heading } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { inLanguage } from '../../../shared/i18n/bilingual.ts'
import { BilingualText } from '../../../shared/i18n/bilingual-text.tsx'
import { formatDates } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { Stack } from '../../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../../shared/ui/layout/subtle.tsx'
import type { Assignment } from '../model/assignment-model.ts'
import { useAssignmentMessages } from '../texts/assignment-messages.ts'
import { PartLine, type PartLineProps } from './part-line.tsx'

type AssignmentCardProps = Omit<PartLineProps, 'part'> & { assignment: Assignment }

/** One assignment: the gathering it leads up to, and each part with where it stands. */
export function AssignmentCard({ assignment, ...props }: AssignmentCardProps) {
  const headingId = useId()
  return (
    <Card asChild>
      <Stack as="article" aria-labelledby={headingId}>
        <div>
          <Heading level={2} data-size="sm" id={headingId}>
            <BilingualText text={assignment.title} />
          </Heading>
          <GatheringLine gathering={assignment.gathering} />
        </div>
        <Stack as="ul" gap={0} isLined>
          {assignment.parts.map((part) => (
            <PartLine key={part.id} part={part} {...props} />
          ))}
        </Stack>
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
