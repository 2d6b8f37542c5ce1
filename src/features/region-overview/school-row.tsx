import { Tag } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import { useLanguage } from '../../shared/i18n/messages-context.tsx'
import type { RegionFilter } from '../../shared/region-filter.ts'
import { DemoTag } from '../../shared/ui/demo-tag.tsx'
import type { OverviewPart, SchoolLine } from './overview-queries.ts'
import { PartStatusTag } from './part-status.tsx'
import type { Region } from './region-cards.tsx'
import styles from './school-table.module.css'
import { shortDateTime } from './short-date.ts'
import { useOverviewMessages } from './texts/overview-messages.ts'
import { useTitle } from './titles.ts'

/** The id of the link that opens a school: where j and k go. */
export const schoolLinkId = (schoolId: string) => `open-${schoolId}`

interface SchoolRowProps {
  line: SchoolLine
  index: number
  region: Region | undefined
  parts: OverviewPart[]
  /** Follows the reader from school to school. */
  filter: RegionFilter
}

/** Drawn anew only when something in it is another. */
export const SchoolRow = memo(function SchoolRow(props: SchoolRowProps) {
  const { line, index, region, parts, filter } = props
  const { columns } = useOverviewMessages()
  const { language } = useLanguage()
  const title = useTitle()
  const when = (instant: string | null) => (instant ? shortDateTime(instant, language) : columns.never)
  const counts = [
    [columns.actions, line.actions],
    [columns.assumptions, line.actions_with_assumption],
    [columns.reflections, line.actions_with_reflection],
  ] as const
  return (
    <tr data-index={index} aria-rowindex={index + 2}>
      <th scope="row">
        <SchoolCell line={line} region={region} filter={filter} />
      </th>
      {parts.map((part) => (
        <td key={part.id} data-label={title(part)}>
          <PartStatusTag state={line.parts?.[part.id]} />
        </td>
      ))}
      <td data-label={columns.changed}>{when(line.changed_at)}</td>
      <td data-label={columns.handedIn}>{when(line.handed_in_at)}</td>
      {counts.map(([label, count]) => (
        <td key={label} data-label={label} className={styles.number}>
          {count}
        </td>
      ))}
    </tr>
  )
})

function SchoolCell({ line, region, filter }: Pick<SchoolRowProps, 'line' | 'region' | 'filter'>) {
  const { row: text } = useOverviewMessages()
  const { school_id: schoolId, name } = line
  return (
    <span className={styles.school}>
      <span className={styles.name}>
        <Link
          id={schoolLinkId(schoolId)}
          className="ds-link"
          to="/read/$schoolId"
          params={{ schoolId }}
          search={filter}
        >
          {name}
        </Link>
        {line.is_unread && (
          <Tag data-size="sm" data-color="accent">
            {line.has_new_hand_in ? text.newHandIn : text.unread}
          </Tag>
        )}
        {region?.isDemo && <DemoTag />}
      </span>
      <span className={styles.note}>
        {region && <span>{region.name}</span>}
        <Link
          className="ds-link"
          to="/schools/$schoolId/plan"
          params={{ schoolId }}
          aria-label={text.planOf(name)}
        >
          {text.plan}
        </Link>
        <Link
          className="ds-link"
          to="/schools/$schoolId"
          params={{ schoolId }}
          aria-label={text.handInsOf(name)}
        >
          {text.handIns}
        </Link>
      </span>
    </span>
  )
}
