import { useColumnsMessages } from '../../shared/columns/texts/columns-messages.ts'
import styles from './examples.module.css'
import type { FoundName } from './find-names.ts'

interface NamedTextProps {
  text: string
  found: readonly FoundName[]
}

/** A text with the names in it marked. */
export function NamedText({ text, found }: NamedTextProps) {
  const { examples } = useColumnsMessages()
  return (
    <p className={styles.text}>
      {found.map(({ from, to, kind }, index) => (
        <span key={from}>
          {text.slice(found[index - 1]?.to ?? 0, from)}
          <mark data-kind={kind}>
            <span className="ds-sr-only">[{examples[kind]}] </span>
            {text.slice(from, to)}
          </mark>
        </span>
      ))}
      {text.slice(found.at(-1)?.to ?? 0)}
    </p>
  )
}
