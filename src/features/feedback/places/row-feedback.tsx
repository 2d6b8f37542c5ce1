import type { Place, Reader } from '../comments/comment-threads.ts'
import { PlaceFeedback } from './place-feedback.tsx'

interface RowFeedbackProps {
  reader: Reader
  place: { table: 'goals' | 'actions' | 'reflections'; rowId: string; rowName: string }
}

/** In a row's cell: what is said about the row. */
export function RowFeedback({ reader, place: { table, rowId, rowName } }: RowFeedbackProps) {
  const place: Place = `${table}:${rowId}`
  return <PlaceFeedback reader={reader} place={place} placeName={rowName} />
}
