import type { Language } from '../i18n/languages.ts'
import type { PlanRows } from '../plan/plan-rows.ts'
import { planTree } from '../plan/plan-tree.ts'
import { planTable } from './plan-table.ts'
import { wordFile } from './word-file.ts'
import { inOneLine, labelled, paragraph, run } from './word-xml.ts'

interface PlanDocument {
  title: string
  /** What stands between the title and the form, as label and text. */
  facts: [label: string, text: string][]
  plan: PlanRows
  language: Language
}

/** A plan as the form, on A4 on its side. */
export const planDocument = ({ title, facts, plan, language }: PlanDocument): Promise<Blob> =>
  wordFile({ title, about: inOneLine(facts), language, orientation: 'landscape' }, [
    paragraph(run(title), { style: 'Heading1' }),
    ...facts.map(([label, text]) => labelled(`${label}:`, text)),
    paragraph('', { isKept: true }),
    planTable(planTree(plan), title, language),
  ])
