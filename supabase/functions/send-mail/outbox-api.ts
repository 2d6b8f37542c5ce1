import type { Mailbox } from './deliver.ts'
import type { Letter } from './letters.ts'

export interface ApiSettings {
  url: string
  secretKey: string
}

/** The outbox over the project's REST interface. */
export function createOutboxApi(api: ApiSettings): Mailbox {
  return {
    take: async () => ((await call(api, 'take_mail', { batch: 1 })) as Letter[])[0],
    // Both may be said twice, and a letter that was sent is lost from sight if nobody says so.
    sent: async (id) => void (await again(() => call(api, 'mail_sent', { letter_id: id }))),
    failed: async (id, reason, isFinal) =>
      void (await again(() => call(api, 'mail_failed', { letter_id: id, reason, is_final: isFinal }))),
  }
}

async function call({ url, secretKey }: ApiSettings, name: string, values: object): Promise<unknown> {
  const response = await fetch(`${url}/rest/v1/rpc/${name}`, {
    method: 'POST',
    headers: {
      apikey: secretKey,
      // The older form is a token of its own; the newer one is no token and must not be sent as one.
      ...(!secretKey.startsWith('sb_') && { authorization: `Bearer ${secretKey}` }),
      'content-type': 'application/json',
    },
    body: JSON.stringify(values),
    signal: AbortSignal.timeout(10_000),
  })
  const body = await response.text()
  if (!response.ok) throw new Error(`${name} answers ${response.status}: ${body.slice(0, 500)}`)
  return body ? JSON.parse(body) : undefined
}

async function again<T>(work: () => Promise<T>, triesLeft = 2): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (triesLeft === 0) throw error
    await new Promise((resolve) => setTimeout(resolve, 500))
    return again(work, triesLeft - 1)
  }
}
