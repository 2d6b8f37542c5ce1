import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { wordImport as text } from '../../src/features/word-import/texts/nb.ts'
import { expect } from './test.ts'
import type { School } from './world.ts'

const fixture = (name: string) =>
  fileURLToPath(new URL(`../../src/features/word-import/testing/${name}`, import.meta.url))

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The form of October as LibreOffice writes it. */
export const octoberFile = () => ({
  name: 'Mellomarbeid.docx',
  mimeType: DOCX,
  buffer: readFileSync(fixture('october-libreoffice.docx')),
})

/** The same as it comes from Word by the clipboard. */
export const wordClipboard = () => readFileSync(fixture('word-clipboard.txt'), 'utf8')

export async function openImport(page: Page, school: School) {
  await page.goto(`/schools/${school.id}/import`)
  await expect(page.getByRole('heading', { level: 1, name: text.title })).toBeVisible()
}

interface DroppedFile {
  name: string
  mimeType: string
  buffer: Buffer
}

/** Drags a file from outside the browser onto the page's place for it. */
export async function dropFile(page: Page, { name, mimeType, buffer }: DroppedFile) {
  const dataTransfer = await page.evaluateHandle(
    ([base64, fileName, type]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const transfer = new DataTransfer()
      transfer.items.add(new File([bytes], fileName, { type }))
      return transfer
    },
    [buffer.toString('base64'), name, mimeType] as const,
  )
  const place = page.getByText(text.source.drop)
  await place.dispatchEvent('dragover', { dataTransfer })
  await place.dispatchEvent('drop', { dataTransfer })
}

/** Pastes into the field for it what a program has put on the clipboard. */
export async function pasteHtml(page: Page, html: string) {
  await page.getByLabel(text.source.paste).evaluate((field, content) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', content)
    clipboardData.setData('text/plain', '')
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
}

export const chooseFile = (page: Page, file: DroppedFile) =>
  page.locator('input[type=file]').setInputFiles(file)
