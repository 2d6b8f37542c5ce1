import { Tag } from '@digdir/designsystemet-react'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import type { FieldPlace } from './plan-company.ts'
import styles from './plan-field.module.css'
import { usePeople } from './use-company.ts'

/** Who else is in this field: by name, so that colour is not the only sign. */
export function FieldCompany({ place }: { place: FieldPlace }) {
  const { company } = useMessages()
  const people = usePeople(place)
  if (people.length === 0) return null
  return (
    <span className={styles.company}>
      {people.map(({ userId, name }) => (
        <Tag key={userId} data-size="sm" data-color="warning">
          {company.writesHere(name || company.someone)}
        </Tag>
      ))}
    </span>
  )
}
