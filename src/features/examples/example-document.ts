import { type TextKind, textKinds } from '../../shared/columns/text-kinds.ts'
import { inLanguage } from '../../shared/i18n/bilingual.ts'
import type { Language } from '../../shared/i18n/languages.ts'
import type { Example } from './examples-queries.ts'

export interface DocumentGroup {
  heading: string
  texts: string[]
}

/** Checked examples under the column or the question they answer, in the order of the plan; without where they are from. */
export function groupExamples(
  examples: readonly Example[],
  kinds: Record<TextKind, string>,
  language: Language,
): DocumentGroup[] {
  const groups = new Map<string, DocumentGroup>()
  const checked = examples
    .filter(({ checked_at }) => checked_at !== null)
    .toSorted((a, b) => textKinds.indexOf(a.kind) - textKinds.indexOf(b.kind))
  for (const { kind, questions: question, public_text } of checked) {
    const asked = question && inLanguage({ nb: question.body_nb, nn: question.body_nn }, language).text
    const heading = asked ? `${question.label} ${asked}`.trim() : kinds[kind]
    const group = groups.get(`${kind} ${question?.id}`) ?? { heading, texts: [] }
    group.texts.push(public_text)
    groups.set(`${kind} ${question?.id}`, group)
  }
  return [...groups.values()]
}
