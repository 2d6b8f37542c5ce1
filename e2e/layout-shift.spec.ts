import type { Page } from '@playwright/test'
import { test as assignmentTest } from './support/assignments.ts'
import { expect, test } from './support/test.ts'

const wide = { width: 1280, height: 720 }

/** What moves without being touched, as browsers count it: https://web.dev/articles/cls. */
async function shiftOf(page: Page, path: string): Promise<number> {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        performance.mark('shift', { detail: entry.value })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return page.evaluate(() =>
    (performance.getEntriesByName('shift') as PerformanceMark[]).reduce((sum, { detail }) => sum + detail, 0),
  )
}

async function expectStill(page: Page, paths: string[]) {
  const shifts: Record<string, number> = {}
  for (const path of paths) {
    const fresh = await page.context().newPage()
    await fresh.setViewportSize(page.viewportSize() ?? wide)
    shifts[path.replace(/[0-9a-f-]{36}/g, '…')] = await shiftOf(fresh, path)
    await fresh.close()
  }
  expect(Object.entries(shifts).filter(([, shift]) => shift >= 0.02)).toEqual([])
}

assignmentTest('a leader’s pages stand still while they come', async ({ world, assignments, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school)
  const [part] = await assignments.make({
    regionId: school.regionId,
    parts: [{ dueIn: 3 }, { kind: 'plan' }],
  })
  const pages = ['', '/plan', '/history', '/feedback', '/people', '/ten-minutes', `/assignments/${part?.id}`]
  const page = await signedIn(leader)
  await expectStill(page, [...pages.map((path) => `/schools/${school.id}${path}`), '/profile'])
  await page.setViewportSize({ width: 390, height: 844 })
  await expectStill(page, [`/schools/${school.id}`, `/schools/${school.id}/plan`])
})

test('a facilitator’s pages stand still while they come', async ({ world, signedIn }) => {
  const { school } = await world.leaderWithSchool()
  await world.smallPlan(school)
  const facilitator = await world.person('Veileder')
  await world.makeFacilitator(facilitator, school.regionId)
  const page = await signedIn(facilitator)
  const paths = [
    '/schools',
    `/read/${school.id}`,
    '/assignments',
    '/columns',
    '/examples',
    '/feedback',
    '/export',
  ]
  await expectStill(page, [...paths, `/schools/${school.id}/plan`])
})
