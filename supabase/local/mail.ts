import type { LocalDatabase } from './database.ts'

export interface Mail {
  to: string
  subject: string
  text: string
  sentAt: string
}

export interface MailCatcher {
  /** What the Auth server sends with. Its own wording is English; only the code in it is of use. */
  send(message: { to: string; text?: string | undefined }): Promise<void>
  keep(message: { to: string; subject: string; text: string }): Promise<void>
  /** Newest first; of one address, in whatever case, when given. */
  list(to?: string): Promise<Mail[]>
}

/** Keeps mail in the database instead of sending it, so that a restart doesn't lose a code. */
export function createMailCatcher(database: LocalDatabase): MailCatcher {
  const keep: MailCatcher['keep'] = async ({ to, subject, text }) =>
    void (await database.query(
      'insert into local_stack.mail (recipient, subject, body) values ($1, $2, $3)',
      [to, subject, text],
    ))
  return {
    send: ({ to, text }) => keep({ to, ...signInMail(/\b\d{8}\b/.exec(text ?? '')?.[0]) }),
    keep,
    list: async (to) => {
      const rows = await database.query<{ to: string; subject: string; text: string; sent_at: string }>(
        `select recipient as "to", subject, body as text,
           to_char(sent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as sent_at
         from local_stack.mail where $1::text is null or lower(recipient) = lower($1) order by id desc limit 200`,
        [to ?? null],
      )
      return rows.map(({ sent_at, ...mail }) => ({ ...mail, sentAt: sent_at }))
    },
  }
}

/** The same words as supabase/templates, which a hosted project sends. */
const signInMail = (code = '') => ({
  subject: `Koden din til Aksjonsplan: ${code}`,
  text: [
    'Hei!',
    '',
    `Koden din er ${code}`,
    '',
    'Skriv den inn på siden der du ba om den. Den virker i 10 minutter og bare én gang.',
    'Har du ikke bedt om noen kode, kan du se bort fra denne e-posten.',
  ].join('\n'),
})
