import type { Language } from '../i18n/languages.ts'
import { detailsOf, fitsOnPage, formLines } from '../plan/form/form-lines.ts'
import { formHeads } from '../plan/form/form-parts.ts'
import { planLabels } from '../plan/form/labels.ts'
import { recalledGoal } from '../plan/form/recalled-goal.ts'
import type { FormWords } from '../plan/form/words/nb.ts'
import type { PlanTable } from '../plan/plan-fields.ts'
import type { PlanRow } from '../plan/plan-rows.ts'
import type { ActionNode, LongTermNode, ShortTermNode } from '../plan/plan-tree.ts'
import { labelled, paragraph, paragraphs, run, xmlText } from './word-xml.ts'

/** Shares of the form's four columns, as on the page; together the width between the margins, in twentieths of a point. */
const widths: readonly number[] = [3028, 3028, 5147, 3935]

/**
 * The plan as the form has it. Its heads come again on every page. A goal spans what stands under it to the eye, and
 * each row says it, since what Word merges is blank where it goes on on the next page.
 */
export function planTable(tree: readonly LongTermNode[], title: string, language: Language): string {
  const words = planLabels[language]
  const lines = formLines(tree)
  const rows = lines.map((line, index) => {
    const { longTerm, shortTerm, action } = line
    const [above, below] = [lines[index - 1], lines[index + 1]]
    const cells = [
      goalCell(0, longTerm, above?.longTerm, below?.longTerm),
      goalCell(1, shortTerm, above?.shortTerm, below?.shortTerm),
      cell(2, action ? actionCell(action, words, language) : paragraph('')),
      cell(3, action ? reflectionsCell(action, words, language) : paragraph('')),
    ]
    return row(cells, !action || fitsOnPage(action, words, language) ? '<w:cantSplit/>' : '')
  })
  return [
    '<w:tbl><w:tblPr><w:tblStyle w:val="PlanTable"/>',
    `<w:tblW w:w="${widths.reduce((sum, width) => sum + width)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="0"/>',
    `<w:tblCaption w:val="${xmlText(title)}"/></w:tblPr>`,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    ...headRows(words),
    ...(rows.length > 0 ? rows : [row(widths.map((_, column) => cell(column, paragraph(''))))]),
    '</w:tbl>',
  ].join('')
}

const row = (cells: string[], properties = ''): string =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`

const cell = (column: number, content: string, properties = ''): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${widths[column]}" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`

type Goal = LongTermNode | ShortTermNode | null | undefined

/** Said again it is paler, and no line parts it from where it was said before. */
function goalCell(column: number, goal: Goal, above: Goal, below: Goal): string {
  const body = goal?.goal.body ?? ''
  const [isAgain, goesOn] = [above, below].map((other) => other != null && other === goal)
  const sides = [isAgain && '<w:top w:val="nil"/>', goesOn && '<w:bottom w:val="nil"/>']
    .filter(Boolean)
    .join('')
  return cell(
    column,
    isAgain ? paragraphs(recalledGoal(body), { style: 'Help' }) : paragraphs(body),
    sides && `<w:tcBorders>${sides}</w:tcBorders>`,
  )
}

/** One line that comes again on every page, and under it, once, what each column asks. */
function headRows({ columns }: FormWords): string[] {
  const shading = '<w:shd w:val="clear" w:color="auto" w:fill="E4EDF5"/>'
  const heads = formHeads(columns)
  const isKept = true
  return [
    row(
      heads.map(([title], column) =>
        cell(column, paragraph(run(title, { isBold: true }), { isKept }), shading),
      ),
      '<w:cantSplit/><w:tblHeader/>',
    ),
    row(
      heads.map(([, help], column) => cell(column, paragraph(run(help), { style: 'Help', isKept }), shading)),
      '<w:cantSplit/>',
    ),
  ]
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
