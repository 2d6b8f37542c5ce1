import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { Page, PageHead } from '../../shared/ui/layout/page.tsx'
import { TabLinks } from '../../shared/ui/layout/tab-links.tsx'
import { NotFoundPage } from '../../shared/ui/not-found-page.tsx'
import { type Assignment, assignmentEditingKey, assignmentQuery } from './assignments-queries.ts'
import { useChangeQuestion } from './change-question.tsx'
import { EditingContext, type Region } from './editing-context.ts'
import { titleOf } from './names.ts'
import { useEditingMessages } from './texts/assignment-editing-messages.ts'

interface AssignmentLayoutProps {
  assignmentId: string
  userId: string
  regions: Region[]
  children: ReactNode
}

/** What the pages about one assignment have in common: its title, the way between them, and what they share. */
export function AssignmentLayout({ assignmentId, userId, regions, children }: AssignmentLayoutProps) {
  const regionIds = regions.map(({ id }) => id)
  const { data } = useSuspenseQuery(assignmentQuery(assignmentId, userId, regionIds))
  if (!data) return <NotFoundPage />
  return (
    <FoundAssignment {...data} userId={userId} regions={regions}>
      {children}
    </FoundAssignment>
  )
}

interface FoundAssignmentProps extends Omit<AssignmentLayoutProps, 'assignmentId'> {
  assignment: Assignment
  editableIds: string[]
}

function FoundAssignment({ assignment, editableIds, userId, regions, children }: FoundAssignmentProps) {
  const { pages } = useEditingMessages()
  const queryClient = useQueryClient()
  const assignmentId = assignment.id
  const isPublished = assignment.assignment_regions.some(({ published_at }) => published_at !== null)
  const [said, say] = useState('')
  const change = useChangeQuestion(isPublished)
  const links = [
    { to: '/assignments/$assignmentId', name: pages.edit },
    { to: '/assignments/$assignmentId/preview', name: pages.preview },
    { to: '/assignments/$assignmentId/status', name: pages.status },
  ] as const

  return (
    <EditingContext
      value={{
        userId,
        regions,
        assignment,
        editableIds,
        canEditTexts: editableIds.includes(assignment.id),
        refresh: () => queryClient.invalidateQueries({ queryKey: assignmentEditingKey }),
        say,
        confirmChange: change.confirm,
      }}
    >
      <Page>
        <PageHead
          title={titleOf(assignment)}
          back={
            <Link className="ds-link" to="/assignments">
              {pages.toList}
            </Link>
          }
        />
        <TabLinks label={pages.label}>
          {links.map(({ to, name }) => (
            <Link
              key={to}
              to={to}
              params={{ assignmentId }}
              activeOptions={{ exact: true, includeSearch: false }}
            >
              {name}
            </Link>
          ))}
        </TabLinks>
        {children}
        <p role="status" className="ds-sr-only">
          {said}
        </p>
      </Page>
      {change.dialog}
    </EditingContext>
  )
}
