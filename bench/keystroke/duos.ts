import type { Browser, Page } from '@playwright/test'
import { World } from '../../e2e/support/world.ts'
import { fieldPage, servePages } from '../rivals/pages.ts'
import type { startRivals } from '../rivals/rivals.ts'
import { openPage } from '../support/browser.ts'
import type { Defer } from '../support/cleanup.ts'
import { makePair } from '../support/plans.ts'

/** Two pages on the same text. The reader's cursor is in another field. */
export interface Duo {
  name: string
  system: 'app' | 'relay' | 'hocuspocus'
  writer: Page
  reader: Page
  /** Of the text, the same on both pages. */
  fieldId: string
}

export async function openAppDuo(browser: Browser, url: string): Promise<Duo> {
  const { leaders, school, actionIds } = await makePair(new World(url))
  const [fieldId, otherId] = actionIds.map((id) => `actions-${id}-body`) as [string, string]
  const open = async (side: 0 | 1) => {
    const page = await openPage(browser, url, leaders[side])
    await page.goto(`/schools/${school.id}/plan`)
    await page.locator(`[id="${fieldId}"]`).waitFor()
    return page
  }
  const [writer, reader] = [await open(0), await open(1)]
  await lookAway(reader, fieldId, otherId)
  return { name: 'Aksjonsplan', system: 'app', writer, reader, fieldId }
}

type Rivals = Awaited<ReturnType<typeof startRivals>>

export async function openRivalDuos(browser: Browser, rivals: Rivals, defer: Defer): Promise<Duo[]> {
  const pages = {
    '/relay': await fieldPage(new URL('../rivals/relay-page.ts', import.meta.url)),
    '/hocuspocus': await fieldPage(new URL('../rivals/hocuspocus-page.ts', import.meta.url)),
  }
  const origin = await servePages(pages, defer)
  const duo = async (name: string, system: 'relay' | 'hocuspocus', server: string): Promise<Duo> => {
    const open = async () => {
      const page = await openPage(browser, origin)
      await page.goto(`/${system}?server=${encodeURIComponent(server)}`)
      await page.waitForFunction(() => document.title === 'ready')
      return page
    }
    const [writer, reader] = [await open(), await open()]
    await lookAway(reader, 'field', 'other')
    return { name, system, writer, reader, fieldId: 'field' }
  }
  return [
    await duo('relay', 'relay', `${rivals.relayUrl}/keystroke`),
    await duo('Hocuspocus', 'hocuspocus', rivals.hocuspocusUrl),
  ]
}

async function lookAway(reader: Page, fieldId: string, otherId: string) {
  await reader.locator(`[id="${otherId}"]`).click()
  await reader.evaluate((id) => window.probe.watch(id), fieldId)
}
