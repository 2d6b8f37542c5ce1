import { Paragraph } from '@digdir/designsystemet-react'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { extraKinds, type SourceDocument } from '../document/source-document.ts'
import { useWordImportMessages } from '../texts/word-import-messages.ts'
import styles from '../word-import.module.css'
import { wholeText } from './draft-rows.ts'
import type { ImportDraft } from './import-state.ts'
import { leftOutRows } from './row-corrections.ts'

interface LeftoversProps {
  draft: ImportDraft
  document: SourceDocument
}

/** What there is in the file that is not brought in; shown, so that nothing is lost unseen. */
export function Leftovers({ draft, document: { extras, apart } }: LeftoversProps) {
  const { leftovers: text } = useWordImportMessages()
  const { language } = useLanguage()
  const texts = [
    ...draft.leftovers,
    ...draft.headings.map(text.headings),
    ...apart.map((one) => `${text.kinds[one.kind]}: ${one.text}`),
    ...leftOutRows(draft.rows).map((row) => wholeText(row, language)),
  ]
  const others = extraKinds.flatMap((kind) => (extras[kind] > 0 ? [text[kind](extras[kind])] : []))
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
