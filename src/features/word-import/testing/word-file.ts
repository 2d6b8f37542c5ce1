import { strToU8, zipSync } from 'fflate'

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export interface WordParts {
  /** What stands in the body, as WordprocessingML. */
  body: string
  comments?: string
  footnotes?: string
  contentType?: string
  /** Further parts by name. */
  more?: Record<string, Uint8Array>
}

const xml = (content: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${content}`)
const word = (root: string, content: string) => xml(`<w:${root} xmlns:w="${MAIN}">${content}</w:${root}>`)

/** The parts of a Word file written by hand, as small as Word takes them. */
export function wordParts({
  body,
  comments,
  footnotes,
  contentType,
  more,
}: WordParts): Record<string, Uint8Array> {
  const parts = { comments, footnotes }
  const written = Object.entries(parts).flatMap(([name, content]) =>
    content ? [[name, content] as const] : [],
  )
  return {
    '[Content_Types].xml': xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/word/document.xml" ContentType="${contentType ?? `${WORD}.document.main+xml`}"/>
        ${written.map(([name]) => `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${name}+xml"/>`).join('')}
      </Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': xml(
      `<Relationships xmlns="${RELATIONS}">${written
        .map(([name], at) => `<Relationship Id="r${at}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`)
        .join('')}</Relationships>`,
    ),
    'word/document.xml': word('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(written.map(([name, content]) => [`word/${name}.xml`, word(name, content)])),
    ...more,
  }
}

export const wordFile = (parts: WordParts): Uint8Array => zipSync(wordParts(parts))

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
export const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
export const paragraph = (...runs: string[]) =>
  `<w:p>${runs.map((one) => (one.startsWith('<') ? one : run(one))).join('')}</w:p>`
export const cell = (content: string | string[], properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${
    typeof content === 'string' && content.startsWith('<')
      ? content
      : [content]
          .flat()
          .map((text) => paragraph(text))
          .join('')
  }</w:tc>`
export const row = (...cells: string[]) =>
  `<w:tr>${cells.map((one) => (one.startsWith('<w:tc>') ? one : cell(one))).join('')}</w:tr>`
export const table = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`
