import type { Tables } from '../../../database.types.ts'
import type { Bilingual } from '../../../shared/i18n/bilingual.ts'
import { todayInNorway } from '../../../shared/i18n/format.ts'
import type { AssignmentRows } from './assignment-rows-queries.ts'
import { isOver } from './deadline.ts'

export interface Question {
  id: string
  /** As leaders know it: 1, 2, 3a. */
  label: string
  stem: Bilingual
  body: Bilingual
  /** No longer asked; what was answered is kept. */
  isHidden: boolean
}

/** One time a part was handed in, without what was handed in. */
export type HandIn = Omit<Tables<'submissions'>, 'content' | 'due_at' | 'change_number'>

export interface Part {
  id: string
  kind: 'plan' | 'questions'
  respondent: 'school' | 'leader'
  title: Bilingual
  intro: Bilingual
  /** For this school, by the clock in Norway; null where none is set. */
  dueLocal: string | null
  isExtended: boolean
  questions: Question[]
  /** Questions with something written to them, by those whose answers are one's own to see. */
  answeredIds: string[]
  /** When one of those answers was last changed. */
  changedAt: string | null
  /** Newest first. To a leader their own, where each leader answers; to a facilitator everyone's. */
  handIns: HandIn[]
}

interface Gathering {
  id: string
  name: Bilingual
  dates: { startsOn: string; endsOn: string; place: string } | null
}

export interface Assignment {
  id: string
  title: Bilingual
  intro: Bilingual
  gathering: Gathering
  parts: Part[]
}

interface Reader {
  userId: string
  isLeader: boolean
}

type AssignmentRow = AssignmentRows['assignments'][number]
type PartRow = AssignmentRow['assignment_parts'][number]

/** The assignments that are published for a school's region, with that region's dates and this school's work. */
export function assignmentsOf(rows: AssignmentRows, reader: Reader): Assignment[] {
  const { school } = rows
  return rows.assignments
    .filter(({ assignment_regions }) =>
      assignment_regions.some((row) => row.region_id === school.region_id && row.published_at !== null),
    )
    .map((assignment) => ({
      id: assignment.id,
      title: { nb: assignment.title_nb, nn: assignment.title_nn },
      intro: { nb: assignment.intro_nb, nn: assignment.intro_nn },
      gathering: gatheringOf(assignment.gatherings, school.region_id),
      parts: assignment.assignment_parts.toSorted(byPosition).map((part) => partOf(part, rows, reader)),
    }))
}

function gatheringOf(row: AssignmentRow['gatherings'], regionId: string): Gathering {
  const dates = row.gathering_dates.find((date) => date.region_id === regionId)
  return {
    id: row.id,
    name: { nb: row.name_nb, nn: row.name_nn },
    dates: dates ? { startsOn: dates.starts_on, endsOn: dates.ends_on, place: dates.place } : null,
  }
}

function partOf(part: PartRow, { school, answered, submissions }: AssignmentRows, reader: Reader): Part {
  const extension = part.extensions.find((row) => row.school_id === school.id)?.due_local
  const deadline = part.deadlines.find((row) => row.region_id === school.region_id)?.due_local
  // As in the database: an extension never takes time away, also when the region's deadline has moved past it.
  const isExtended = extension !== undefined && (deadline === undefined || extension > deadline)
  const isPersonal = part.respondent === 'leader'
  const asked = new Set(part.questions.map(({ id }) => id))
  const answers = answered.filter(
    ({ question_id, user_id }) => asked.has(question_id) && user_id === (isPersonal ? reader.userId : null),
  )
  return {
    id: part.id,
    kind: part.kind,
    respondent: part.respondent,
    title: { nb: part.title_nb, nn: part.title_nn },
    intro: { nb: part.intro_nb, nn: part.intro_nn },
    dueLocal: (isExtended ? extension : deadline) ?? null,
    isExtended,
    questions: part.questions.toSorted(byPosition).map((question) => ({
      id: question.id,
      label: question.label,
      stem: { nb: question.stem_nb, nn: question.stem_nn },
      body: { nb: question.body_nb, nn: question.body_nn },
      isHidden: question.hidden_at !== null,
    })),
    answeredIds: answers.map(({ question_id }) => question_id),
    changedAt:
      answers
        .map(({ updated_at }) => updated_at)
        .sort(byInstant)
        .at(-1) ?? null,
    handIns: submissions
      .filter(
        (handIn) =>
          handIn.part_id === part.id && (!reader.isLeader || !isPersonal || handIn.user_id === reader.userId),
      )
      .sort((a, b) => byInstant(b.submitted_at, a.submitted_at)),
  }
}

const byPosition = (a: { position: number; id: string }, b: { position: number; id: string }) =>
  a.position - b.position || (a.id < b.id ? -1 : 1)

const byInstant = (a: string, b: string) => Date.parse(a) - Date.parse(b)

/** What counts: the newest that is not withdrawn, of the school or of each leader. */
export function countingHandIns(handIns: readonly HandIn[]): HandIn[] {
  const standing = handIns.filter(({ withdrawn_at }) => withdrawn_at === null)
  return standing.filter(
    (handIn, index) => standing.findIndex(({ user_id }) => user_id === handIn.user_id) === index,
  )
}

/** Questions that are asked and have no answer yet, in order. */
export const missingQuestions = ({ questions, answeredIds }: Part): Question[] =>
  questions.filter(({ id, isHidden }) => !isHidden && !answeredIds.includes(id))

/** The part after an answer of one's own or the school's was changed. */
export function withAnswer(part: Part, answer: Tables<'answers'>): Part {
  const isHere = part.questions.some(({ id }) => id === answer.question_id)
  if (!isHere || (part.respondent === 'school') !== (answer.user_id === null)) return part
  const others = part.answeredIds.filter((id) => id !== answer.question_id)
  const answeredIds = answer.body === '' ? others : [...others, answer.question_id]
  return { ...part, answeredIds, changedAt: answer.updated_at }
}

/** Over and done with: no deadline is ahead, and the gathering it led up to is behind. */
function isPast({ gathering, parts }: Assignment, now: Date): boolean {
  const isHeld = gathering.dates === null || gathering.dates.endsOn < todayInNorway(now)
  return isHeld && parts.every(({ dueLocal }) => dueLocal === null || isOver(dueLocal, now))
}

/** What is to be done, the most urgent first; and what has been, the newest first. */
export function currentAndPast(assignments: readonly Assignment[], now: Date) {
  const current = assignments.filter((assignment) => !isPast(assignment, now))
  const past = assignments.filter((assignment) => isPast(assignment, now))
  return {
    current: current.toSorted((a, b) => compare(nextDue(a, now), nextDue(b, now))),
    past: past.toSorted((a, b) => compare(lastDate(b), lastDate(a))),
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The first deadline that has not been met; after them all what has been handed in, by its gathering. */
function nextDue({ parts, gathering }: Assignment, now: Date): string {
  const open = parts.filter(
    (part) => countingHandIns(part.handIns).length === 0 && !isOver(part.dueLocal, now),
  )
  const [first] = open.flatMap(({ dueLocal }) => dueLocal ?? []).sort()
  return first ?? gathering.dates?.startsOn ?? '9999'
}

function lastDate({ parts, gathering }: Assignment): string {
  const dates = [gathering.dates?.endsOn, ...parts.map(({ dueLocal }) => dueLocal)]
  return (
    dates
      .flatMap((date) => date ?? [])
      .sort()
      .at(-1) ?? ''
  )
}

/** A part with the assignment it belongs to. */
export function findPart(assignments: readonly Assignment[], partId: string) {
  for (const assignment of assignments) {
    const part = assignment.parts.find(({ id }) => id === partId)
    if (part) return { assignment, part }
  }
  return null
}
