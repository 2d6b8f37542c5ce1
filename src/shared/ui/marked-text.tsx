import { useMemo } from 'react'
import { useMessages } from '../i18n/messages-context.tsx'
import { diffWords } from '../text/difference/diff.ts'
import styles from './marked-text.module.css'

interface MarkedTextProps {
  before: string
  after: string
  /** Of two texts that stand beside each other: which of them this is. */
  side?: 'before' | 'after'
}

const hidden = { before: 'added', after: 'removed' } as const

/** A text as it became, with what was added underlined and what was taken away struck out. Equal texts: no marks. */
export function MarkedText({ before, after, side }: MarkedTextProps) {
  const { history } = useMessages()
  const segments = useMemo(() => diffWords(before, after), [before, after])
  return (
    <p className={styles.text}>
      {segments.map(({ kind, text }, index) => {
        // The order never changes, and a text may stand twice.
        const key = `${index} ${kind}`
        if (side && kind === hidden[side]) return null
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
