import { type ReactNode, useState } from 'react'
import styles from './column-help.module.css'
import type { WritingMessages } from './texts/nb.ts'
import { useWritingMessages } from './texts/writing-messages.ts'

type HelpColumn = 'longTerm' | 'shortTerm' | 'action' | 'reflection'

/** Under the heading of a column, folded: what to write there, and examples. */
export function ColumnHelp({ column }: { column: HelpColumn }) {
  const { help } = useWritingMessages()
  return (
    <Folded title={help.of(help[column].name)}>
      <HelpText column={column} help={help} />
    </Folded>
  )
}

/** What is folded is drawn when it is unfolded: nobody searches the page and finds an example. */
function Folded({ title, children }: { title: string; children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className={styles.help} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && children}
    </details>
  )
}

function HelpText({ column, help }: { column: HelpColumn; help: WritingMessages['help'] }) {
  const { text, goodOne, goodTwo, weakOne, why } = help[column]
  return (
    <div className={styles.text}>
      <p>{text}</p>
      <strong>{help.good}</strong>
      <ul>
        <li>{goodOne}</li>
        <li>{goodTwo}</li>
      </ul>
      <strong>{help.weak}</strong>
      <p>
        {weakOne} <em>{why}</em>
      </p>
    </div>
  )
}
