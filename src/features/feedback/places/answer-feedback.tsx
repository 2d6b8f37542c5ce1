import { answerPlace, type Reader } from '../comments/comment-threads.ts'
import { PlaceFeedback } from './place-feedback.tsx'

interface AnswerFeedbackProps {
  reader: Reader
  place: { submissionId: string; questionId: string; name: string }
}

/** Under an answer that was handed in: what is said about it. */
export function AnswerFeedback({ reader, place: { submissionId, questionId, name } }: AnswerFeedbackProps) {
  return <PlaceFeedback reader={reader} place={answerPlace(submissionId, questionId)} placeName={name} />
}
