import { type Browser, chromium, type Page } from '@playwright/test'
import type { Person } from '../../e2e/support/world.ts'
import { chromiumArguments, findChromium } from '../../scripts/chromium.ts'
import type { Defer } from './cleanup.ts'
import { installProbe } from './probe.ts'

export async function launchChromium(defer: Defer): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium found. Install one, or name it in CHROMIUM_PATH.')
  const browser = await chromium.launch({ executablePath, args: chromiumArguments })
  defer(() => browser.close())
  return browser
}

/** A page of its own context, with the probe in it; `person` is signed in at `origin`. */
export async function openPage(browser: Browser, origin: string, person?: Person): Promise<Page> {
  const localStorage = person ? [{ name: 'aksjonsplan.session', value: JSON.stringify(person.session) }] : []
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    storageState: { cookies: [], origins: [{ origin, localStorage }] },
  })
  await context.addInitScript(installProbe)
  return context.newPage()
}
