import { Button, Paragraph, ValidationMessage } from '@digdir/designsystemet-react'
import { DownloadIcon } from '@navikt/aksel-icons'
import { refusalText, usePeopleMessages } from '../../shared/people/people-messages.ts'
import { Section } from '../../shared/ui/layout/page.tsx'
import { Row } from '../../shared/ui/layout/stack.tsx'
import type { FileKind } from '../../shared/ui/save-file.ts'
import styles from './profile.module.css'
import { useDownloads } from './use-downloads.ts'

interface DownloadsProps {
  schools: { id: string; name: string }[]
}

/** All that is kept about the person, and the plans they lead. */
export function Downloads({ schools }: DownloadsProps) {
  const texts = usePeopleMessages()
  const { profile } = texts
  const { state, downloadMyData, downloadPlan } = useDownloads()
  return (
    <Section title={profile.data}>
      <Paragraph data-size="sm">{profile.dataHelp}</Paragraph>
      <DownloadChoice what={profile.myData} onChoose={downloadMyData} />
      {schools.map((school) => (
        <DownloadChoice
          key={school.id}
          what={profile.planOf(school.name)}
          onChoose={(kind) => downloadPlan(school, kind)}
        />
      ))}
      <Paragraph role="status" data-size="sm">
        {state && 'file' in state && profile.downloaded(state.file)}
      </Paragraph>
      {state && 'refusal' in state && (
        <ValidationMessage role="alert">{refusalText(texts, state.refusal)}</ValidationMessage>
      )}
    </Section>
  )
}

interface DownloadChoiceProps {
  what: string
  onChoose: (kind: FileKind) => Promise<void>
}

function DownloadChoice({ what, onChoose }: DownloadChoiceProps) {
  const { profile } = usePeopleMessages()
  const kinds = { html: profile.readable, json: profile.json }
  return (
    <Row isSpread gap={5}>
      <strong className={styles.what}>{what}</strong>
      <Row>
        {(['html', 'json'] as const).map((kind) => (
          <Button
            key={kind}
            variant="secondary"
            data-size="sm"
            aria-label={profile.downloadName(what, kinds[kind])}
            onClick={() => void onChoose(kind)}
          >
            <DownloadIcon aria-hidden fontSize="1.25rem" />
            {kinds[kind]}
          </Button>
        ))}
      </Row>
    </Row>
  )
}
