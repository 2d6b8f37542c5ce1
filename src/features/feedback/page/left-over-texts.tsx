import { Button } from '@digdir/designsystemet-react'
import { Stack } from '../../../shared/ui/layout/stack.tsx'
import type { Place, Reader } from '../comments/comment-threads.ts'
import { useKeptText, useKeptTexts } from '../comments/use-kept-text.ts'
import styles from '../feedback.module.css'
import { useFeedbackMessages } from '../texts/feedback-messages.ts'

interface LeftOverTextsProps {
  reader: Reader
  isHere: (place: Place) => boolean
}

/** What was being written about a row that somebody has deleted meanwhile: to be copied, and not lost. */
export function LeftOverTexts({ reader, isHere }: LeftOverTextsProps) {
  const { summary } = useFeedbackMessages()
  const boxes = Object.keys(useKeptTexts(reader.userId, reader.schoolId)).filter((box) => {
    const place = box.match(/^new:((?:goals|actions|reflections):.*)$/)?.[1]
    return place !== undefined && !isHere(place as Place)
  })
  if (boxes.length === 0) return null
  return (
    <div>
      <p>{summary.leftOver}</p>
      {boxes.map((box) => (
        <LeftOver key={box} reader={reader} box={box} />
      ))}
    </div>
  )
}

function LeftOver({ reader, box }: { reader: Reader; box: string }) {
  const { summary } = useFeedbackMessages()
  const { kept, drop } = useKeptText(reader.userId, reader.schoolId, box)
  return (
    <Stack gap={2}>
      <p className={styles.words}>{kept?.text}</p>
      <Button variant="tertiary" data-size="sm" onClick={drop}>
        {summary.copyAndRemove}
      </Button>
    </Stack>
  )
}
