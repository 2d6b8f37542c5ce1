import type { PlanCopy } from '../../plan/handed-in/submission-content.ts'

type Texts<Row> = Partial<Row>

/** Rows of a plan with the texts that matter; the ids say where they belong: «1», «1.2», «1.2.1», «1.2.1.1». */
export const longTerm = (id: string, body: string): PlanCopy['goals'][number] => ({
  id,
  parentId: null,
  horizon: 'long_term',
  body,
  position: id,
})

export const shortTerm = (id: string, body: string): PlanCopy['goals'][number] => ({
  id,
  parentId: above(id),
  horizon: 'short_term',
  body,
  position: id,
})

export const action = (
  id: string,
  texts: Texts<PlanCopy['actions'][number]>,
): PlanCopy['actions'][number] => ({
  id,
  goalId: above(id),
  body: '',
  assumption: '',
  teacherSupport: '',
  responsible: '',
  timeframe: '',
  status: 'planned',
  position: id,
  ...texts,
})

export const reflection = (
  id: string,
  texts: Texts<PlanCopy['reflections'][number]>,
): PlanCopy['reflections'][number] => ({
  id,
  actionId: above(id),
  reflectedOn: '2026-03-02',
  outcome: '',
  evidence: '',
  verdict: 'too_early',
  ...texts,
})

const above = (id: string) => id.slice(0, id.lastIndexOf('.'))

/** One of everything: spans, several lines, a goal with nothing below it, texts that look like labels and markup. */
export const fullPlan: PlanCopy = {
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
      teacherSupport: 'De får tid\nog vikar',
      responsible: 'Rektor',
      timeframe: 'Høsten',
      status: 'ongoing',
    }),
    action('1.1.2', { body: 'Besøke hverandre' }),
    action('1.2.1', {}),
  ],
  reflections: [
    reflection('1.1.1.2', { reflectedOn: '2027-03-02', outcome: 'Bedre', verdict: 'held' }),
    reflection('1.1.1.1', { reflectedOn: '2026-10-20', outcome: 'Det gikk', evidence: 'Vi så det' }),
  ],
}
