import { inLanguage } from '../../../shared/i18n/bilingual.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import type { Messages } from '../../../shared/i18n/nb.ts'
import { rowTitle, shownFields } from '../../../shared/plan/comparison/compared-words.ts'
import { type ComparedRow, comparePlans } from '../../../shared/plan/comparison/plan-comparison.ts'
import type { SubmissionContent } from '../../../shared/plan/handed-in/submission-content.ts'
import type { AssignmentMessages } from '../texts/nb.ts'

interface FileOptions {
  content: SubmissionContent
  facts: [label: string, value: string][]
  texts: AssignmentMessages
  plan: Messages['plan']
  language: Language
}

/** What was handed in as a page that stands by itself: opens in any browser, asks the network for nothing. */
export function submissionHtml(options: FileOptions): string {
  const { content, facts, texts, language } = options
  const title = texts.receipt.title(inLanguage(content.part, language).text)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 48rem; padding: 0 1rem; }
dt { color: #555; font-size: 0.875rem; }
dd { margin: 0 0 0.5rem; }
p { overflow-wrap: anywhere; white-space: pre-wrap; }
section section { border-left: 3px solid #ccc; margin-left: 0.25rem; padding-left: 1rem; }
.label { color: #555; font-size: 0.875rem; margin-bottom: 0; }
.label + p { margin-top: 0; }
</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<dl>
${facts.map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`).join('\n')}
</dl>
${content.kind === 'plan' ? planHtml(comparePlans(content.plan, content.plan), options) : answersHtml(content, options)}
</body>
</html>
`
}

function planHtml(rows: readonly ComparedRow[], options: FileOptions, level = 2): string {
  const { texts, plan, language } = options
  if (rows.length === 0) return level === 2 ? `<p>${escaped(texts.receipt.nothing)}</p>` : ''
  return rows
    .map((row) => {
      const fields = shownFields(row, plan, language).map(
        ({ label, after }) =>
          `${label ? `<p class="label">${escaped(label)}</p>` : ''}<p>${escaped(after)}</p>`,
      )
      const below = planHtml(row.children, options, level + 1)
      return `<section>\n<h${level}>${escaped(rowTitle(row, plan))}</h${level}>\n${fields.join('\n')}\n${below}</section>`
    })
    .join('\n')
}

function answersHtml(
  { answers }: Extract<SubmissionContent, { kind: 'questions' }>,
  { texts, language }: FileOptions,
): string {
  return answers
    .map(({ label, stem, question, answer }) => {
      const [stemText, questionText] = [inLanguage(stem, language).text, inLanguage(question, language).text]
      return [
        '<section>',
        `<h2>${escaped(label ? texts.part.question(label) : texts.part.answer)}</h2>`,
        ...(stemText ? [`<p class="label">${escaped(stemText)}</p>`] : []),
        `<p><strong>${escaped(questionText)}</strong></p>`,
        `<p>${escaped(answer || texts.receipt.noAnswer)}</p>`,
        '</section>',
      ].join('\n')
    })
    .join('\n')
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
