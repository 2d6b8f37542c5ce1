import { newRow, type PlanRow, type PlanRows } from '../../plan/plan-rows.ts'

/** Rows of a plan with the texts that matter; the ids say where they belong: «1», «1.2», «1.2.1», «1.2.1.1». */
export const longTerm = (id: string, body: string): PlanRow<'goals'> =>
  newRow('goals', { id, body, position: id })

export const shortTerm = (id: string, body: string): PlanRow<'goals'> =>
  newRow('goals', { id, parent_id: above(id), body, position: id })

export const action = (id: string, values: Partial<PlanRow<'actions'>>): PlanRow<'actions'> =>
  newRow('actions', { id, goal_id: above(id), position: id, ...values })

export const reflection = (id: string, values: Partial<PlanRow<'reflections'>>): PlanRow<'reflections'> =>
  newRow('reflections', { id, action_id: above(id), reflected_on: '2026-03-02', ...values })

const above = (id: string) => id.slice(0, id.lastIndexOf('.'))

/** One of everything: spans, several lines, a goal with nothing below it, texts that look like labels and markup. */
export const fullPlan: PlanRows = {
  goals: [
    longTerm('1', 'Bedre undervisning\n\nElevene <opplever> mestring & glede'),
    shortTerm('1.1', 'Felles planlegging'),
    shortTerm('1.2', 'Kjenne modellen'),
    longTerm('2', 'Ingenting under'),
  ],
  actions: [
    action('1.1.1', {
      body: 'Planlegge sammen\nHvem: dette er tekst',
      assumption: 'lærerne da ser\thverandres undervisning',
      teacher_support: 'De får tid\nog vikar',
      responsible: 'Rektor',
      timeframe: 'Høsten',
      status: 'ongoing',
    }),
    action('1.1.2', { body: 'Besøke hverandre' }),
    action('1.2.1', {}),
  ],
  reflections: [
    reflection('1.1.1.2', {
      reflected_on: '2027-03-02',
      expectation: 'Alle møter',
      check_on: '2027-02-28',
      outcome: 'Bedre',
      verdict: 'held',
      decision: 'whole_school',
    }),
    reflection('1.1.1.1', { reflected_on: '2026-10-20', outcome: 'Det gikk', evidence: 'Vi så det' }),
  ],
}
