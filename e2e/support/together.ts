import type { Locator, Page } from '@playwright/test'
import { nb } from '../../src/shared/i18n/nb.ts'
import type { Assignments } from './assignments.ts'
import { isSave } from './saves.ts'
import { allSaved, expect, openPlan } from './test.ts'
import type { Person, School, World } from './world.ts'

interface Fixtures {
  world: World
  signedIn: (person: Person) => Promise<Page>
}

/** Rektor and Inspektor of one school, with a small plan; nobody has opened it yet. */
export async function twoLeaders(world: World, body?: string) {
  const [rektor, inspektor] = await Promise.all([world.person('Rektor'), world.person('Inspektor')])
  const school = await world.school({ leaders: [rektor, inspektor] })
  return { rektor, inspektor, school, ids: await world.smallPlan(school, body) }
}

/** The two with their plan open, each on a device of their own, and each aware of the other. */
export async function openTogether({ world, signedIn }: Fixtures, body?: string) {
  const leaders = await twoLeaders(world, body)
  const [mine, theirs] = [await signedIn(leaders.rektor), await signedIn(leaders.inspektor)]
  await openBoth([mine, theirs], leaders.school)
  return { ...leaders, mine, theirs }
}

/** The two signed in, each on a device of their own, with an assignment of one part that is theirs to answer. */
export async function twoWithPart({ world, signedIn, assignments }: Fixtures & { assignments: Assignments }) {
  const leaders = await twoLeaders(world)
  const [part] = await assignments.make({ regionId: leaders.school.regionId })
  if (!part) throw new Error('No part')
  const [mine, theirs] = [await signedIn(leaders.rektor), await signedIn(leaders.inspektor)]
  return { ...leaders, part, mine, theirs }
}

export async function openBoth([mine, theirs]: [Page, Page], school: School) {
  await Promise.all([openPlan(mine, school), openPlan(theirs, school)])
  await expectMet(mine, theirs)
}

/** Each of the two pages shows that the other is there. */
export async function expectMet(mine: Page, theirs: Page) {
  await expect(alsoHere(mine, 'Inspektor')).toBeVisible()
  await expect(alsoHere(theirs, 'Rektor')).toBeVisible()
}

export const alsoHere = (page: Page, ...names: string[]) => page.getByText(nb.presence.alsoHere(names))

export async function bothSaved(...pages: Page[]) {
  for (const page of pages) await allSaved(page)
}

/** As when the person comes back to the tab. */
export const comeBack = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))

/** Keeps back what this page saves in existing rows; returns what lets it go, from then on for good. */
export async function holdSaves(page: Page): Promise<() => void> {
  const gate = Promise.withResolvers<void>()
  await page.route('**/rest/v1/**', async (route) => {
    if (isSave(route.request())) await gate.promise
    await route.fallback()
  })
  return gate.resolve
}

/** Words that occur nowhere else, to be found again one by one: «rød01 rød02 …». */
export const words = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${name}${String(index + 1).padStart(2, '0')}`)

/** How often each of these words stands in what was found. All once: nothing was lost, nothing doubled. */
export function timesFound(expected: string[], found: unknown): Record<string, number> {
  const text = JSON.stringify(found)
  return Object.fromEntries(expected.map((word) => [word, text.split(word).length - 1]))
}

export const eachOnce = (expected: string[]): Record<string, number> =>
  Object.fromEntries(expected.map((word) => [word, 1]))

/** Both type at the same time, key by key, each where their cursor is. */
export const typeBoth = (...texts: [page: Page, text: string][]) =>
  Promise.all(texts.map(([page, text]) => page.keyboard.type(text, { delay: 25 })))

/** Who else is said to be in the field. */
export const tagAt = (field: Locator) => field.locator('xpath=../preceding-sibling::div').locator('.ds-tag')
