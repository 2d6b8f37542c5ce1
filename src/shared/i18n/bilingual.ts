import type { Language } from '../../shared/i18n/languages.ts'

/** A text that facilitators have written in one or both of the written standards. */
export interface Bilingual {
  nb: string
  nn: string
}

export interface ShownText {
  text: string
  /** What it is written in. */
  lang: 'nb' | 'nn'
  /** It is missing in the language that was wanted. */
  isOther: boolean
}

/** The text in the reader's language, which for English is bokmål; else in the other one. */
export function inLanguage({ nb, nn }: Bilingual, language: Language): ShownText {
  const [wanted, other] = language === 'nn' ? (['nn', 'nb'] as const) : (['nb', 'nn'] as const)
  const texts = { nb: nb.trim(), nn: nn.trim() }
  if (texts[wanted] !== '' || texts[other] === '')
    return { text: texts[wanted], lang: wanted, isOther: false }
  return { text: texts[other], lang: other, isOther: true }
}

/** Whether any of these could not be shown in the reader's language. */
export const isAnyOther = (texts: readonly Bilingual[], language: Language): boolean =>
  texts.some((text) => inLanguage(text, language).isOther)
