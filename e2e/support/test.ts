import { readFileSync } from 'node:fs'
import { type Browser, test as base, expect, type Page } from '@playwright/test'
import type axe from 'axe-core'
import { type Person, type School, World } from './world.ts'

interface Fixtures {
  world: World
  /** A page of its own browser context, where this person is signed in. */
  signedIn: (person: Person) => Promise<Page>
}

export const test = base.extend<Fixtures>({
  world: async ({ baseURL }, use) => use(new World(baseURL ?? '')),
  signedIn: async ({ browser, baseURL }, use) => {
    const pages: Page[] = []
    await use(async (person) => {
      const page = await openFor(browser, baseURL ?? '', person)
      pages.push(page)
      return page
    })
    for (const page of pages) await page.context().close()
  },
})

/** A page of its own browser context, where this person is signed in. */
export async function openFor(browser: Browser, baseURL: string, person: Person): Promise<Page> {
  const localStorage = [{ name: 'aksjonsplan.session', value: JSON.stringify(person.session) }]
  const context = await browser.newContext({
    baseURL,
    storageState: { cookies: [], origins: [{ origin: baseURL, localStorage }] },
  })
  return context.newPage()
}

/** Opens a school's plan and waits until it can be read. */
export async function openPlan(page: Page, school: School) {
  await page.goto(`/schools/${school.id}/plan`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(school.name)
}

export const saveState = (page: Page) => page.locator('[data-state]')

/** Everything typed has been acknowledged by the database. */
export async function allSaved(page: Page) {
  await expect(saveState(page)).toHaveAttribute('data-state', 'saved')
}

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** axe finds nothing against WCAG 2.2 A and AA; what depends on colours is looked at again in dark. */
export async function expectAccessible(page: Page, exceptRules: string[] = []) {
  const except = Object.fromEntries(exceptRules.map((rule) => [rule, { enabled: false }]))
  await expectNoViolations(page, { runOnly: wcag, rules: except })
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNoViolations(page, {
    runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  })
  await page.emulateMedia({ colorScheme: null })
}

const axeSource = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

async function expectNoViolations(page: Page, options: axe.RunOptions) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  // Asked for without all that it found to be right, which takes longer than the looking.
  const violations = await page.evaluate(async (asked) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const found = await axe.run({ ...asked, resultTypes: ['violations'] })
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
  }, options)
  expect(violations).toEqual([])
}

export { expect }
