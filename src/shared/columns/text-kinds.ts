/** The columns of a plan that can be read down, in the order of the plan. */
export const planKinds = [
  'long_term_goal',
  'short_term_goal',
  'action',
  'assumption',
  'teacher_support',
  'expectation',
  'outcome',
  'evidence',
] as const
export type PlanKind = (typeof planKinds)[number]

/** What a text of a school is: of the plan, or an answer that is handed in. */
export const textKinds = [...planKinds, 'answer'] as const
export type TextKind = (typeof textKinds)[number]

export const isPlanKind = (value: unknown): value is PlanKind => planKinds.includes(value as PlanKind)
