import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { usePeopleMessages } from '../../shared/people/people-messages.ts'
import { Stack } from '../../shared/ui/layout/stack.tsx'
import { TitledDialog } from '../../shared/ui/layout/titled-dialog.tsx'
import styles from './people.module.css'
import { type Readers, readersQuery } from './people-queries.ts'

interface ReadersDialogProps {
  schoolId: string
  schoolName: string
  isOpen: boolean
  onClose: () => void
}

/** The people who can read a plan, as the database has it at this moment. */
export function ReadersDialog({ isOpen, onClose, ...props }: ReadersDialogProps) {
  const { readers: texts } = usePeopleMessages()
  return (
    <TitledDialog title={isOpen ? texts.title(props.schoolName) : null} onClose={onClose}>
      <ReadersNow {...props} onClose={onClose} />
    </TitledDialog>
  )
}

function ReadersNow({ schoolId, onClose }: Omit<ReadersDialogProps, 'isOpen'>) {
  const { readers: texts } = usePeopleMessages()
  const { data, isFetching, isError, refetch } = useQuery(readersQuery(schoolId))
  return (
    <Stack gap={3}>
      <Paragraph role="status" data-size="sm">
        {isFetching ? texts.loading : isError ? texts.failed : texts.now}
      </Paragraph>
      {isError && !isFetching && (
        <Button variant="secondary" data-size="sm" onClick={() => void refetch()}>
          {texts.retry}
        </Button>
      )}
      {/* Not what was true the last time it was open. */}
      {data && !isFetching && !isError && <ReaderLists readers={data} />}
      <Link className="ds-link" to="/schools/$schoolId/people" params={{ schoolId }} onClick={onClose}>
        {texts.toPeople}
      </Link>
    </Stack>
  )
}

function ReaderLists({ readers: { people, invited } }: { readers: Readers }) {
  const { readers: texts } = usePeopleMessages()
  const shown = (role: 'leader' | 'facilitator') =>
    people
      .filter((person) => person.role === role)
      .map(({ userId, name, isAdmin }) => ({ id: userId, text: isAdmin ? texts.alsoAdmin(name) : name }))
  return (
    <>
      <ReaderList title={texts.leaders} entries={shown('leader')} />
      <ReaderList title={texts.facilitators} entries={shown('facilitator')} />
      {invited.length > 0 && (
        <ReaderList title={texts.open} entries={invited.map((email) => ({ id: email, text: email }))} />
      )}
      <Paragraph data-size="sm">{texts.others}</Paragraph>
      <Paragraph data-size="sm">{texts.admins}</Paragraph>
    </>
  )
}

function ReaderList({ title, entries }: { title: string; entries: { id: string; text: string }[] }) {
  const { readers: texts } = usePeopleMessages()
  return (
    <section>
      <Heading level={3} data-size="2xs">
        {title}
      </Heading>
      {entries.length === 0 ? (
        <Paragraph data-size="sm">{texts.nobody}</Paragraph>
      ) : (
        <ul className={styles.readers}>
          {entries.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
