import { Document, HeadingLevel, Packer, PageOrientation, Paragraph, TextRun } from 'docx'
import type { Language } from '../../shared/i18n/languages.ts'
import type { DocumentGroup } from './example-document.ts'

interface WordOptions {
  title: string
  groups: DocumentGroup[]
  isLandscape: boolean
  language: Language
}

/** A4 upright, in twentieths of a point; the library turns it. */
const A4 = { width: 11906, height: 16838 }

/** The examples as a Word document. Neither its text nor what Word keeps about it says where they are from. */
export function examplesToWord({ title, groups, isLandscape, language }: WordOptions): Promise<Blob> {
  return Packer.toBlob(
    new Document({
      title,
      creator: 'Aksjonsplan',
      lastModifiedBy: 'Aksjonsplan',
      styles: {
        default: {
          document: {
            run: {
              font: 'Calibri',
              size: 26,
              language: { value: language === 'en' ? 'en-GB' : `${language}-NO` },
            },
          },
          heading1: {
            run: { size: 40, bold: true, color: '000000' },
            paragraph: { spacing: { after: 240 } },
          },
          heading2: {
            run: { size: 30, bold: true, color: '000000' },
            paragraph: { spacing: { before: 360, after: 160 } },
          },
        },
      },
      sections: [
        {
          properties: {
            page: {
              size: {
                ...A4,
                orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
              },
            },
          },
          children: [
            new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
            ...groups.flatMap(({ heading, texts }) => [
              new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2, keepNext: true }),
              ...texts.map(exampleParagraph),
            ]),
          ],
        },
      ],
    }),
  )
}

/** One example is one paragraph, its lines broken as they were written, set off by a line at its side. */
const exampleParagraph = (text: string) =>
  new Paragraph({
    border: { left: { style: 'single', size: 18, space: 12, color: '767676' } },
    indent: { left: 284 },
    keepLines: true,
    spacing: { after: 240, line: 312 },
    children: text
      .split(/\r\n|\r|\n/)
      .map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) })),
  })
