import { expect, type Page } from '@playwright/test'

/** The names that the app keeps things under in the browser. */
const SESSION = 'aksjonsplan.session'
const DRAFTS = 'synced-text'

export async function expectDrafts(page: Page, count: number) {
  await expect.poll(() => page.evaluate(countDrafts, DRAFTS)).toBe(count)
}

/** Nothing of the person is left in the browser. */
export async function expectNothingKept(page: Page) {
  expect(await page.evaluate((key) => localStorage.getItem(key), SESSION)).toBeNull()
  await expectDrafts(page, 0)
}

async function countDrafts(name: string): Promise<number> {
  if (!(await indexedDB.databases()).some((database) => database.name === name)) return 0
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name)
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const counting = opening.result.transaction('unsaved').objectStore('unsaved').count()
      counting.onsuccess = () => {
        opening.result.close()
        resolve(counting.result)
      }
    }
  })
}
