import { Checkbox } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { areShortcutsOn, setShortcutsOn } from '../../shared/ui/use-shortcuts.ts'
import styles from './overview.module.css'
import { useOverviewMessages } from './texts/overview-messages.ts'

/** Which keys there are, and a way to do without them. */
export function ShortcutsHelp() {
  const { shortcuts } = useOverviewMessages()
  const [isOn, setOn] = useState(areShortcutsOn)
  const keys = [
    ['j', shortcuts.next],
    ['k', shortcuts.previous],
    ['Enter', shortcuts.open],
  ] as const
  return (
    <details className={styles.shortcuts}>
      <summary>{shortcuts.title}</summary>
      <ul>
        {keys.map(([key, does]) => (
          <li key={key}>
            <kbd>{key}</kbd> {does}
          </li>
        ))}
      </ul>
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
