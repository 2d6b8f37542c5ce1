import { Tag } from '@digdir/designsystemet-react'
import { useMessages } from '../i18n/messages-context.tsx'
import styles from './field-presence.module.css'
import type { FieldPlace } from './presence.ts'
import { usePeople } from './use-presence.ts'

/** Who else is in this field: by name, so that colour is not the only sign. */
export function FieldPresence({ place }: { place: FieldPlace }) {
  const { presence } = useMessages()
  const people = usePeople(place)
  if (people.length === 0) return null
  return (
    <span className={styles.presence}>
      {people.map(({ userId, name }) => (
        <Tag key={userId} data-size="sm" data-color="warning">
          {presence.writesHere(name || presence.someone)}
        </Tag>
      ))}
    </span>
  )
}
