import type { Browser, Page } from '@playwright/test'
import { Assignments } from '../../e2e/support/assignments.ts'
import { printed } from '../../e2e/support/pdf.ts'
import type { Person, School } from '../../e2e/support/world.ts'
import { World } from '../../e2e/support/world.ts'
import { assignments as assignmentTexts } from '../../src/features/assignments/texts/nb.ts'
import { nb } from '../../src/shared/i18n/nb.ts'
import { printTable } from '../report.ts'
import { launchChromium, openPage } from '../support/browser.ts'
import type { Defer } from '../support/cleanup.ts'
import { makeBigPlan } from '../support/plans.ts'
import { startBenchStack } from '../support/stack.ts'

const { plan } = nb
const { handIn, receipt } = assignmentTexts

interface Visit {
  browser: Browser
  url: string
  leader: Person
  school: School
}

const wide = { width: 1280, height: 720 }
const phone = { width: 390, height: 844 }

/** What one sees of a plan with 40 actions, what it takes to get on in it, and how fast it answers on a slow machine. */
export async function run(defer: Defer) {
  const stack = await startBenchStack(defer, { servesApp: true })
  const { leader, school } = await makeBigPlan(new World(stack.url))
  await new Assignments(stack.url).make({ regionId: school.regionId, parts: [{ kind: 'plan' }] })
  const visit = { browser: await launchChromium(defer), url: stack.url, leader, school }

  const [onWide, onPhone] = [await glance(visit, wide), await glance(visit, phone)]
  printTable('40 actions, closed', 'px', [
    aimed('height at 1280', onWide.height, 4_500),
    aimed('height at 390', onPhone.height, 6_500),
    aimed('first text of the plan, y at 1280 x 720', onWide.firstText, 320),
    aimed('first text of the plan, y at 390 x 844', onPhone.firstText, 340),
  ])
  printTable('In the page', 'pieces', [
    aimed('text areas, all closed', onWide.textAreas, 0),
    aimed('text areas, one action open', await textAreasWithOneOpen(visit), 5),
    aimed('lines of the accessibility snapshot', onWide.snapshotLines, 500),
    aimed('keys to action 27 by Finn', await keysToAction(visit, '27'), 10),
    aimed('clicks from the plan to handed in', await clicksToHandIn(visit), 2),
    aimed('pages on paper', await pagesOnPaper(visit), 20),
  ])
  const slow = await eventDurations(visit)
  printTable('From an event to its frame, at 4 x slower processor', 'ms', [
    { what: 'typing', samples: slow.typing, aim: { of: 'p95', atMost: 50 } },
    { what: 'opening an action', samples: slow.opening, aim: { of: 'p95', atMost: 150 } },
    { what: 'narrowing down by Finn', samples: slow.finding, aim: { of: 'p95', atMost: 150 } },
  ])
}

const aimed = (what: string, sample: number, atMost: number) => ({
  what,
  samples: [sample],
  aim: { of: 'max' as const, atMost },
})

async function open({ browser, url, leader, school }: Visit, viewport = wide): Promise<Page> {
  const page = await openPage(browser, url, leader)
  await page.setViewportSize(viewport)
  await page.goto(`/schools/${school.id}/plan`, { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: plan.numbered.action(40), exact: true }).waitFor()
  return page
}

async function glance(visit: Visit, viewport: { width: number; height: number }) {
  const page = await open(visit, viewport)
  const seen = await page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    firstText: document.querySelector('[data-start]')?.getBoundingClientRect().top ?? Number.NaN,
    textAreas: document.querySelectorAll('textarea').length,
  }))
  const snapshotLines = (await page.locator('body').ariaSnapshot()).split('\n').length
  await page.context().close()
  return { ...seen, snapshotLines }
}

async function textAreasWithOneOpen(visit: Visit) {
  const page = await open(visit)
  await page.getByRole('button', { name: plan.numbered.action(2), exact: true }).click()
  const count = await page.locator('textarea').count()
  await page.context().close()
  return count
}

/** From where Finn has focus. */
async function keysToAction(visit: Visit, number: string) {
  const page = await open(visit)
  let keys = 0
  const press = async (key: string) => {
    keys += 1
    await page.keyboard.press(key)
  }
  await page.getByRole('button', { name: plan.find, exact: true }).focus()
  for (const key of ['Enter', ...number, 'Enter']) await press(key)
  await page
    .getByRole('textbox', { name: new RegExp(`^${plan.numbered.action(27)}: `) })
    .first()
    .waitFor()
  await page.context().close()
  return keys
}

async function pagesOnPaper(visit: Visit) {
  const page = await open(visit)
  const pages = await printed(page)
  if (!pages.every(({ text }) => text.trim())) throw new Error('A page of the print has nothing on it')
  await page.context().close()
  return pages.length
}

async function clicksToHandIn(visit: Visit) {
  const page = await open(visit)
  let clicks = 0
  for (const name of [handIn.button, handIn.confirm]) {
    clicks += 1
    await page.getByRole('button', { name, exact: true }).click()
  }
  await page.getByRole('heading', { name: receipt.summary }).waitFor()
  await page.context().close()
  return clicks
}

/** As the browser itself counts them: https://w3c.github.io/event-timing/, in steps of 8 ms. */
async function eventDurations(visit: Visit) {
  const page = await open(visit)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.evaluate(() => {
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        performance.mark('event-duration', { detail: { name, duration } })
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit)
  })
  const take = (names: string[]) =>
    page.evaluate((wanted) => {
      const marks = performance.getEntriesByName('event-duration') as PerformanceMark[]
      performance.clearMarks('event-duration')
      return marks.flatMap(({ detail }) => (wanted.includes(detail.name) ? [detail.duration as number] : []))
    }, names)
  const action = (n: number) => page.getByRole('button', { name: plan.numbered.action(n), exact: true })

  for (let n = 1; n <= 20; n += 1) await action(n).click()
  const opening = await take(['click'])
  for (const key of 'Rektor setter av tid til felles planlegging') await page.keyboard.press(key)
  const typing = await take(['keydown'])
  await page.getByRole('button', { name: plan.find, exact: true }).click()
  await take([])
  for (const key of 'observasjonen') await page.keyboard.press(key)
  const finding = await take(['keydown'])
  await page.context().close()
  return { opening, typing, finding }
}
