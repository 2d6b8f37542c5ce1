import { Paragraph } from '@digdir/designsystemet-react'
import { useLanguage } from '../../shared/i18n/messages-context.tsx'
import type { Extras } from './source-document.ts'
import { useWordImportMessages } from './texts/word-import-messages.ts'
import styles from './word-import.module.css'

/** What there is in the file that is not brought in; shown, so that nothing is lost unseen. */
export function Leftovers({ texts, extras }: { texts: readonly string[]; extras: Extras }) {
  const { leftovers: text } = useWordImportMessages()
  const { language } = useLanguage()
  const { pictures, footnotes, comments } = extras
  const others = [
    pictures > 0 && text.pictures(pictures),
    footnotes > 0 && text.footnotes(footnotes),
    comments > 0 && text.comments(comments),
  ].filter((one) => one !== false)
  if (texts.length === 0 && others.length === 0) return null
  const list = new Intl.ListFormat(language).format(others)
  return (
    <details className={styles.details} open>
      <summary>{text.title(texts.length + others.length)}</summary>
      {others.length > 0 && <Paragraph data-size="sm">{text.extras(list)}</Paragraph>}
      {texts.length > 0 && (
        <>
          <Paragraph data-size="sm">{text.help}</Paragraph>
          <ul className={styles.leftovers}>
            {texts.map((one, at) => (
              // The same text may stand there twice.
              <li key={`${String(at)}:${one.slice(0, 20)}`}>{one}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
}
