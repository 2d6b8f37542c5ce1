import { type Bilingual, inLanguage } from './bilingual.ts'
import { useLanguage } from './messages-context.tsx'

/** A facilitators' text in the reader's language, or in the other one and marked as such for screen readers. */
export function BilingualText({ text }: { text: Bilingual }) {
  const { language } = useLanguage()
  const shown = inLanguage(text, language)
  return shown.lang === language ? shown.text : <span lang={shown.lang}>{shown.text}</span>
}
