import type { BrowserContext, Page, Request } from '@playwright/test'

/** Whether a request changes a row that is there: its texts, or where and what it is. */
export const isSave = (request: Request) => request.method() === 'PATCH' || isText(request, 'save_text')

/** No change of rows of this table gets through, nor what it needs to be made; returns what lets them. */
export async function blockSaves(pages: Page | BrowserContext, table: string): Promise<() => Promise<void>> {
  const handler: Parameters<Page['route']>[1] = async (route) => {
    const request = route.request()
    const isChange = isSave(request) || request.method() === 'POST' || isText(request, 'read_text')
    if (isChange && tableOf(request) === table) await route.abort()
    else await route.fallback()
  }
  await pages.route('**/rest/v1/**', handler)
  return () => pages.unroute('**/rest/v1/**', handler)
}

const isText = (request: Request, name: string) => request.url().endsWith(`/rpc/${name}`)

function tableOf(request: Request): string | undefined {
  const { pathname } = new URL(request.url())
  const [table, name] = pathname.replace('/rest/v1/', '').split('/')
  if (table !== 'rpc') return table
  return name === 'save_text' || name === 'read_text' ? request.postDataJSON().row_table : undefined
}
