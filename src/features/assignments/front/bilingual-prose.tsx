import { Paragraph } from '@digdir/designsystemet-react'
import { type Bilingual, inLanguage, isAnyOther } from '../../../shared/i18n/bilingual.ts'
import { BilingualText } from '../../../shared/i18n/bilingual-text.tsx'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { Subtle } from '../../../shared/ui/layout/subtle.tsx'
import { useAssignmentMessages } from '../texts/assignment-messages.ts'
import styles from './assignments.module.css'

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
  return <Subtle>{front.otherLanguage}</Subtle>
}
