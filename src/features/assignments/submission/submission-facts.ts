import { inLanguage } from '../../../shared/i18n/bilingual.ts'
import { formatDateTime, todayInNorway } from '../../../shared/i18n/format.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import type { SubmissionContent } from '../../../shared/plan/handed-in/submission-content.ts'
import { type FileKind, fileName } from '../../../shared/ui/save-file.ts'
import type { Submission } from '../model/assignments-queries.ts'
import type { AssignmentMessages } from '../texts/nb.ts'

interface FactsOf {
  submission: Submission
  content: SubmissionContent
  names: Record<string, string>
}

/** Who, what, when and whether late, as label and value. */
export function submissionFacts(
  { submission, content, names }: FactsOf,
  { receipt }: AssignmentMessages,
  language: Language,
): [label: string, value: string][] {
  const nameOf = (userId: string | null) => names[userId ?? ''] ?? receipt.formerLeader
  const when = (instant: string | Date) => formatDateTime(instant, language)
  const { due_at, is_late, withdrawn_at } = submission
  const inTime = due_at === null ? receipt.noDeadline : is_late ? receipt.late : receipt.inTime
  // The deadline is the first moment that is too late; people know the minute before it.
  const due = due_at && when(new Date(Date.parse(due_at) - 60_000))
  return [
    [receipt.assignment, inLanguage(content.assignment, language).text],
    [receipt.school, content.school],
    [receipt.region, content.region],
    ...(content.leader ? [[receipt.leader, content.leader] as [string, string]] : []),
    [receipt.by, nameOf(submission.submitted_by)],
    [receipt.at, `${when(submission.submitted_at)} (${inTime.toLocaleLowerCase()})`],
    ...(due ? [[receipt.due, due] as [string, string]] : []),
    ...(withdrawn_at
      ? [
          [receipt.status, receipt.withdrawn(when(withdrawn_at), nameOf(submission.withdrawn_by))] as [
            string,
            string,
          ],
        ]
      : []),
  ]
}

/** «levering-nordlia-skole-observasjon-2026-03-02.docx»; of a copy that can't be read only when it was handed in. */
export function submissionFileName(
  { submission, content }: { submission: Submission; content: SubmissionContent | null },
  { receipt }: AssignmentMessages,
  language: Language,
  kind: FileKind,
): string {
  const what = content ? [content.school, inLanguage(content.part, language).text] : []
  return fileName([receipt.fileName, ...what, todayInNorway(new Date(submission.submitted_at))], kind)
}
