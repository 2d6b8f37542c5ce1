import { addDays } from '../calendar-days.ts'
import type { Reflection } from './plan-rows.ts'

/**
 * A checkpoint is a reflection that was begun before anybody looked: with what is expected to be seen, or when one will
 * look. It stays one reflection when it is told how it went.
 */
type Checkpoint = Pick<
  Reflection,
  'expectation' | 'check_on' | 'outcome' | 'evidence' | 'verdict' | 'decision'
>

export const isCheckpoint = ({ expectation, check_on }: Pick<Checkpoint, 'expectation' | 'check_on'>) =>
  check_on !== null || expectation.trim() !== ''

/** Nobody has said yet how it went. */
export const isAwaited = (row: Checkpoint): boolean =>
  isCheckpoint(row) &&
  row.verdict === 'too_early' &&
  row.decision === 'undecided' &&
  `${row.outcome}${row.evidence}`.trim() === ''

/** It is time to look. `today`: YYYY-MM-DD. */
export const isDue = (row: Checkpoint, today: string): boolean =>
  isAwaited(row) && row.check_on !== null && row.check_on <= today

/** As one is begun: looked at in four weeks, unless another date is chosen; when one did look is not said. */
export const newCheckpoint = (today: string) => ({ reflected_on: null, check_on: addDays(today, 28) })
