import { expect, type Page } from '@playwright/test'

/** The names that the app keeps things under in the browser. */
const SESSION = 'aksjonsplan.session'
const drafts = { database: 'synced-text', store: 'unsaved' }
const readBefore = { database: 'aksjonsplan-cache', store: 'queries' }

export async function expectDrafts(page: Page, count: number) {
  await expect.poll(() => page.evaluate(countIn, drafts)).toBe(count)
}

/** Nothing of the person is left in the browser, nor comes back late. The page's clock must have been installed. */
export async function expectNothingKept(page: Page) {
  // Whatever was put off has been written by then.
  await page.clock.runFor(60_000)
  expect(await page.evaluate((key) => localStorage.getItem(key), SESSION)).toBeNull()
  for (const place of [drafts, readBefore]) await expect.poll(() => page.evaluate(countIn, place)).toBe(0)
}

async function countIn({ database, store }: typeof drafts): Promise<number> {
  if (!(await indexedDB.databases()).some(({ name }) => name === database)) return 0
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database)
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const counting = opening.result.transaction(store).objectStore(store).count()
      counting.onsuccess = () => {
        opening.result.close()
        resolve(counting.result)
      }
    }
  })
}
