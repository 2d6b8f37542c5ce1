import type { BrowserContext, Page, Route } from '@playwright/test'
import { isSave } from '../../e2e/support/saves.ts'
import type { Person, School } from '../../e2e/support/world.ts'

import { openWriting } from './pages.ts'

export interface Scene {
  page: Page
  school: School
  goalId: string
  other: Person
  random: () => number
}

/** Does something bad; resolves to what makes it good again, which gives the page that one goes on in. */
export type Fault = (scene: Scene) => Promise<() => Promise<Page>>

const rest = '**/rest/v1/**'

/** As the network is for three of four requests that save or read texts. */
const badNetwork =
  (answer: (route: Route) => Promise<unknown>): Fault =>
  async ({ page, random }) => {
    const handler = async (route: Route) => {
      const isText = isSave(route.request()) || route.request().url().endsWith('/rpc/read_text')
      if (isText && random() < 0.75) await answer(route).catch(() => undefined)
      else await route.fallback().catch(() => undefined)
    }
    await page.route(rest, handler)
    return async () => {
      await page.unroute(rest, handler)
      // As a device tells when its network is back: nobody waits for the longest pause between tries.
      await page.evaluate(() => window.dispatchEvent(new Event('online')))
      return page
    }
  }

const problem = (status: number) => ({
  status,
  contentType: 'application/json',
  body: JSON.stringify({ code: status === 401 ? 'PGRST301' : String(status), message: 'fault' }),
})

const before = (status: number) => badNetwork((route) => route.fulfill(problem(status)))
const after = (status: number) =>
  badNetwork(async (route) => {
    await route.fetch()
    await route.fulfill(problem(status))
  })

async function anotherPage(context: BrowserContext, school: School): Promise<Page> {
  const page = await context.newPage()
  await openWriting(page, school)
  return page
}

const closed = (end: (page: Page) => Promise<unknown>): Fault => {
  return async ({ page, school }) => {
    // What was typed less than some milliseconds ago no device has.
    await page.waitForTimeout(100)
    const context = page.context()
    await end(page)
    return () => anotherPage(context, school)
  }
}

async function crash(page: Page) {
  const devtools = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void devtools.send('Page.crash').catch(() => undefined)
  await crashed
  await page.close()
}

const deletedParent: Fault = async ({ page, goalId, other }) => {
  const set = (deleted_at: string | null) =>
    other.api.from('goals').update({ deleted_at }).eq('id', goalId).throwOnError()
  await set(new Date().toISOString())
  return async () => {
    await set(null)
    return page
  }
}

const secondWindow: Fault = async ({ page, school }) => {
  const second = await anotherPage(page.context(), school)
  return async () => {
    await page.close()
    return second
  }
}

const freeze: Fault = async ({ page }) => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' })
  return async () => {
    await devtools.send('Page.setWebLifecycleState', { state: 'active' })
    return page
  }
}

const offline: Fault = async ({ page }) => {
  await page.context().setOffline(true)
  return async () => {
    await page.context().setOffline(false)
    return page
  }
}

/** The device takes nothing more. */
const full: Fault = async ({ page }) => {
  await page.evaluate(() => {
    const { prototype } = IDBObjectStore
    const { put } = prototype
    prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    Object.assign(window, { emptyDevice: () => Object.assign(prototype, { put }) })
  })
  return async () => {
    await page.evaluate(() => (window as unknown as { emptyDevice: () => void }).emptyDevice())
    return page
  }
}

export const faults: Record<string, Fault> = {
  crash: closed(crash),
  close: closed((page) => page.close()),
  reload: async ({ page, school }) => {
    await page.waitForTimeout(100)
    await page.reload()
    return async () => {
      await openWriting(page, school)
      return page
    }
  },
  freeze,
  offline,
  'lost request': badNetwork((route) => route.abort()),
  'lost answer': badNetwork(async (route) => {
    await route.fetch()
    await route.abort()
  }),
  portal: badNetwork((route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<html>Wi-Fi</html>' }),
  ),
  'empty 200': badNetwork((route) =>
    route.fulfill({ status: 200, contentType: 'application/json', body: '' }),
  ),
  ...Object.fromEntries([401, 429, 500, 503].map((status) => [`${status} before`, before(status)])),
  ...Object.fromEntries([401, 429, 500, 503].map((status) => [`${status} after`, after(status)])),
  'deleted goal': deletedParent,
  'second window': secondWindow,
  'full device': full,
}
