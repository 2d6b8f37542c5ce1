import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from '@playwright/test'
import { openFor } from '../e2e/support/test.ts'
import { type Person, World } from '../e2e/support/world.ts'
import { buildApp, DIST } from '../supabase/local/app-build.ts'
import { OWN_SEED } from '../supabase/local/cli-options.ts'
import { OWN_MIGRATIONS } from '../supabase/local/data-folder.ts'
import { startStack } from '../supabase/local/server.ts'
import { chromiumArguments, findChromium } from './chromium.ts'
import { type Picture, pictures } from './pictures.ts'

/*
 * Takes pictures of the app with its demo data.
 *   npm run screenshots                        those of the guide, to docs/guide/pictures
 *   npm run screenshots -- --out DIR           every page, at each width
 *     --width 320,768,1280   --dark   --only plan,overview
 */
const { values: args } = parseArgs({
  options: {
    out: { type: 'string' },
    width: { type: 'string', default: '320,768,1280' },
    dark: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
})

const guide = join(import.meta.dirname, '../docs/guide/pictures')
const colorScheme = args.dark ? 'dark' : 'light'

const people = new Map<string, Promise<Person>>()
function personOf(baseURL: string, account: string) {
  const person = people.get(account) ?? new World(baseURL).signIn(account)
  people.set(account, person)
  return person
}

async function take(browser: Browser, baseURL: string, picture: Picture, width: number, path: string) {
  const page = picture.account
    ? await openFor(browser, baseURL, await personOf(baseURL, picture.account))
    : await browser.newPage({ baseURL })
  await page.setViewportSize({ width, height: picture.height ?? 800 })
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.goto(picture.path, { waitUntil: 'networkidle' })
  await picture.prepare?.(page)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path, fullPage: !picture.height })
  await page.context().close()
}

async function takeAll(browser: Browser, baseURL: string) {
  const parts = args.only.split(',')
  for (const picture of pictures.filter(({ name }) => parts.some((part) => name.includes(part)))) {
    if (args.out) {
      for (const width of args.width.split(',').map(Number)) {
        await take(browser, baseURL, picture, width, join(args.out, `${picture.name}-${width}.png`))
      }
    } else if (picture.inGuide) {
      await take(browser, baseURL, picture, picture.inGuide, join(guide, `${picture.name}.png`))
    }
  }
}

mkdirSync(args.out ?? guide, { recursive: true })
const stack = await startStack({
  port: 0,
  database: { kind: 'pglite' },
  migrationsDir: OWN_MIGRATIONS,
  seedFile: OWN_SEED,
  staticDir: DIST,
  meanwhile: buildApp,
})
const executablePath = findChromium()
const browser = await chromium.launch({ args: chromiumArguments, ...(executablePath && { executablePath }) })
try {
  await takeAll(browser, stack.url)
} finally {
  await browser.close()
  await stack.close()
}
