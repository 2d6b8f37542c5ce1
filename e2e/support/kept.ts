import { expect, type Page } from '@playwright/test'

/** Waits until the device has this, so that it would be there after a sudden end. */
export const expectKept = (page: Page, text: string) =>
  expect.poll(() => foundOnDevice(page, [text])).toEqual([text])

/** Nothing of this is left on the device. */
export const expectNotKept = (page: Page, texts: string[]) =>
  expect.poll(() => foundOnDevice(page, texts)).toEqual([])

/** Which of these texts stand anywhere in what the browser keeps for the app. */
async function foundOnDevice(page: Page, texts: string[]): Promise<string[]> {
  const kept = await page.evaluate(readEverything)
  return texts.filter((text) => kept.includes(text))
}

async function readEverything(): Promise<string> {
  const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }]
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await answer(indexedDB.open(name))
    for (const store of database.objectStoreNames) {
      const all = database.transaction(store).objectStore(store)
      found.push(name, store, ...(await Promise.all([answer(all.getAllKeys()), answer(all.getAll())])))
    }
    database.close()
  }
  for (const name of await caches.keys()) {
    const requests = await (await caches.open(name)).keys()
    found.push(requests.map((request) => request.url))
  }
  return JSON.stringify(found)
}
