import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { MailPage } from '../../features/admin/mail/mail-page.tsx'
import { mailQuery } from '../../features/admin/mail/mail-queries.ts'

export const Route = createFileRoute('/_signed-in/admin/mail')({
  codeSplitGroupings: [['loader', 'component']],
  loader: ({ context }) => context.queryClient.ensureQueryData(mailQuery),
  component: MailRoute,
})

function MailRoute() {
  const { data } = useSuspenseQuery(mailQuery)
  return <MailPage givenUp={data.givenUp} latest={data.latest} queue={data.queue} />
}
