import { expect, test } from 'vitest'
import { along, deliveryChart } from './deliveries.ts'

test('adds up day by day, and shows the deadline that is still ahead', () => {
  const chart = deliveryChart({
    byDay: { '2026-03-01': 2, '2026-02-26': 1 },
    dueDay: '2026-03-09',
    today: '2026-03-02',
  })
  expect(chart).toEqual({
    firstDay: '2026-02-23',
    lastDay: '2026-03-09',
    points: [
      { day: '2026-02-23', total: 0 },
      { day: '2026-02-26', total: 1 },
      { day: '2026-03-01', total: 3 },
    ],
  })
  expect(along(chart, '2026-02-23')).toBe(0)
  expect(along(chart, '2026-03-02')).toBe(0.5)
  expect(along(chart, '2026-03-09')).toBe(1)
})

test.each([
  ['early deliveries', { '2026-01-01': 1 }, '2026-03-09', '2026-03-02', '2025-12-31', '2026-03-09'],
  ['none yet', {}, '2026-03-09', '2026-03-02', '2026-02-23', '2026-03-09'],
  ['long before the deadline', {}, '2026-03-09', '2026-01-01', '2026-01-01', '2026-03-09'],
  ['soon after the deadline', {}, '2026-03-09', '2026-03-12', '2026-02-23', '2026-03-12'],
  ['long after it', { '2026-03-10': 1 }, '2026-03-09', '2027-01-01', '2026-02-23', '2026-03-17'],
  ['no deadline and nothing', {}, undefined, '2026-03-09', '2026-03-08', '2026-03-09'],
])('%s', (_, byDay, dueDay, today, firstDay, lastDay) => {
  expect(deliveryChart({ byDay, dueDay, today })).toMatchObject({ firstDay, lastDay })
})
