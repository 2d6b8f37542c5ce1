// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { october, octoberPlan } from '../testing/october.ts'
import { outline, planIn } from '../testing/read-plan.ts'
import { findAnswers } from '../understanding/find-answers.ts'
import { parseHtml } from './html-page.ts'
import { readHtml } from './read-html.ts'
import { readText } from './read-text.ts'
import { type SourceDocument, tablesOf, textOf } from './source-document.ts'

const clipboard = (program: string) =>
  readFileSync(join(import.meta.dirname, '../testing', `${program}-clipboard.txt`), 'utf8')

const lines = ({ blocks }: SourceDocument) =>
  blocks.map((block) =>
    block.kind === 'line' ? `${block.line.isItem ? '* ' : ''}${block.line.text}` : 'table',
  )
const grid = (html: string) =>
  tablesOf(readHtml(parseHtml(html))).map(({ rows }) => rows.map((row) => row.map(textOf)))

test.each(['word', 'google-docs', 'excel'])('the form as %s copies it is the plan', (program) => {
  const { plan, doubts } = planIn(readHtml(parseHtml(clipboard(program))))
  expect(outline(plan)).toEqual(octoberPlan)
  expect(doubts).toEqual([])
})

test.each(['word', 'google-docs'])('the question above the table and its answer are found: %s', (program) => {
  const document = readHtml(parseHtml(clipboard(program)))
  const questions = october.questions.map((text, at) => ({ id: String(at), texts: [text] }))
  const found = findAnswers(document.blocks, questions, new Set(tablesOf(document)))
  expect([...found.answers]).toEqual([['0', october.answers[0]]])
  expect(found.leftovers).toEqual([])
})

test.each<[string, string, string[]]>([
  ['paragraphs', '<p>En</p><p>To\n  ord</p>', ['En', 'To ord']],
  ['text without paragraphs', 'En<div>To</div>tre', ['En', 'To', 'tre']],
  ['breaks', '<p>En<br>to</p>', ['En\nto']],
  ['hard spaces', '<p>En&nbsp;to&nbsp;</p>', ['En to']],
  ['lists', '<ul><li>En</li><li><p>To</p><p>mer</p></li></ul>', ['* En', '* To\nmer']],
  [
    'lists in lists',
    '<ol><li>En<ul><li>a</li><li>b</li></ul></li><li>To</li></ol>',
    ['* En\n– a\n– b', '* To'],
  ],
  ['a list in a list beside it', '<ul><li>En</li><ul><li>a</li></ul></ul>', ['* En\n– a']],
  ['what was deleted', '<p>En <del>gammel</del><ins>ny</ins></p>', ['En ny']],
  ['scripts and styles', '<style>p{}</style><script>alert(1)</script><p onclick="x()">En</p>', ['En']],
  ['comments of a browser', '<p><!--[if !supportLists]-->En<!--[endif]--></p>', ['En']],
  ['headings', '<h2>En</h2>to', ['En', 'to']],
  ['characters nobody can store', '<p>E\u0007n\ud800</p>', ['En']],
])('reads %s', (_, html, expected) => expect(lines(readHtml(parseHtml(html)))).toEqual(expected))

test.each<[string, string, string[][][]]>([
  [
    'as many cells as columns',
    '<table><tr><td>a<td>b<tr><td>c</table>',
    [
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
  ],
  [
    'rows and columns that are covered',
    '<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
    [
      [
        ['a', 'b', 'b'],
        ['a', 'c', 'd'],
      ],
    ],
  ],
  [
    'a cell that covers to the end',
    '<table><tr><td rowspan=0>a<td>b<tr><td>c</table>',
    [
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
    ],
  ],
  ['more rows claimed than there are', '<table><tr><td rowspan=9999>a<td>b</table>', [[['a', 'b']]]],
  [
    'a table in a cell as lines of the cell',
    '<table><tr><td>a<table><tr><td>b<td>c</table><td>d</table>',
    [[['a\nb\nc', 'd']]],
  ],
  [
    'a table that only frames another as that one',
    '<table><tr><td><p>over</p><table><tr><td>a<td>b</table></td></tr></table>',
    [[['a', 'b']]],
  ],
])('a table has %s', (_, html, expected) => expect(grid(html)).toEqual(expected))

test('a cell that claims more than any form has keeps its text, and takes no more than its share', () => {
  const [table] = tablesOf(readHtml(parseHtml('<table><tr><td colspan=100000>a</td><td>b</td></tr></table>')))
  expect(table?.columns).toBeLessThan(100)
  expect(table?.rows[0]?.map(textOf).slice(-2)).toEqual(['a', 'b'])
})

test('nothing in what is pasted is run or fetched; pictures and notes are counted', () => {
  Object.assign(globalThis, { isRun: false })
  const { blocks, extras } = readHtml(
    parseHtml(
      `<img src=x onerror="globalThis.isRun = true"><svg onload="globalThis.isRun = true"></svg>
     <script>globalThis.isRun = true</script><iframe srcdoc="<script>parent.isRun = true</script>"></iframe>
     <p>Tekst<a href="#_ftn1"><span>[1]</span></a></p><a href="#_msocom_1">[AB1]</a>`,
    ),
  )
  expect(globalThis).toMatchObject({ isRun: false })
  expect(extras).toMatchObject({ pictures: 2, footnotes: 1, comments: 1 })
  expect(lines({ blocks, extras, apart: [] })).toEqual(['Tekst'])
})

test.each<[string, string, unknown]>([
  [
    'rows with tabs are a table',
    'a\tb\nc\td',
    [
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ],
  [
    'a quoted cell has lines',
    'a\t"b\nc"\nd\te',
    [
      [
        ['a', 'b\nc'],
        ['d', 'e'],
      ],
    ],
  ],
  ['what stands above is not in it', 'Over\na\tb', [[['a', 'b']]]],
  ['text is no table', 'En\nto', []],
])('plain text: %s', (_, text, expected) =>
  expect(tablesOf(readText(text)).map(({ rows }) => rows.map((row) => row.map(textOf)))).toEqual(expected),
)

test.each([
  ['a table of plain text whose cells have come apart', 'Mål\tTiltak\nBrøk\tØve\nPrøve\nDesimal\tMåle', true],
  ['rows of one length', 'Over\nMål\tTiltak\nBrøk\tØve\nUnder', false],
])('%s', (_, text, expected) => expect(readText(text).extras.isComeApart).toBe(expected))
