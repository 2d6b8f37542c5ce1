import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { Row, Stack } from '../../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../../shared/ui/layout/subtle.tsx'
import { missingQuery, missingStatuses } from '../overview-queries.ts'
import { shortLocal } from '../short-date.ts'
import { useOverviewMessages } from '../texts/overview-messages.ts'
import { useTitle } from '../titles.ts'
import { CardHead } from './card-head.tsx'
import { countMissing, type WeekProps } from './week.ts'

/** Who has not delivered what is due next, by region and by name. */
export function MissingCard({ userId, regions, totals, assignment, part }: WeekProps) {
  const { week: text, region: regionText } = useOverviewMessages()
  const { language } = useLanguage()
  const title = useTitle()
  if (!assignment || !part) return <CardHead title={text.missing} words={text.nothingDue} />
  const here = regions.filter(({ id }) => assignment.regionIds.includes(id))
  const { missing, expected } = countMissing(totals, part)
  const words = missing > 0 ? text.missingOf(expected, title(part)) : text.allIn(title(part))
  const dueIn = (regionId: string) =>
    part.deadlines.find(({ region_id }) => region_id === regionId)?.due_local
  return (
    <Stack gap={3}>
      <CardHead title={text.missing} count={missing} words={words} />
      <Stack as="ul" gap={2} isLined>
        {here.map(({ id, name }) => {
          const due = dueIn(id)
          const total = totals.find(({ region_id }) => region_id === id)?.parts[part.id]
          return (
            <Row key={id} as="li" isSpread align="baseline">
              <Link
                className="ds-link"
                to="/assignments/$assignmentId/status"
                params={{ assignmentId: assignment.id }}
                search={{ partId: part.id, regionId: id }}
                aria-label={regionText.whoOf(title(part), name)}
              >
                {name}
              </Link>
              <Subtle>
                {regionText.delivered(total?.handed_in ?? 0, total?.expected ?? 0)}
                {due && ` · ${regionText.due(shortLocal(due, language))}`}
              </Subtle>
            </Row>
          )
        })}
      </Stack>
      {missing > 0 && <MissingNames userId={userId} assignmentId={assignment.id} partId={part.id} />}
    </Stack>
  )
}

/** How many schools are named; more are told of as such. */
const NAMED = 3

interface MissingNamesProps {
  userId: string
  assignmentId: string
  partId: string
}

function MissingNames({ userId, assignmentId, partId }: MissingNamesProps) {
  const { week: text, status: statusTexts } = useOverviewMessages()
  const { data: lines = [] } = useQuery(missingQuery(userId, assignmentId, partId))
  return (
    <Stack as="ul" gap={2}>
      {missingStatuses.map((status) => {
        const names = lines.filter(({ parts }) => parts?.[partId]?.status === status).map(({ name }) => name)
        if (names.length === 0) return null
        return (
          <Row key={status} as="li" isSpread align="baseline">
            <span>{text.names(names.slice(0, NAMED), names.length > NAMED)}</span>
            <Subtle>{statusTexts[status]}</Subtle>
          </Row>
        )
      })}
    </Stack>
  )
}
