import { formatDate, todayInNorway } from '../../shared/i18n/format.ts'
import { useLanguage } from '../../shared/i18n/messages-context.tsx'
import { along, type DeliveryChart, deliveryChart } from './deliveries.ts'
import styles from './region-cards.module.css'
import { useOverviewMessages } from './texts/overview-messages.ts'

interface DeliveriesChartProps {
  byDay: Record<string, number>
  handedIn: number
  expected: number
  dueDay: string | undefined
}

const WIDTH = 240
const HEIGHT = 56

/** How many had handed in, day by day, against the deadline. What it shows is also said. */
export function DeliveriesChart({ byDay, handedIn, expected, dueDay }: DeliveriesChartProps) {
  const { region: text } = useOverviewMessages()
  const { language } = useLanguage()
  const day = (date: string) => formatDate(date, language)
  const days = Object.keys(byDay).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return null
  const chart = deliveryChart({ byDay, dueDay, today: todayInNorway(new Date()) })
  const words = [text.chart(handedIn, expected), dueDay && text.chartDue(day(dueDay))]
  const label = [...words, text.chartDays(day(first), day(last))].filter(Boolean).join(' ')
  const dueAt = dueDay && along(chart, dueDay) * WIDTH
  return (
    <svg className={styles.chart} viewBox={`0 -4 ${WIDTH} ${HEIGHT + 8}`} role="img" aria-label={label}>
      <line className={styles.axis} x1={0} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
      <line className={styles.all} x1={0} x2={WIDTH} y1={0} y2={0} />
      {dueAt !== undefined && dueAt !== '' && (
        <line className={styles.due} x1={dueAt} x2={dueAt} y1={-4} y2={HEIGHT} />
      )}
      <path className={styles.area} d={`${steps(chart, expected)} V${HEIGHT} H0 Z`} />
      <path className={styles.line} d={steps(chart, expected)} />
    </svg>
  )
}

function steps(chart: DeliveryChart, expected: number): string {
  const height = (total: number) => HEIGHT - (total / Math.max(expected, 1)) * HEIGHT
  const [start, ...rest] = chart.points
  const up = rest.map(({ day, total }) => `H${along(chart, day) * WIDTH} V${height(total)}`)
  const today = Math.min(1, along(chart, todayInNorway(new Date())))
  const end = Math.max(today, along(chart, rest.at(-1)?.day ?? chart.firstDay))
  return [`M0 ${height(start?.total ?? 0)}`, ...up, `H${end * WIDTH}`].join(' ')
}
