import { addDays } from '../../../shared/calendar-days.ts'

/** How long beforehand everyone is told, in days; the database holds to it too. */
const NOTICE = 30

interface Year {
  starts_on: string
  ends_on: string
  delete_on: string | null
  deleted_at: string | null
}

/** Where a programme year stands on a day. Days are YYYY-MM-DD and compare as text. */
export function yearState(
  year: Year,
  today: string,
): 'deleted' | 'planned' | 'upcoming' | 'current' | 'past' {
  if (year.deleted_at) return 'deleted'
  if (year.delete_on) return 'planned'
  if (today < year.starts_on) return 'upcoming'
  return today <= year.ends_on ? 'current' : 'past'
}

/** The first day that a year may be deleted: after its end, and when everyone has had time to fetch what is theirs. */
export function earliestDeletion(endsOn: string, today: string): string {
  const [, later = ''] = [addDays(today, NOTICE), addDays(endsOn, 1)].sort()
  return later
}
