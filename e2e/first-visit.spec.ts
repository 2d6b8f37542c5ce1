import type { Page } from '@playwright/test'
import { nb } from '../src/shared/i18n/nb.ts'
import { expect, test } from './support/test.ts'
import type { World } from './support/world.ts'

/** How many files of JavaScript a first visit may fetch, what comes after the page included. */
const MOST = 15

/** Opens a page in a browser that has nothing of the app, and names the scripts that come, late ones too. */
async function scriptsOfFirstVisit(page: Page, path: string): Promise<string[]> {
  const scripts: string[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(new URL(response.url()).pathname)
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return scripts
}

const namesOf = (scripts: string[]) => scripts.map((path) => path.replace(/^.*\/(.+)-[\w-]{8}\.js$/, '$1'))

async function leaderWithPlan(world: World) {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school)
  return { leader, school }
}

test('signing in fetches few files, and nothing of the plan', async ({ page }) => {
  const scripts = await scriptsOfFirstVisit(page, '/sign-in')
  await expect(page.getByLabel(nb.signIn.email)).toBeVisible()
  expect(scripts.length, scripts.join('\n')).toBeLessThanOrEqual(MOST)
  expect(namesOf(scripts)).toContain('start')
  expect(namesOf(scripts)).not.toContain('plan')
})

test('the front page fetches few files', async ({ world, signedIn }) => {
  const { leader } = await leaderWithPlan(world)
  const scripts = await scriptsOfFirstVisit(await signedIn(leader), '/')
  expect(scripts.length, scripts.join('\n')).toBeLessThanOrEqual(MOST)
  expect(namesOf(scripts)).toContain('front')
})

test('the plan fetches few files', async ({ world, signedIn }) => {
  const { leader, school } = await leaderWithPlan(world)
  const scripts = await scriptsOfFirstVisit(await signedIn(leader), `/schools/${school.id}/plan`)
  expect(scripts.length, scripts.join('\n')).toBeLessThanOrEqual(MOST)
  expect(namesOf(scripts)).toContain('plan')
})

test('the overview fetches few files', async ({ world, signedIn }) => {
  const facilitator = await world.person('Veileder')
  const { school } = await leaderWithPlan(world)
  await world.makeFacilitator(facilitator, school.regionId)
  const scripts = await scriptsOfFirstVisit(await signedIn(facilitator), '/schools')
  expect(scripts.length, scripts.join('\n')).toBeLessThanOrEqual(MOST)
  expect(namesOf(scripts)).toContain('overview')
})
