import type { Language } from '../i18n/languages.ts'
import { detailsOf, formLines } from '../plan/form/form-lines.ts'
import { formHeads, planLabels } from '../plan/form/labels.ts'
import type { FormWords } from '../plan/form/words/nb.ts'
import type { PlanTable } from '../plan/plan-fields.ts'
import type { PlanRow } from '../plan/plan-rows.ts'
import type { ActionNode, LongTermNode } from '../plan/plan-tree.ts'
import { labelled, paragraph, paragraphs, run, xmlText } from './word-xml.ts'

/** Shares of the form's four columns, as on the page; together the width between the margins, in twentieths of a point. */
const widths: readonly number[] = [3028, 3028, 5147, 3935]

/** The plan as the form has it: its heading row comes again on every page, and a goal spans what stands under it. */
export function planTable(tree: readonly LongTermNode[], title: string, language: Language): string {
  const labels = planLabels[language]
  const lines = formLines(tree)
  const rows = lines.map((line, index) => {
    const [above, below] = [lines[index - 1], lines[index + 1]]
    const cells = [
      cell(0, paragraphs(line.longTerm.goal.body), spanOf(line.longTerm, above?.longTerm, below?.longTerm)),
      cell(
        1,
        paragraphs(line.shortTerm?.goal.body ?? ''),
        spanOf(line.shortTerm, above?.shortTerm, below?.shortTerm),
      ),
      cell(2, line.action ? actionCell(line.action, labels, language) : paragraph('')),
      cell(3, line.action ? reflectionsCell(line.action, labels, language) : paragraph('')),
    ]
    return `<w:tr>${cells.join('')}</w:tr>`
  })
  const emptyRow = `<w:tr>${widths.map((_, column) => cell(column, paragraph(''))).join('')}</w:tr>`
  return [
    '<w:tbl><w:tblPr><w:tblStyle w:val="PlanTable"/>',
    `<w:tblW w:w="${widths.reduce((sum, width) => sum + width)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="0"/>',
    `<w:tblCaption w:val="${xmlText(title)}"/></w:tblPr>`,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    headingRow(labels),
    ...(rows.length > 0 ? rows : [emptyRow]),
    '</w:tbl>',
  ].join('')
}

type Span = 'alone' | 'begins' | 'goes on'

function spanOf(
  goal: object | null,
  above: object | null | undefined,
  below: object | null | undefined,
): Span {
  if (goal === null) return 'alone'
  if (goal === above) return 'goes on'
  return goal === below ? 'begins' : 'alone'
}

const merges: Record<Span, string> = {
  alone: '',
  begins: '<w:vMerge w:val="restart"/>',
  'goes on': '<w:vMerge/>',
}

function cell(column: number, content: string, span: Span = 'alone', shading = ''): string {
  const properties = `<w:tcW w:w="${widths[column]}" w:type="dxa"/>${merges[span]}${shading}`
  // A cell without a paragraph is what Word calls a damaged file.
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${span === 'goes on' ? paragraph('') : content}</w:tc>`
}

function headingRow({ columns }: FormWords): string {
  const cells = formHeads(columns).map(([title, help], column) => {
    const content =
      paragraph(run(title, { isBold: true })) + (help && paragraph(run(help), { style: 'Help' }))
    return cell(column, content, 'alone', '<w:shd w:val="clear" w:color="auto" w:fill="E4EDF5"/>')
  })
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`
}

function actionCell({ action }: ActionNode, words: FormWords, language: Language): string {
  return (action.body && paragraphs(action.body)) + details('actions', action, words, language)
}

const reflectionsCell = ({ reflections }: ActionNode, words: FormWords, language: Language): string =>
  reflections
    .map((reflection, index) =>
      details('reflections', reflection, words, language, index > 0 ? 'NextReflection' : 'Detail'),
    )
    .join('') || paragraph('')

/** A row's details, the first of them set off. */
const details = (
  table: PlanTable,
  row: PlanRow,
  words: FormWords,
  language: Language,
  first: 'Detail' | 'NextReflection' = 'Detail',
): string =>
  detailsOf(table, row, words, language)
    .map(({ label, text }, index) => labelled(label, text, index === 0 ? first : 'Detail'))
    .join('')
