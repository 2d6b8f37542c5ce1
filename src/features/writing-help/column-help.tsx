import styles from './column-help.module.css'
import type { WritingMessages } from './texts/nb.ts'
import { useWritingMessages } from './texts/writing-messages.ts'

export type HelpColumn = 'longTerm' | 'shortTerm' | 'action' | 'reflection'

const columns: HelpColumn[] = ['longTerm', 'shortTerm', 'action', 'reflection']

/** Under the heading of a column, folded: what to write there, and examples. */
export function ColumnHelp({ column }: { column: HelpColumn }) {
  const { help } = useWritingMessages()
  return (
    <details className={styles.help}>
      <summary>{help.of(help[column].name)}</summary>
      <HelpText column={column} help={help} />
    </details>
  )
}

/** The same for the cards of a phone, where the columns have no headings. */
export function CardHelp() {
  const { help } = useWritingMessages()
  return (
    <details className={`${styles.help} ${styles.cards}`}>
      <summary>{help.title}</summary>
      {columns.map((column) => (
        <section key={column}>
          <h2>{help.of(help[column].name)}</h2>
          <HelpText column={column} help={help} />
        </section>
      ))}
    </details>
  )
}

function HelpText({ column, help }: { column: HelpColumn; help: WritingMessages['help'] }) {
  const { text, goodOne, goodTwo, weakOne, why } = help[column]
  return (
    <div className={styles.text}>
      <p>{text}</p>
      <h3>{help.good}</h3>
      <ul>
        <li>{goodOne}</li>
        <li>{goodTwo}</li>
      </ul>
      <h3>{help.weak}</h3>
      <p>
        {weakOne} <em>{why}</em>
      </p>
    </div>
  )
}
