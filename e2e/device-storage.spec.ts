import type { Page } from '@playwright/test'
import { nb } from '../src/shared/i18n/nb.ts'
import { actionText } from './support/plan.ts'
import { allSaved, expect, openPlan, saveState, test } from './support/test.ts'
import { holdSaves, twoLeaders } from './support/together.ts'

const { saving } = nb

/** What browsers do in private windows, with full disks and with damaged profiles. */
const troubles = {
  throws: () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError')
    }
  },
  'never answers': () => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
  },
  'is missing': () => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined })
  },
  'is full': () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no', 'QuotaExceededError')
    }
  },
}

const asksBeforeClosing = (page: Page) =>
  page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })))

for (const [what, breakStorage] of Object.entries(troubles)) {
  test(`storage that ${what}: the plan opens, saves, and says truly what is kept where`, async ({
    world,
    signedIn,
  }) => {
    const { rektor, school } = await twoLeaders(world, 'Før.')
    const page = await signedIn(rektor)
    await page.addInitScript(breakStorage)
    const letSave = await holdSaves(page)
    await openPlan(page, school)
    await actionText(page).press('Control+End')
    await page.keyboard.type(' Skrevet nå.')
    await expect(saveState(page)).toHaveText(saving.onlyHere)
    expect(await asksBeforeClosing(page)).toBe(true)
    letSave()
    await allSaved(page)
    expect((await world.actionsOf(school))[0]?.body).toBe('Før. Skrevet nå.')
    expect(await asksBeforeClosing(page)).toBe(false)
  })
}

const portals = {
  'a page with 200': { status: 200, contentType: 'text/html', body: '<h1>Velkommen til hotellet</h1>' },
  'a page with 403': { status: 403, contentType: 'text/html', body: '<h1>Logg på</h1>' },
  'a page with 404': { status: 404, contentType: 'text/html', body: '<h1>Finnes ikke</h1>' },
  'nothing with 200': { status: 200, body: '' },
  'nothing with 404': { status: 404, body: '' },
}

for (const [what, answer] of Object.entries(portals)) {
  test(`a network that answers for the database with ${what}: nothing is gone, and it heals by itself`, async ({
    world,
    signedIn,
  }) => {
    const { rektor, school } = await twoLeaders(world, 'Før.')
    const page = await signedIn(rektor)
    await openPlan(page, school)
    await page.route('**/rest/v1/**', (route) => route.fulfill(answer))
    await actionText(page).press('Control+End')
    await page.keyboard.type(' Skrevet bak portalen.')
    await expect(saveState(page)).toHaveText(saving.offline(1))
    await expect(page.getByText(saving.rowGone)).toHaveCount(0)
    await expect(page.getByRole('button', { name: saving.discard })).toHaveCount(0)
    await expect(actionText(page)).toHaveValue('Før. Skrevet bak portalen.')
    await page.unroute('**/rest/v1/**')
    await allSaved(page)
    expect((await world.actionsOf(school))[0]?.body).toBe('Før. Skrevet bak portalen.')
  })
}
