import type { Part, Question } from './assignments-queries.ts'
import type { Region } from './editing-context.ts'

interface Titled {
  title_nb: string
  title_nn: string
}

/** A facilitator's own lists name things in bokmål, or in nynorsk where only that is written. */
export const titleOf = ({ title_nb, title_nn }: Titled) => title_nb.trim() || title_nn

export const nameOf = ({ name_nb, name_nn }: { name_nb: string; name_nn: string }) =>
  name_nb.trim() || name_nn

/** As leaders know it; its place where it has no label. */
export const labelOf = (question: Question, part: Part) =>
  question.label || String(part.questions.indexOf(question) + 1)

/** The buttons' ids: where focus goes when the part, the question or the form that had it is gone. */
export const ADD_PART = 'add-part'
export const addQuestionId = (part: Part) => `add-question-${part.id}`

export const regionName = (regions: Region[], id: string) =>
  regions.find((region) => region.id === id)?.name ?? ''
