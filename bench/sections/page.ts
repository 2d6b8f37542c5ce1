import type { Browser, Page } from '@playwright/test'
import { askForCode, codeField } from '../../e2e/support/sign-in.ts'
import { World } from '../../e2e/support/world.ts'
import { nb } from '../../src/shared/i18n/nb.ts'
import { type Figure, printNote, printTable } from '../report.ts'
import { pageOf, servePages } from '../rivals/pages.ts'
import { often } from '../scale.ts'
import { launchChromium, openPage } from '../support/browser.ts'
import type { Defer } from '../support/cleanup.ts'
import { makeBigPlan, prose } from '../support/plans.ts'
import { startBenchStack } from '../support/stack.ts'

const TIMES = often(8)

/** Until all 40 actions of a plan can be read, on the production build, next to a page that is nothing but the texts. */
export async function run(defer: Defer) {
  const stack = await startBenchStack(defer, { servesApp: true })
  const world = new World(stack.url)
  const { leader, school, actionIds } = await makeBigPlan(world)
  const browser = await launchChromium(defer)
  const plan = `/schools/${school.id}/plan`
  const ids = actionIds.map((id) => `actions-${id}-body`)
  const texts = ids.map((id) => `<textarea id="${id}">${prose(220)}</textarea>`)
  const others = '<textarea>text</textarea>'.repeat(ids.length * 6)
  const origin = await servePages({ [plan]: pageOf(texts.join('') + others) }, defer)

  const signedIn = await repeat(() => signIn(browser, world, stack.url, plan, leader.email, ids))
  const visits = await repeat(() => visit(browser, stack.url, plan, ids, leader))
  const bare = await repeat(() => visit(browser, origin, plan, ids))
  const page: Figure = { what: 'a bare page with the texts', samples: bare.map(({ first }) => first) }
  printTable('Until the plan can be read', 'ms', [
    {
      what: 'from the press of "Logg inn"',
      samples: signedIn,
      against: [page],
      aim: { of: 'p50', atMost: 1000 },
    },
    { what: 'first visit, signed in already', samples: visits.map(({ first }) => first), against: [page] },
    { what: 'reload', samples: visits.map(({ again }) => again), against: [page] },
    page,
  ])
  printTransfer(visits[0]?.files ?? [])
}

async function repeat<T>(work: () => Promise<T>): Promise<T[]> {
  const results: T[] = []
  // The first one finds caches of server and browser cold.
  for (let n = 0; n <= TIMES; n += 1) results.push(await work())
  return results.slice(1)
}

async function signIn(
  browser: Browser,
  world: World,
  url: string,
  plan: string,
  email: string,
  ids: string[],
) {
  const page = await openPage(browser, url)
  await page.goto(`/sign-in?next=${plan}`)
  await askForCode(page, email)
  await codeField(page).fill(await world.code(email))
  await page.evaluate(() =>
    addEventListener('submit', () => performance.mark('submitted'), { capture: true, once: true }),
  )
  const [readable] = await Promise.all([
    untilReadable(page, ids),
    page.getByRole('button', { name: nb.signIn.submitCode }).click(),
  ])
  const start = await page.evaluate(
    () => performance.getEntriesByName('submitted')[0]?.startTime ?? Number.NaN,
  )
  await page.context().close()
  return readable - start
}

async function visit(
  browser: Browser,
  url: string,
  path: string,
  ids: string[],
  person?: Parameters<typeof openPage>[2],
) {
  const page = await openPage(browser, url, person)
  await page.goto(path, { waitUntil: 'commit' })
  const first = await untilReadable(page, ids)
  const files = await page.evaluate(scriptsAndStyles, first)
  await page.reload({ waitUntil: 'commit' })
  const again = await untilReadable(page, ids)
  await page.context().close()
  return { first, again, files }
}

/** The time, since the page's navigation began, of the first frame with text in all the fields. */
const untilReadable = (page: Page, ids: string[]) =>
  page
    .waitForFunction((wanted) => {
      const textOf = (id: string) => (document.getElementById(id) as HTMLTextAreaElement | null)?.value
      return wanted.every(textOf) && performance.now()
    }, ids)
    .then((handle) => handle.jsonValue() as Promise<number>)

const scriptsAndStyles = (until: number) =>
  (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
    .filter(({ name, startTime }) => /\.(js|css)(\?|$)/.test(name) && startTime < until)
    .map(({ name, encodedBodySize }) => ({ name, encodedBodySize }))

/** Fetched when the plan is there already; on a slow machine that can be before the frame that shows it. */
const isLater = ({ name }: Transferred) => name.includes('/plan-channel-')

interface Transferred {
  name: string
  /** With gzip, as this stack and any host sends it. */
  encodedBodySize: number
}

function printTransfer(files: Transferred[]) {
  const budgets = [
    ['js', 200],
    ['css', 20],
  ] as const
  for (const [kind, budget] of budgets) {
    const those = files.filter((file) => new URL(file.name).pathname.endsWith(`.${kind}`) && !isLater(file))
    const sent = those.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1024
    const verdict = sent <= budget ? 'pass' : 'MISS'
    printNote(
      `First visit, ${kind}: ${those.length} files, ${sent.toFixed(1)} KB with gzip [aim ≤ ${budget} KB: ${verdict}]`,
    )
  }
}
