import type { PlacedAction } from '../../../shared/plan/plan-walk.ts'
import { parseTimeframe, schoolYearOf } from '../timeframe.ts'

export interface SupportYear {
  /** E.g. «2025/26». */
  year: string
  actions: PlacedAction[]
}

/** Actions that say how they support the participating teachers; what was put aside untried supported nobody. */
export const supporting = (actions: readonly PlacedAction[]): PlacedAction[] =>
  actions.filter(
    ({ action, reflections }) =>
      action.teacher_support.trim() !== '' && (action.status !== 'dropped' || reflections.length > 0),
  )

/** By the school year they begin in, the newest first: of «Når» where that is clear, else of when they were written. */
export function byYear(actions: readonly PlacedAction[]): SupportYear[] {
  const years = new Map<string, PlacedAction[]>()
  for (const placed of actions) {
    const { timeframe, created_at } = placed.action
    const year = schoolYearOf(parseTimeframe(timeframe, created_at)?.start ?? created_at.slice(0, 10))
    years.set(year, [...(years.get(year) ?? []), placed])
  }
  return [...years]
    .map(([year, inYear]) => ({ year, actions: inYear }))
    .sort((a, b) => (a.year < b.year ? 1 : -1))
}

/** In numbers: how many support, of how many something came, and of how many the assumption held, partly at least. */
export function supportNumbers(actions: readonly PlacedAction[]) {
  const reflected = actions.filter(({ reflections }) =>
    reflections.some(({ outcome }) => outcome.trim() !== ''),
  )
  const held = actions.filter(({ reflections }) =>
    ['held', 'partly'].includes(reflections.at(-1)?.verdict ?? ''),
  )
  return { actions: actions.length, reflected: reflected.length, held: held.length }
}

const WHOLE_SCHOOL =
  /(?<!\p{L})(hele skolen|heile skulen|hele skulen|alle trinn|alle lærerne|alle lærere|alle lærarane|alle lærarar|alle på skolen|alle på skulen|kollegiet|hele personalet|heile personalet|resten av lærerne|resten av lærarane|år 2|år to|andre året)(?!\p{L}|\d)/iu

/** What is planned or under way for more than those who take part, as far as it says so. */
export const forWholeSchool = (actions: readonly PlacedAction[]): PlacedAction[] =>
  actions.filter(
    ({ action, goal, longTerm }) =>
      (action.status === 'planned' || action.status === 'ongoing') &&
      action.body.trim() !== '' &&
      [action.body, action.teacher_support, goal.body, longTerm.body].some((text) => WHOLE_SCHOOL.test(text)),
  )
