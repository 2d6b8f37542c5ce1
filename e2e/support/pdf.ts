import { inflateSync } from 'node:zlib'

interface PdfPage {
  width: number
  height: number
  hasText: boolean
}

/** The pages of a PDF as Chromium writes it, sizes in points. See ISO 32000-1, 7.3.8 (streams) and 9.4.3 (Tj, TJ). */
export function pagesOf(pdf: Buffer): PdfPage[] {
  const objects = new Map<string, string>()
  for (const [, id = '', body = ''] of pdf.toString('latin1').matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/g)) {
    objects.set(id, body)
  }
  const pages = [...objects.values()].filter((body) => /\/Type\s*\/Page\b(?!s)/.test(body))
  return pages.map((page) => {
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? []
    const content = objects.get(/\/Contents (\d+)/.exec(page)?.[1] ?? '') ?? ''
    return { width: Number(width), height: Number(height), hasText: /\bT[jJ]\b/.test(inflated(content)) }
  })
}

function inflated(object: string): string {
  const stream = /stream\r?\n([\s\S]*?)\r?\nendstream/.exec(object)?.[1] ?? ''
  return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')
}
