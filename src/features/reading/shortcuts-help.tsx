import { Checkbox } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { areShortcutsOn, setShortcutsOn } from '../../shared/ui/use-shortcuts.ts'
import styles from './reading.module.css'
import { useReadingMessages } from './texts/reading-messages.ts'

/** Which keys there are, and a way to do without them. */
export function ShortcutsHelp() {
  const { shortcuts } = useReadingMessages()
  const [isOn, setOn] = useState(areShortcutsOn)
  const keys = [
    ['n', shortcuts.nextUnread],
    ['m', shortcuts.markRead],
    ['j', shortcuts.next],
    ['k', shortcuts.previous],
    ['e', shortcuts.nextChange],
  ] as const
  return (
    <details className={styles.shortcuts}>
      <summary>{shortcuts.title}</summary>
      <dl className={styles.keys}>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        data-size="sm"
        label={shortcuts.isOn}
        checked={isOn}
        onChange={({ target }) => {
          setShortcutsOn(target.checked)
          setOn(target.checked)
        }}
      />
    </details>
  )
}
