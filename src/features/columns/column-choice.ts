import { isPlanKind, type PlanKind, type TextKind, textKinds } from '../../shared/columns/text-kinds.ts'
import { type RegionFilter, regionFilterOf } from '../../shared/region-filter.ts'
import { isUuid, optionalText } from '../../shared/search-params.ts'

/** What is read, kept in the address. */
export interface ColumnChoice extends Pick<RegionFilter, 'regions'> {
  /** Absent, and no question: the actions. */
  column?: PlanKind | 'all' | undefined
  /** One question's answers; goes before a column. */
  question?: string | undefined
  /** Words that are looked for in the texts. */
  q?: string | undefined
}

export const columnChoiceOf = (search: Record<string, unknown>): ColumnChoice => ({
  regions: regionFilterOf(search).regions,
  column: isPlanKind(search.column) || search.column === 'all' ? search.column : undefined,
  question: isUuid(search.question) ? search.question : undefined,
  q: optionalText(search.q),
})

/** The kinds of text that are asked for. */
export function kindsOf({ column = 'action', question }: ColumnChoice): readonly TextKind[] {
  if (question) return ['answer']
  return column === 'all' ? textKinds : [column]
}

/** The caller's regions that are chosen: all, unless the address names some of them. */
export function chosenRegions<Region extends { id: string }>(
  own: readonly Region[],
  { regions }: ColumnChoice,
): Region[] {
  const named = own.filter(({ id }) => regions?.includes(id))
  return named.length > 0 ? named : [...own]
}
