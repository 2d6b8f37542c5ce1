import { useMemo } from 'react'
import { useMessages } from '../i18n/messages-context.tsx'
import { diffWords } from '../sync/diff.ts'
import styles from './marked-text.module.css'

/** A text as it became, with what was added underlined and what was taken away struck out. Equal texts: no marks. */
export function MarkedText({ before, after }: { before: string; after: string }) {
  const { history } = useMessages()
  const segments = useMemo(() => diffWords(before, after), [before, after])
  return (
    <p className={styles.text}>
      {segments.map(({ kind, text }, index) => {
        // The order never changes, and a text may stand twice.
        const key = `${index} ${kind}`
        if (kind === 'same') return <span key={key}>{text}</span>
        const Mark = kind === 'added' ? 'ins' : 'del'
        return (
          <Mark key={key}>
            <span className="ds-sr-only">[{history[kind]}] </span>
            {text}
          </Mark>
        )
      })}
    </p>
  )
}
