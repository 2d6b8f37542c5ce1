import { Checkbox } from '@digdir/designsystemet-react'
import { useState } from 'react'
import styles from './shortcuts-help.module.css'
import { areShortcutsOn, setShortcutsOn } from './use-shortcuts.ts'

interface ShortcutsHelpProps {
  texts: { title: string; isOn: string }
  /** Each key with what it does. */
  keys: readonly (readonly [key: string, does: string])[]
}

/** Which keys there are, and a way to do without them. */
export function ShortcutsHelp({ texts, keys }: ShortcutsHelpProps) {
  const [isOn, setOn] = useState(areShortcutsOn)
  return (
    <details className={styles.shortcuts}>
      <summary>{texts.title}</summary>
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
        label={texts.isOn}
        checked={isOn}
        onChange={({ target }) => {
          setShortcutsOn(target.checked)
          setOn(target.checked)
        }}
      />
    </details>
  )
}
