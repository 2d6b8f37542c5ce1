import { readFileSync } from 'node:fs'
import type { virtual } from '@guidepup/virtual-screen-reader'
import type { Page } from '@playwright/test'

type WithReader = { reader: typeof virtual }

const module = new URL(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js'))
const source = readFileSync(module, 'utf8')
const end = source.lastIndexOf('export{')
const name = /(\S+) as virtual\b/.exec(source.slice(end).replace(/.*,/, ''))?.[1]
/** As an expression: the page's policy lets no script in, and what is asked of a page is none. */
const reader = `(() => { ${source.slice(0, end)}\nreturn ${name} })()`

/** Puts a reader into the page, which says what has focus and what is announced, until the page is left. */
export async function startReader(page: Page) {
  await page.evaluate(`globalThis.reader = ${reader}`)
  await page.evaluate(() => (globalThis as unknown as WithReader).reader.start({ container: document.body }))
}

/** What it has said since it was last asked. */
export const said = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { reader } = globalThis as unknown as WithReader
    const phrases = await reader.spokenPhraseLog()
    await reader.clearSpokenPhraseLog()
    return phrases
  })

/** What it says of a part of the page from its beginning to its end. */
export const readThrough = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate(async (part) => {
    const { reader } = globalThis as unknown as WithReader
    const container = document.querySelector<HTMLElement>(part)
    await reader.stop()
    await reader.start({ container: container ?? document.body })
    const first = await reader.lastSpokenPhrase()
    do await reader.next()
    while (![first, `end of ${first}`].includes(await reader.lastSpokenPhrase()))
    const phrases = await reader.spokenPhraseLog()
    await reader.stop()
    await reader.start({ container: document.body })
    await reader.clearSpokenPhraseLog()
    return phrases
  }, selector)
