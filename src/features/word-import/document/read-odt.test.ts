import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readFile } from './read-file.ts'
import { textOf } from './source-document.ts'

const ODF = 'urn:oasis:names:tc:opendocument:xmlns'
/** Some programs call the alphabets otherwise. */
const alphabets = `xmlns:o="${ODF}:office:1.0" xmlns:text="${ODF}:text:1.0" xmlns:t="${ODF}:table:1.0" xmlns:style="${ODF}:style:1.0" xmlns:fo="${ODF}:xsl-fo-compatible:1.0" xmlns:draw="${ODF}:drawing:1.0"`

function read(body: string, margins = '') {
  const styles = `<o:automatic-styles>
    <style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style>
    <style:style style:name="H" style:parent-style-name="B"><style:text-properties text:display="none"/></style:style>
  </o:automatic-styles>`
  const content = `<o:document-content ${alphabets}>${styles}<o:body><o:text>${body}</o:text></o:body></o:document-content>`
  const look = `<o:document-styles ${alphabets}><o:master-styles>${margins}</o:master-styles></o:document-styles>`
  return readFile(
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8(content),
      'styles.xml': strToU8(look),
    }),
  )
}
const p = (text: string) => `<text:p>${text}</text:p>`
const linesOf = (body: string) =>
  read(body).blocks.flatMap((block) => (block.kind === 'line' ? [block.line] : []))

test('paragraphs, headings, breaks, spaces and what is in bold', () => {
  expect(
    linesOf(
      `<text:h>Plan</text:h><text:p><text:span text:style-name="B">Mål:</text:span> a<text:s text:c="2"/>b<text:line-break/>\n  c</text:p>`,
    ),
  ).toEqual([
    { text: 'Plan', bold: '', isItem: false },
    { text: 'Mål: a  b\nc', bold: 'Mål:', isItem: false },
  ])
})

test('items of lists, with what is listed under them', () => {
  const item = (content: string) => `<text:list-item>${content}</text:list-item>`
  const list = (...items: string[]) => `<text:list>${items.map(item).join('')}</text:list>`
  expect(linesOf(list(p('En') + list(p('Under')), p('To')))).toMatchObject([
    { text: 'En\n– Under', isItem: true },
    { text: 'To', isItem: true },
  ])
})

test('merged cells stand in all their places, and equal ones may be said once', () => {
  const cell = (text: string, attributes = '') => `<t:table-cell ${attributes}>${p(text)}</t:table-cell>`
  const row = (...cells: string[]) => `<t:table-row>${cells.join('')}</t:table-row>`
  const [block] = read(
    `<t:table><t:table-header-rows>${row(cell('A'), cell('B', 't:number-columns-repeated="2"'))}</t:table-header-rows>${row(
      cell('L', 't:number-rows-spanned="2"'),
      cell('K', 't:number-columns-spanned="2"'),
      '<t:covered-table-cell/>',
    )}${row('<t:covered-table-cell/>', cell('C'), cell('D'))}</t:table>`,
  ).blocks
  expect(block?.kind === 'table' && block.table.rows.map((cells) => cells.map(textOf))).toEqual([
    ['A', 'B', 'B'],
    ['L', 'K', 'K'],
    ['L', 'C', 'D'],
  ])
})

test('what is not shown or stands beside the text is kept apart, and what was deleted is gone', () => {
  const { blocks, apart, extras } = read(
    `<text:tracked-changes><text:deletion>${p('Slettet')}</text:deletion></text:tracked-changes>
    <text:p>Synlig<text:span text:style-name="H">Skjult</text:span><text:note><text:note-citation>1</text:note-citation><text:note-body>${p('Fotnote')}</text:note-body></text:note><o:annotation>${p('Merknad')}</o:annotation><text:placeholder>Skriv her</text:placeholder></text:p>
    <t:table><t:table-row><t:table-cell t:number-columns-spanned="2">${p('x')}</t:table-cell><t:covered-table-cell>${p('Dekket')}</t:covered-table-cell></t:table-row></t:table>
    <text:p><draw:frame><draw:text-box>${p('I boks')}</draw:text-box></draw:frame><draw:frame><draw:image/></draw:frame></text:p>`,
    `<style:master-page><style:header>${p('Vik skule')}</style:header><style:footer>${p('Side <text:page-number>1</text:page-number>')}</style:footer></style:master-page>`,
  )
  const texts = blocks.flatMap((block) => (block.kind === 'line' ? [block.line.text] : []))
  expect(texts.filter(Boolean)).toEqual(['Synlig', 'I boks'])
  expect(apart.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'hidden Skjult',
    'footnote Fotnote',
    'comment Merknad',
    'placeholder Skriv her',
    'hidden Dekket',
    'margin Vik skule',
  ])
  expect(extras).toMatchObject({ pictures: 1, footnotes: 1, comments: 1, hasMacros: false })
})
