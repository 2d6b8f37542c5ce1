import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Gathering, gatheringsIn } from '../../shared/columns/gatherings.ts'
import { useColumnsMessages } from '../../shared/columns/texts/columns-messages.ts'
import { focusWhenThere } from '../../shared/ui/focus-when-there.ts'
import { Stack } from '../../shared/ui/layout/stack.tsx'
import { ExampleCard } from './example-card.tsx'
import { isFor } from './example-choice.ts'
import { type Example, namesQuery } from './examples-queries.ts'

interface ExampleListProps {
  userId: string
  regions: { id: string; name: string }[]
  gatherings: readonly Gathering[]
  examples: readonly Example[]
  gathering: string
  /** Where focus goes when an example that had it is gone. */
  countId: string
  onSay: (said: string) => void
}

/**
 * The examples for a gathering. One that somebody moves to another meanwhile stays in sight until another gathering is
 * looked at, so that nothing goes away under the hand that writes in it.
 */
export function ExampleList({
  userId,
  regions,
  gatherings,
  examples,
  gathering,
  countId,
  onSay,
}: ExampleListProps) {
  const { examples: text } = useColumnsMessages()
  const { data: schools } = useSuspenseQuery(namesQuery(userId, regions))
  const [seen] = useState(() => new Set<string>())
  const shown = examples.filter((example) => isFor(example, gathering) || seen.has(example.id))
  for (const { id } of shown) seen.add(id)
  return (
    <Stack as="ul" gap={5}>
      {shown.map((example) => (
        <ExampleCard
          key={example.id}
          example={example}
          schools={schools}
          gatherings={gatheringsIn(gatherings, [example.schools.region_id])}
          onSay={onSay}
          onRemoved={() => {
            onSay(text.removed)
            focusWhenThere(countId)
          }}
        />
      ))}
    </Stack>
  )
}
