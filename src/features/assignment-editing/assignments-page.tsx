import { Button, Paragraph } from '@digdir/designsystemet-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Page, PageHead } from '../../shared/ui/layout/page.tsx'
import { AssignmentCard } from './assignment-card.tsx'
import { type Assignment, assignmentsQuery, handedInCountsQuery } from './assignments-queries.ts'
import type { Region } from './editing-context.ts'
import { NewAssignmentDialog } from './new-assignment-dialog.tsx'
import { useEditingMessages } from './texts/assignment-editing-messages.ts'

interface AssignmentsPageProps {
  userId: string
  regions: Region[]
}

/** All assignments of a facilitator's regions: where they stand, and how many have handed in. */
export function AssignmentsPage({ userId, regions }: AssignmentsPageProps) {
  const { list } = useEditingMessages()
  const regionIds = regions.map(({ id }) => id)
  const { data: assignments } = useSuspenseQuery(assignmentsQuery(userId, regionIds))
  const { data: counts } = useSuspenseQuery(handedInCountsQuery(userId))
  const [making, setMaking] = useState<{ copyOf: Assignment | null } | null>(null)
  return (
    <Page>
      <PageHead
        title={list.title}
        tools={<Button onClick={() => setMaking({ copyOf: null })}>{list.create}</Button>}
      />
      <Paragraph>{list.intro}</Paragraph>
      {assignments.length === 0 && <Paragraph>{list.none}</Paragraph>}
      {assignments.map((assignment) => (
        <AssignmentCard
          key={assignment.id}
          assignment={assignment}
          counts={counts}
          regions={regions}
          onCopy={() => setMaking({ copyOf: assignment })}
        />
      ))}
      {making && (
        <NewAssignmentDialog
          copyOf={making.copyOf}
          userId={userId}
          regions={regions}
          onClose={() => setMaking(null)}
        />
      )}
    </Page>
  )
}
