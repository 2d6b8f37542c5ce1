import { createClient, type SupabaseClient } from '@supabase/supabase-js'
import type { Database } from '../../src/database.types.ts'
import { SECRET_KEY } from '../../supabase/local/keys.ts'
import { test as base, expect } from './test.ts'
import type { Person, School } from './world.ts'

interface QuestionPlan {
  label?: string
  body_nb?: string
  body_nn?: string
  stem_nb?: string
}

interface PartPlan {
  kind?: 'plan' | 'questions'
  respondent?: 'school' | 'leader'
  title_nb?: string
  title_nn?: string
  /** Days from today in Norway; the deadline is at the end of that day. */
  dueIn?: number
  questions?: QuestionPlan[]
}

interface AssignmentPlan {
  regionId: string
  title_nb?: string
  isPublished?: boolean
  parts?: PartPlan[]
  /** Days from today. */
  gatheringIn?: number
}

export interface MadePart {
  id: string
  questionIds: string[]
}

const twoQuestions: QuestionPlan[] = [
  { label: '1', body_nb: 'Hva la du merke til?', body_nn: 'Kva la du merke til?' },
  { label: '2', body_nb: 'Hva vil du gjøre?', body_nn: 'Kva vil du gjere?' },
]

/** Assignments of a test's own, for a region that no other test meets. */
export class Assignments {
  readonly #admin: SupabaseClient<Database>

  constructor(url: string) {
    this.#admin = createClient<Database>(url, SECRET_KEY, {
      auth: { persistSession: false, autoRefreshToken: false },
    })
  }

  /** One assignment with its gathering and parts; of each part the id, and those of its questions in order. */
  async make({
    regionId,
    title_nb = 'Mellomarbeid',
    isPublished = true,
    parts = [{}],
    gatheringIn = 30,
  }: AssignmentPlan): Promise<MadePart[]> {
    const [gathering_id, assignment_id] = [crypto.randomUUID(), crypto.randomUUID()]
    const day = dayIn(gatheringIn)
    await this.#insert('gatherings', [{ id: gathering_id, name_nb: 'Ledersamling' }])
    await this.#insert('gathering_dates', [
      { gathering_id, region_id: regionId, starts_on: day, ends_on: day, place: 'Auditoriet' },
    ])
    await this.#insert('assignments', [{ id: assignment_id, gathering_id, title_nb }])
    const published_at = isPublished ? new Date().toISOString() : null
    await this.#insert('assignment_regions', [{ assignment_id, region_id: regionId, published_at }])
    const made: MadePart[] = []
    for (const [position, part] of parts.entries()) {
      made.push(await this.#makePart(assignment_id, regionId, position, part))
    }
    return made
  }

  async #makePart(
    assignment_id: string,
    region_id: string,
    position: number,
    part: PartPlan,
  ): Promise<MadePart> {
    const {
      kind = 'questions',
      respondent = 'school',
      title_nb = 'Observasjon',
      title_nn = '',
      dueIn = 9,
    } = part
    const id = crypto.randomUUID()
    await this.#insert('assignment_parts', [
      { id, assignment_id, position, kind, respondent, title_nb, title_nn },
    ])
    await this.#insert('deadlines', [{ part_id: id, region_id, due_local: endOfDayIn(dueIn) }])
    const questions = (kind === 'plan' ? [] : (part.questions ?? twoQuestions)).map((question, at) => ({
      id: crypto.randomUUID(),
      part_id: id,
      position: at,
      ...question,
    }))
    if (questions.length > 0) await this.#insert('questions', questions)
    return { id, questionIds: questions.map((question) => question.id) }
  }

  /** Moves a part's deadlines, as time would. */
  async moveDeadline({ id }: MadePart, days: number) {
    await this.#admin
      .from('deadlines')
      .update({ due_local: endOfDayIn(days) })
      .eq('part_id', id)
      .throwOnError()
  }

  async extend({ id }: MadePart, school: School, days: number) {
    await this.#insert('extensions', [{ part_id: id, school_id: school.id, due_local: endOfDayIn(days) }])
  }

  /** What one leader, or the school, has written, past row-level security. */
  async answersTo({ questionIds }: MadePart, school: School, person: Person | null) {
    const { data } = await this.#admin
      .from('answers')
      .select()
      .eq('school_id', school.id)
      .in('question_id', questionIds)
      .throwOnError()
    const own = data.filter(({ user_id }) => user_id === (person?.id ?? null))
    return questionIds.map((id) => own.find(({ question_id }) => question_id === id)?.body ?? '')
  }

  async submissionsOf({ id }: MadePart) {
    const { data } = await this.#admin
      .from('submissions')
      .select()
      .eq('part_id', id)
      .order('submitted_at')
      .throwOnError()
    return data
  }

  async #insert(table: keyof Database['public']['Tables'], rows: object[]) {
    await this.#admin
      .from(table)
      .insert(rows as never)
      .throwOnError()
  }
}

function dayIn(days: number): string {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date())
  const day = new Date(`${today}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}

const endOfDayIn = (days: number) => `${dayIn(days)}T23:59:00`

export const test = base.extend<{ assignments: Assignments }>({
  assignments: async ({ baseURL }, use) => use(new Assignments(baseURL ?? '')),
})

export { expect }
