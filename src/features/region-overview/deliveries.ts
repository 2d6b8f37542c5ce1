/** Days are calendar dates in Norway, YYYY-MM-DD. */
interface Deliveries {
  byDay: Record<string, number>
  /** Absent: no deadline. */
  dueDay: string | undefined
  today: string
}

export interface DeliveryChart {
  firstDay: string
  lastDay: string
  /** How many had been handed in by the end of each day something was; the first point is the start, with none. */
  points: { day: string; total: number }[]
}

const DAY = 86_400_000
const time = (day: string) => Date.parse(`${day}T00:00:00Z`)
const addDays = (day: string, days: number) => new Date(time(day) + days * DAY).toISOString().slice(0, 10)

/** From two weeks before the deadline, or the first delivery, until today or whatever comes last. */
export function deliveryChart({ byDay, dueDay, today }: Deliveries): DeliveryChart {
  const days = Object.keys(byDay).toSorted()
  const firstDay = [dueDay && addDays(dueDay, -14), days[0] && addDays(days[0], -1), today]
    .filter((day) => day !== undefined)
    .toSorted()[0] as string
  // Long after the deadline only the days on which something came are worth the space.
  const end =
    [dueDay, days.at(-1)]
      .filter((day) => day !== undefined)
      .toSorted()
      .at(-1) ?? today
  const lastDay = today < end ? end : today < addDays(end, 7) ? today : addDays(end, 7)
  let total = 0
  const points = [{ day: firstDay, total }]
  for (const day of days) {
    total += byDay[day] ?? 0
    points.push({ day, total })
  }
  return { firstDay: firstDay < lastDay ? firstDay : addDays(lastDay, -1), lastDay, points }
}

/** How far from the first day to the last, from 0 to 1. */
export const along = ({ firstDay, lastDay }: DeliveryChart, day: string): number =>
  (time(day) - time(firstDay)) / (time(lastDay) - time(firstDay))
