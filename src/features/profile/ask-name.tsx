import { Button, Card, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { refusalText, usePeopleMessages } from '../../shared/people/people-messages.ts'
import { isPlainName } from '../../shared/plain-name.ts'
import { Row, Stack } from '../../shared/ui/layout/stack.tsx'
import styles from './profile.module.css'
import { saveProfile } from './profile-mutations.ts'
import { type Profile, profileQuery } from './profile-queries.ts'

/** Kept with what has been read, on this device, until the person signs out. */
const skippedQuery = (userId: string) =>
  queryOptions({
    queryKey: ['name-skipped', userId],
    queryFn: () => false,
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Asks who signs in for the first time for their name, until it is written or skipped. */
export function AskName({ userId }: { userId: string }) {
  const { data: profile } = useQuery(profileQuery(userId))
  const { data: isSkipped } = useQuery(skippedQuery(userId))
  if (profile?.name !== '' || isSkipped) return null
  return <NameForm userId={userId} profile={profile} />
}

function NameForm({ userId, profile }: { userId: string; profile: Profile }) {
  const texts = usePeopleMessages()
  const queryClient = useQueryClient()
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  async function save(event: FormEvent) {
    event.preventDefault()
    const named = { ...profile, name: name.trim() }
    if (named.name === '') return setProblem(texts.askName.missing)
    if (!isPlainName(named.name)) return setProblem(texts.profile.nameInvalid)
    setIsBusy(true)
    const refusal = await saveProfile(userId, named)
    setIsBusy(false)
    if (refusal) return setProblem(refusalText(texts, refusal))
    queryClient.setQueryData(profileQuery(userId).queryKey, named)
    void queryClient.invalidateQueries({ queryKey: ['names'] })
  }

  return (
    <Card asChild>
      <Stack as="form" gap={3} onSubmit={(event) => void save(event)} noValidate>
        <Textfield
          className={styles.field}
          label={texts.askName.title}
          description={texts.askName.help}
          autoComplete="name"
          maxLength={80}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        {problem && <ValidationMessage role="alert">{problem}</ValidationMessage>}
        <Row>
          <Button type="submit" loading={isBusy}>
            {texts.profile.save}
          </Button>
          <Button
            variant="tertiary"
            onClick={() => queryClient.setQueryData(skippedQuery(userId).queryKey, true)}
          >
            {texts.askName.skip}
          </Button>
        </Row>
      </Stack>
    </Card>
  )
}
