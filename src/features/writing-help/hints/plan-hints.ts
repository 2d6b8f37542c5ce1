import type { Language } from '../../../shared/i18n/languages.ts'
import type { TextPlace } from '../../../shared/plan/plan-fields.ts'
import type { PlacedAction } from '../../../shared/plan/plan-walk.ts'
import { actionHints, evidenceHints, type HintKind, hintField } from './hint-rules.ts'

export interface Hint extends TextPlace {
  kind: HintKind
  actionId: string
}

/** Which hints the school has put away; see `dismissalKey`. */
export type Dismissed = ReadonlySet<string>

export const dismissalKey = ({ rowId, field }: Pick<TextPlace, 'rowId' | 'field'>) => `${rowId}/${field}`

/** Every hint there is, in the order of the plan. What is done or put aside is not improved any more. */
export function planHints(
  actions: readonly PlacedAction[],
  language: Language,
  dismissed: Dismissed,
): Hint[] {
  const hints = actions.flatMap(({ action, reflections }) => {
    const isCurrent = action.status === 'planned' || action.status === 'ongoing'
    const place = (table: TextPlace['table'], rowId: string, kind: HintKind): Hint => ({
      kind,
      actionId: action.id,
      table,
      rowId,
      field: hintField[kind],
    })
    return [
      ...(isCurrent ? actionHints(action, language) : []).map((kind) => place('actions', action.id, kind)),
      ...reflections.flatMap((row) =>
        evidenceHints(row, language).map((kind) => place('reflections', row.id, kind)),
      ),
    ]
  })
  return hints.filter((hint) => !dismissed.has(dismissalKey(hint)))
}
