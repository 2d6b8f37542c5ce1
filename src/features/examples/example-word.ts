import type { Language } from '../../shared/i18n/languages.ts'
import { wordFile } from '../../shared/word-out/word-file.ts'
import { paragraph, run } from '../../shared/word-out/word-xml.ts'
import type { DocumentGroup } from './example-document.ts'

interface WordOptions {
  title: string
  groups: DocumentGroup[]
  isLandscape: boolean
  language: Language
}

/** The examples as a Word document. Neither its text nor what Word keeps about it says where they are from. */
export const examplesToWord = ({ title, groups, isLandscape, language }: WordOptions): Promise<Blob> =>
  wordFile({ title, language, orientation: isLandscape ? 'landscape' : 'portrait' }, [
    paragraph(run(title), { style: 'Heading1' }),
    ...groups.flatMap(({ heading, texts }) => [
      paragraph(run(heading), { style: 'Heading2' }),
      ...texts.map(exampleParagraph),
    ]),
  ])

/** One example is one paragraph, its lines broken as they were written. */
const exampleParagraph = (text: string) =>
  paragraph(
    text
      .split(/\r\n|\r|\n/)
      .map((line) => run(line))
      .join('<w:r><w:br/></w:r>'),
    { style: 'Example' },
  )
