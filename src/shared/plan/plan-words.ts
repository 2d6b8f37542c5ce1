import { formatDate } from '../i18n/format.ts'
import type { Language } from '../i18n/languages.ts'
import type { FormWords } from './form/words/nb.ts'
import { isChoiceField, isDateField } from './plan-fields.ts'
import type { RowKind } from './plan-tree.ts'

/** What a kind of row is called. */
export const kindName = (kind: RowKind, { columns, fields }: FormWords): string =>
  ({
    longTermGoal: fields.longTermGoal,
    shortTermGoal: fields.shortTermGoal,
    action: fields.body,
    reflection: columns.reflection,
  })[kind]

/** What a code is called; itself where it is one that this version does not know. */
export const wordFor = (words: Record<string, string>, code: string): string => words[code] ?? code

/** What a field says, in words where it is stored as a code. */
export function inWords(field: string, value: string, words: FormWords, language: Language): string {
  if (isChoiceField(field)) return wordFor(words[field], value)
  return isDateField(field) && value !== '' ? formatDate(value, language) : value
}
