import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type VerticalMergeType,
} from 'docx'
import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { october, octoberPlan } from '../testing/october.ts'
import { outline, planIn } from '../testing/read-plan.ts'
import { cell, paragraph, row, run, table, wordFile } from '../testing/word-file.ts'
import { findAnswers } from '../understanding/find-answers.ts'
import { readFile } from './read-file.ts'
import { tablesOf, textOf, textsIn } from './source-document.ts'

const merged = (text: string) => cell(text, '<w:vMerge w:val="restart"/>')
const goesOn = cell('', '<w:vMerge/>')
const head = row(...october.headings.map((lines) => cell(lines)))
const inserted = (content: string) =>
  `<w:ins w:id="1" w:author="x" w:date="2026-01-01T00:00:00Z">${content}</w:ins>`
const deleted = (text: string) =>
  `<w:del w:id="2" w:author="x"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`

const cells = (body: string) =>
  tablesOf(readFile(wordFile({ body }))).map(({ rows }) => rows.map((one) => one.map(textOf)))

test('the form as LibreOffice writes it is the plan, and its questions are answered', async () => {
  const file = readFileSync(join(import.meta.dirname, '../testing/october-libreoffice.docx'))
  const document = readFile(new Uint8Array(file))
  expect(outline(planIn(document).plan)).toEqual(octoberPlan)
  const questions = october.questions.map((text, at) => ({ id: String(at), texts: [text] }))
  const { answers, leftovers } = findAnswers(document.blocks, questions, new Set(tablesOf(document)))
  expect([...answers.values()]).toEqual(october.answers)
  expect(leftovers).toEqual([
    'Mellomarbeid til ledersamling 27. oktober',
    'Som forarbeid til ledersamling svare på spørsmålene og fylle ut tabellen.',
  ])
})

test('the form as the docx library writes it is the plan', async () => {
  const text = (lines: string[]) => ({
    children: lines.map((line) => new Paragraph({ children: [new TextRun(line)] })),
  })
  const goal = (lines: string[], verticalMerge: (typeof VerticalMergeType)[keyof typeof VerticalMergeType]) =>
    new TableCell({ ...text(lines), verticalMerge })
  const rows = [
    october.headings,
    [[october.longTerm], [october.motivation], [october.learn], ['']],
    [[''], [october.insight], [october.leaders, october.teachers], ['']],
  ].map(
    ([first = [], ...rest], at) =>
      new TableRow({
        children: [
          at === 0 ? new TableCell(text(first)) : goal(first, at === 1 ? 'restart' : 'continue'),
          ...rest.map((lines) => new TableCell(text(lines))),
        ],
      }),
  )
  const file = await Packer.toBuffer(new Document({ sections: [{ children: [new Table({ rows })] }] }))
  expect(outline(planIn(readFile(new Uint8Array(file))).plan)).toEqual(octoberPlan)
})

test('the form written by hand, with merged cells, tracked changes and empty rows, is the plan', async () => {
  const body = table(
    head,
    row(
      merged(october.longTerm),
      october.motivation,
      cell(
        paragraph(
          'Bruke tid i ',
          deleted('personalmøtet'),
          inserted(run('profesjonsfellesskapet')),
          ' på å lære om aksjonslæring/aksjonsforskning',
        ),
      ),
      '',
    ),
    row(goesOn, october.insight, cell([october.leaders, october.teachers]), ''),
    `<w:tr><w:trPr><w:del w:id="9" w:author="x"/></w:trPr>${cell('Slettet')}${cell('rad')}${cell('')}${cell('')}</w:tr>`,
    row(goesOn, '', '', ''),
    row('', '', '', ''),
  )
  expect(outline(planIn(readFile(wordFile({ body }))).plan)).toEqual(octoberPlan)
})

test('what was moved stands where it was moved to', async () => {
  const moved = `<w:p><w:moveFrom w:id="3" w:author="x">${run('borte')}</w:moveFrom><w:moveTo w:id="4" w:author="x">${run('her')}</w:moveTo></w:p>`
  expect(await cells(table(row(cell(moved), 'b')))).toEqual([[['her', 'b']]])
})

test('a table in a cell, a table in a frame, a cell over two columns, a form field', async () => {
  const inner = table(row('x', 'y'))
  const field = `<w:sdt><w:sdtContent>${paragraph('felt')}</w:sdtContent></w:sdt>`
  expect(await cells(table(row(cell(`${inner}<w:p/>`), 'b')))).toEqual([[['x\ny', 'b']]])
  expect(await cells(table(row(cell(`${inner}<w:p/>`))))).toEqual([[['x', 'y']]])
  expect(await cells(table(row(cell('a', '<w:gridSpan w:val="2"/>'), 'b')))).toEqual([[['a', 'a', 'b']]])
  expect(await cells(table(row(cell(field), 'b')))).toEqual([[['felt', 'b']]])
})

test('spaces, tabs and breaks are the text’s own', async () => {
  const [[[text]]] = (await cells(
    table(
      row(cell(`<w:p>${run('a  b')}<w:r><w:tab/></w:r>${run('c')}<w:r><w:br/></w:r>${run('d')}</w:p>`), ''),
    ),
  )) as [[[string]]]
  expect(text).toBe('a  b\tc\nd')
})

test('comments and footnotes are counted, and their texts stand apart', async () => {
  const document = readFile(
    wordFile({
      body: `<w:p>${run('Tekst')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p>`,
      footnotes: `<w:footnote w:id="2">${paragraph('Fotnote')}</w:footnote>`,
      comments: `<w:comment w:id="0" w:author="x" w:initials="x">${paragraph('Merknad')}</w:comment>`,
    }),
  )
  expect(document.extras).toMatchObject({ footnotes: 1, comments: 1, pictures: 0 })
  expect(textsIn(document.blocks)).toEqual(['Tekst'])
  expect(document.apart).toEqual([
    { kind: 'footnote', text: 'Fotnote' },
    { kind: 'comment', text: 'Merknad' },
  ])
})

test('what stands at the top and the foot of the pages stands apart, and numbers of pages nowhere', async () => {
  const margin = (text: string) => strToU8(`<w:hdr><w:p>${run(text)}</w:p></w:hdr>`)
  const more = {
    'word/header1.xml': margin('Skolen & vi'),
    'word/header2.xml': margin('Skolen & vi'),
    'word/footer1.xml': margin('Side 3 av 10'),
  }
  const { apart } = readFile(wordFile({ body: paragraph('Tekst'), more }))
  expect(apart).toEqual([{ kind: 'margin', text: 'Skolen & vi' }])
})

const NAMES =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="wps" xmlns:a="a" xmlns:m="m" xmlns:v="urn:schemas-microsoft-com:vml"'
const box = (choice: string, fallback: string) =>
  `<w:r><mc:AlternateContent ${NAMES}><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${choice}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>${fallback}</mc:AlternateContent></w:r>`

test('a text box is read where it stands, once', async () => {
  const old = `<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('I boks')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>`
  const cells = row(
    cell(`<w:p>${run('Før')}${box(paragraph('I boks'), old)}</w:p>`),
    cell(`<w:p>${run('Etter')}${box(paragraph('I en annen'), '')}</w:p>`),
  )
  const { blocks } = readFile(wordFile({ body: table(row('Mål', 'Tiltak'), cells) }))
  const cellTexts = blocks.flatMap((block) =>
    block.kind === 'table' ? block.table.rows.flat().map(textOf) : [],
  )
  expect(cellTexts).toEqual(['Mål', 'Tiltak', 'Før\nI boks', 'Etter\nI en annen'])
})

test('charts, SmartArt and formulas are counted, and what is written in them stands apart', async () => {
  const drawing = (uri: string) => `<w:r><w:drawing><a:graphicData ${NAMES} uri="${uri}"/></w:drawing></w:r>`
  const drawn = (text: string) => strToU8(`<x xmlns:a="a"><a:p><a:r><a:t>${text}</a:t></a:r></a:p></x>`)
  const office = 'http://schemas.openxmlformats.org/drawingml/2006'
  const formula = `<m:oMath ${NAMES}><m:r><m:t>x</m:t></m:r></m:oMath>`
  const { blocks, extras, apart } = readFile(
    wordFile({
      body: `<w:p>${run('Tekst')}${drawing(`${office}/chart`)}${drawing(`${office}/diagram`)}${formula}</w:p>`,
      more: {
        'word/diagrams/data1.xml': drawn('Syklus &amp; steg'),
        'word/charts/chart1.xml': drawn('Elever'),
      },
    }),
  )
  expect(extras).toMatchObject({ charts: 1, diagrams: 1, formulas: 1, pictures: 0 })
  expect(textsIn(blocks)).toEqual(['Tekst'])
  expect(apart).toEqual([
    { kind: 'formula', text: 'x' },
    { kind: 'drawing', text: 'Syklus & steg' },
    { kind: 'drawing', text: 'Elever' },
  ])
})

test('a field is text, and what was moved away with tracked changes is not', async () => {
  const field = `<w:p>${run('Uke ')}<w:fldSimple w:instr=" DATE ">${run('43')}</w:fldSimple></w:p>`
  const moved = `<w:p><w:moveFrom w:id="1">${run('Flyttet bort')}</w:moveFrom></w:p>`
  const { blocks } = readFile(wordFile({ body: field + moved }))
  const texts = blocks.flatMap((block) => (block.kind === 'line' ? block.line.text : []))
  expect(texts.filter((text) => text !== '')).toEqual(['Uke 43'])
})

test('a row that begins further in has nothing in the columns it leaves out', () => {
  const indented = `<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell('A2')}${cell('R2')}</w:tr>`
  expect(cells(table(row('L', 'K', 'A', 'R'), indented))).toEqual([
    [
      ['L', 'K', 'A', 'R'],
      ['', '', 'A2', 'R2'],
    ],
  ])
})

test('hidden text and form fields nobody has filled in stand apart, also where a whole cell is such a field', () => {
  const field = (content: string, isEmpty = true) =>
    `<w:sdt><w:sdtPr>${isEmpty ? '<w:showingPlcHdr/>' : ''}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
  const hidden = paragraph(
    run('Synlig'),
    run('Skjult', '<w:vanish/>'),
    run(' tekst', '<w:vanish w:val="0"/>'),
  )
  const body = table(
    `<w:tr>${cell(hidden)}${field(cell('Velg dato'))}</w:tr>`,
    row(cell(`<w:p>${field(run('Klikk her'))}</w:p>`), cell(field(paragraph('Utfylt'), false))),
  )
  const { blocks, apart } = readFile(wordFile({ body }))
  expect(textsIn(blocks).filter(Boolean)).toEqual(['Synlig tekst', 'Utfylt'])
  expect(apart).toEqual([
    { kind: 'hidden', text: 'Skjult' },
    { kind: 'placeholder', text: 'Velg dato' },
    { kind: 'placeholder', text: 'Klikk her' },
  ])
})

test('a file inside the file is counted, as it cannot be read', () => {
  const { extras } = readFile(wordFile({ body: `${paragraph('Tekst')}<w:altChunk r:id="r1" xmlns:r="r"/>` }))
  expect(extras.chunks).toBe(1)
})

test('what a style says of a paragraph holds: lists and headings, by names of its own', () => {
  const styles = strToU8(`<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
    <w:style w:styleId="Liste"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:styleId="Min"><w:name w:val="Min liste"/><w:basedOn w:val="Liste"/></w:style>
    <w:style w:styleId="O1"><w:name w:val="heading 1"/></w:style></w:styles>`)
  const styled = (style: string, text: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`
  const body = styled('O1', 'Mål') + styled('Min', 'Punkt') + paragraph('Tekst')
  const { blocks } = readFile(wordFile({ body, more: { 'word/styles.xml': styles } }))
  expect(blocks).toMatchObject([
    { isHeading: true, line: { isItem: false } },
    { isHeading: false, line: { isItem: true } },
    { isHeading: false, line: { isItem: false } },
  ])
})

test('the alphabet may have another prefix, or none', () => {
  const xml = `<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p><r><t>Kort &#229; &amp; godt</t></r></p></body></document>`
  const file = wordFile({ body: '', more: { 'word/document.xml': strToU8(xml) } })
  expect(textsIn(readFile(file).blocks)).toEqual(['Kort å & godt'])
})
