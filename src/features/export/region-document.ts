import { inLanguage } from '../../shared/i18n/bilingual.ts'
import { formatDateTime } from '../../shared/i18n/format.ts'
import type { Language } from '../../shared/i18n/languages.ts'
import { planTree } from '../../shared/plan/plan-tree.ts'
import { planTable } from '../../shared/word-out/plan-table.ts'
import { wordFile } from '../../shared/word-out/word-file.ts'
import { bookmarked, labelled, linkTo, paragraph, paragraphs, run } from '../../shared/word-out/word-xml.ts'
import type { Content } from './export-search.ts'
import type { ExportedAnswers, ExportedPart, ExportedSchool } from './exported-school.ts'
import type { ExportMessages } from './texts/nb.ts'

interface RegionDocument {
  content: Content
  schools: readonly ExportedSchool[]
  parts: readonly ExportedPart[]
  texts: ExportMessages
  language: Language
}

/** All schools in one document: a list that leads to each, and each on a page of its own. */
export function regionDocument(options: RegionDocument): Promise<Blob> {
  const { content, texts, language } = options
  const title = content === 'answers' ? texts.answersTitle : texts.documentTitle
  const orientation = content === 'answers' ? 'portrait' : 'landscape'
  return wordFile({ title, language, orientation }, chapters(title, options))
}

/** One after the other: a region of 300 is some thousand pages. */
function* chapters(title: string, options: RegionDocument): Generator<string> {
  const { schools, texts, language } = options
  yield paragraph(run(title), { style: 'Heading1' })
  yield paragraph(run(texts.fetched(formatDateTime(new Date().toISOString(), language))))
  yield paragraph(run(texts.schoolsTitle), { style: 'Heading2' })
  for (const [index, { name, region }] of schools.entries()) {
    yield paragraph(linkTo(`school_${index}`, `${name}, ${region}`), { style: 'TOC1' })
  }
  for (const [index, school] of schools.entries()) {
    yield paragraph(bookmarked(index, `school_${index}`, run(school.name)), {
      style: 'Heading1',
      startsPage: true,
    })
    yield labelled(`${texts.columns.region}:`, school.region)
    yield options.content === 'answers' ? answersOf(school, options) : plansOf(school, options)
  }
}

function plansOf({ name, plans }: ExportedSchool, { texts, language }: RegionDocument): string {
  if (plans.length === 0) return paragraph(run(texts.notHandedIn))
  return plans
    .map(({ handedInAt, plan }) => {
      const tree = planTree(plan)
      return [
        handedInAt ? labelled(`${texts.columns.handedInAt}:`, formatDateTime(handedInAt, language)) : '',
        paragraph(tree.length > 0 ? '' : run(texts.emptyPlan)),
        tree.length > 0 ? planTable(tree, name, language) + paragraph('') : '',
      ].join('')
    })
    .join('')
}

function answersOf({ answers }: ExportedSchool, options: RegionDocument): string {
  const { parts, texts, language } = options
  if (answers.length === 0) return paragraph(run(texts.notHandedIn))
  return parts
    .flatMap((part) =>
      answers
        .filter(({ partId }) => partId === part.id)
        .map((copy) => {
          const title = inLanguage(part.title, language).text
          const heading = copy.leader ? `${title}: ${copy.leader}` : title
          return paragraph(run(heading), { style: 'Heading2' }) + copyOf(copy, options)
        }),
    )
    .join('')
}

const copyOf = ({ handedInAt, answers }: ExportedAnswers, { texts, language }: RegionDocument): string =>
  [
    labelled(`${texts.columns.handedInAt}:`, formatDateTime(handedInAt, language)),
    ...answers.map(({ label, question, answer }) => {
      const asked = inLanguage(question, language).text
      return [...(label ? [texts.tables.question(label)] : []), ...asked.split('\n')]
        .map((line) => paragraph(run(line, { isBold: true }), { style: 'Detail' }))
        .concat(paragraphs(answer || texts.noAnswer))
        .join('')
    }),
  ].join('')
