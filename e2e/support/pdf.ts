import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'

interface PdfPage {
  /** In points. */
  width: number
  height: number
  /** In the order it was painted. */
  text: string
}

/** What the printer would get of a page, sheet by sheet. */
export async function printed(page: Page): Promise<PdfPage[]> {
  const pdf = await getDocumentProxy(
    new Uint8Array(
      await page.pdf({
        preferCSSPageSize: true,
        ...(process.env.PDF_OUT && { path: `${process.env.PDF_OUT}/${Date.now()}.pdf` }),
      }),
    ),
  )
  const { text } = await extractText(pdf)
  return Promise.all(
    text.map(async (words, index) => {
      const [, , width = 0, height = 0] = (await pdf.getPage(index + 1)).view
      return { width, height, text: words }
    }),
  )
}
