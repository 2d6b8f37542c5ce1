import type { Page } from '@playwright/test'
import { World } from '../../e2e/support/world.ts'
import { embeddedBinaries } from '../../supabase/local/embedded-postgres.ts'
import { createPostgresDatabase } from '../../supabase/local/postgres-database.ts'
import { gatherInOneRegion, makeWorlds } from '../regions/worlds.ts'
import { printNote, printTable } from '../report.ts'
import { isQuick, often } from '../scale.ts'
import { launchChromium, openPage } from '../support/browser.ts'
import type { Defer } from '../support/cleanup.ts'
import { startBenchStack } from '../support/stack.ts'

const SCHOOLS = isQuick ? 600 : 3_000
const VISITS = often(4)
/** A frame of a screen that draws sixty a second, and a little. */
const FRAME = 20

/** The overview of a region with 3,000 schools in Chromium: until it can be used, and going down all of it. */
export async function run(defer: Defer) {
  if (!embeddedBinaries()) return printNote('No native PostgreSQL here: not measured.')
  const [made] = await makeWorlds([SCHOOLS], defer)
  if (!made) return
  const { url } = await gatherInOneRegion(made)
  const stack = await startBenchStack(defer, { databaseUrl: url, servesApp: true })
  const world = new World(stack.url)
  const facilitator = await world.person('Veileder')
  const database = createPostgresDatabase(url, 1)
  const [region] = await database.query("select id from public.regions where name = 'Målregion 1'")
  await database.close()
  await world.makeFacilitator(facilitator, String(region?.id))

  const browser = await launchChromium(defer)
  const visits: (Descent & { usable: number; rows: number; memory: number })[] = []
  const empties: Descent[] = []
  for (let n = 0; n <= VISITS; n += 1) {
    const page = await openPage(browser, stack.url, facilitator)
    await page.goto('/schools', { waitUntil: 'commit' })
    const usable = await untilUsable(page)
    visits.push({ usable, ...(await goDown(page)), ...(await whatIsThere(page)) })
    // The same way down with nothing on it: what the machine itself takes.
    const height = await page.evaluate(() => document.body.scrollHeight)
    await page.setContent(`<body style="block-size: ${height}px">`)
    empties.push(await goDown(page))
    await page.context().close()
  }
  const counted = visits.slice(1)
  const frames = counted.flatMap((visit) => visit.frames)
  const emptyFrames = empties.slice(1).flatMap((empty) => empty.frames)
  printTable(`The overview of ${SCHOOLS} schools`, 'ms', [
    { what: 'until the first school can be opened', samples: counted.map(({ usable }) => usable) },
    { what: 'from frame to frame, going down it', samples: frames },
    { what: 'the same on an empty page', samples: emptyFrames },
    { what: 'scripts for each frame, on average', samples: counted.map(({ script }) => script) },
    { what: 'style and layout for each frame', samples: counted.map(({ layout }) => layout) },
  ])
  printTable('Memory of the page at the end', 'MB', [
    { what: 'JavaScript, collected', samples: counted.map(({ memory }) => memory) },
  ])
  const late = (times: number[]) => times.filter((time) => time > FRAME).length
  printNote(
    `${late(frames)} of ${frames.length} frames came later than ${FRAME} ms, ` +
      `on the empty page ${late(emptyFrames)} of ${emptyFrames.length}; ` +
      `${counted.map(({ rows }) => rows).join(', ')} schools had been fetched at the end.`,
  )
}

const untilUsable = (page: Page) =>
  page
    .waitForFunction(() => document.querySelector('tbody tr[aria-rowindex] a') && performance.now())
    .then((handle) => handle.jsonValue() as Promise<number>)

interface Descent {
  /** The times from frame to frame. */
  frames: number[]
  /** Milliseconds of work for each frame, on average: the page's scripts, and the browser's style and layout. */
  script: number
  layout: number
}

/** Scrolls as a wheel does, until nothing more comes. */
async function goDown(page: Page): Promise<Descent> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const worked = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
    return {
      script: seconds('ScriptDuration'),
      layout: seconds('RecalcStyleDuration') + seconds('LayoutDuration'),
    }
  }
  const before = await worked()
  const frames = await page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const times: number[] = []
        let last = performance.now()
        let moved = last
        let lowest = 0
        const step = (now: number) => {
          times.push(now - last)
          last = now
          if (scrollY > lowest) [lowest, moved] = [scrollY, now]
          if (now - moved > 3_000) return resolve(times.slice(2))
          scrollBy(0, 120)
          requestAnimationFrame(step)
        }
        requestAnimationFrame(step)
      }),
  )
  const after = await worked()
  const each = (kind: 'script' | 'layout') => ((after[kind] - before[kind]) * 1_000) / frames.length
  return { frames, script: each('script'), layout: each('layout') }
}

async function whatIsThere(page: Page) {
  const rows = await page.evaluate(() => {
    const shown = [...document.querySelectorAll('tbody tr[aria-rowindex]')]
    return Number(shown.at(-1)?.getAttribute('aria-rowindex') ?? 1) - 1
  })
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  return { rows, memory: usedSize / 1024 ** 2 }
}
