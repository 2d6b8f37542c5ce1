import { Button, Table, ValidationMessage } from '@digdir/designsystemet-react'
import { formatDateTime } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { Row } from '../../../shared/ui/layout/stack.tsx'
import cards from '../../../shared/ui/table-cards.module.css'
import { retryMail } from '../admin-mutations.ts'
import { useNotify } from '../dialogs/notice.tsx'
import { useWrite } from '../dialogs/use-write.ts'
import { useAdminMessages } from '../texts/admin-messages.ts'
import { letterKind, letterReason } from './letter-state.ts'
import type { Letter } from './mail-queries.ts'

export function GivenUpLetters({ letters }: { letters: Letter[] }) {
  const { common, mail: text } = useAdminMessages()
  return (
    <Table className={cards.table}>
      <caption className="ds-sr-only">{text.givenUpCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.recipient}</th>
          <th scope="col">{text.kind}</th>
          <th scope="col">{text.time}</th>
          <th scope="col">{text.reason}</th>
          <th scope="col">{common.actions}</th>
        </tr>
      </thead>
      <tbody>
        {letters.map((letter) => (
          <GivenUpRow key={letter.id} letter={letter} />
        ))}
      </tbody>
    </Table>
  )
}

function GivenUpRow({ letter }: { letter: Letter }) {
  const { common, mail: text } = useAdminMessages()
  const { language } = useLanguage()
  const notify = useNotify()
  const { run, isBusy, problem } = useWrite<void, unknown>(
    () => retryMail(letter.id),
    () => notify(text.retried(letter.recipient)),
  )
  const kind = letterKind(letter.kind, text)
  return (
    <tr>
      <th scope="row">{letter.recipient}</th>
      <td data-label={text.kind}>{kind}</td>
      <td data-label={text.time}>{formatDateTime(letter.failed_at ?? letter.created_at, language)}</td>
      <td data-label={text.reason}>{letterReason(letter, text)}</td>
      <td>
        <Row gap={2}>
          <Button
            variant="secondary"
            data-size="sm"
            loading={isBusy}
            aria-label={common.of(text.retry, `${kind}, ${letter.recipient}`)}
            onClick={() => run()}
          >
            {text.retry}
          </Button>
        </Row>
        {problem && <ValidationMessage role="alert">{problem}</ValidationMessage>}
      </td>
    </tr>
  )
}
