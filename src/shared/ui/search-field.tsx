import { Textfield } from '@digdir/designsystemet-react'
import { useEffect, useEffectEvent, useState } from 'react'
import styles from './search-field.module.css'

/** How long one pauses in typing before it is searched, in milliseconds. */
const PAUSE = 250

interface SearchFieldProps {
  label: string
  description?: string
  value: string
  onSearch: (value: string) => void
}

/** A search that the server answers: asked when one pauses, not for every letter. */
export function SearchField({ label, description, value, onSearch }: SearchFieldProps) {
  const [typed, setTyped] = useState(value)
  const [known, setKnown] = useState(value)
  const search = useEffectEvent(onSearch)

  // The address has changed by other means than typing, such as the way back.
  if (value !== known) {
    setKnown(value)
    setTyped(value)
  }

  useEffect(() => {
    if (typed === known) return
    const timer = setTimeout(() => {
      setKnown(typed)
      search(typed)
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [typed, known])

  return (
    <Textfield
      className={styles.search}
      label={label}
      description={description}
      type="search"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  )
}
