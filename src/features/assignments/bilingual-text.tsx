import { Paragraph } from '@digdir/designsystemet-react'
import { useLanguage } from '../../shared/i18n/messages-context.tsx'
import styles from './assignments.module.css'
import { type Bilingual, inLanguage, isAnyOther } from './bilingual.ts'
import { useAssignmentMessages } from './texts/assignment-messages.ts'

/** A facilitators' text in the reader's language, or in the other one and marked as such for screen readers. */
export function BilingualText({ text }: { text: Bilingual }) {
  const { language } = useLanguage()
  const shown = inLanguage(text, language)
  return shown.lang === language ? shown.text : <span lang={shown.lang}>{shown.text}</span>
}

/** Of several paragraphs; nothing where nothing is written. */
export function BilingualProse({ text }: { text: Bilingual }) {
  const { language } = useLanguage()
  if (inLanguage(text, language).text === '') return null
  return (
    <Paragraph className={styles.prose}>
      <BilingualText text={text} />
    </Paragraph>
  )
}

/** Says so when any of these had to be shown in the other written standard. */
export function OtherLanguageNote({ texts }: { texts: readonly Bilingual[] }) {
  const { front } = useAssignmentMessages()
  const { language } = useLanguage()
  if (!isAnyOther(texts, language)) return null
  return (
    <Paragraph data-size="sm" className={styles.subtle}>
      {front.otherLanguage}
    </Paragraph>
  )
}
