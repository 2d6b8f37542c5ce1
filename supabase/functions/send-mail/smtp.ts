import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Outcome, Transport } from './deliver.ts'
import { htmlOf } from './html.ts'

export interface SmtpSettings {
  host: string
  port: number
  user: string | undefined
  password: string | undefined
  sender: string
}

const SECONDS = 1000
/** Port 465 speaks TLS from the first byte; any other one must change over to it before it hears a password. */
const TLS_PORT = 465
const isThisMachine = (host: string) => ['127.0.0.1', '::1', 'localhost'].includes(host)

/**
 * A connection for each letter. nodemailer's own transports do not tell a connection that was lost before the letter
 * was handed over from one that was lost after, and its pool sends again of itself.
 */
export function createSmtpTransport(settings: SmtpSettings): Transport {
  return async ({ id, to, subject, text }) => {
    const message = await new MailComposer({
      from: { name: 'Aksjonsplan', address: settings.sender },
      to: { name: '', address: to },
      subject,
      text,
      html: htmlOf(text),
      // The same whenever this letter is sent, so that a mail server can tell it has it already.
      messageId: `<${id}@${settings.sender.split('@').at(-1)}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
      .compile()
      .build()
    return handOver(settings, to, message)
  }
}

async function handOver(settings: SmtpSettings, to: string, message: Buffer): Promise<Outcome> {
  const connection = new SMTPConnection({
    host: settings.host,
    port: settings.port,
    secure: settings.port === TLS_PORT,
    requireTLS: settings.port !== TLS_PORT && !isThisMachine(settings.host),
    connectionTimeout: 10 * SECONDS,
    greetingTimeout: 10 * SECONDS,
    socketTimeout: 20 * SECONDS,
  })
  const lost = new Promise<never>((_, reject) => connection.on('error', reject))
  let isHandedOver = false
  // Read when the server has said that it is ready for it.
  const content = Readable.from(
    (function* () {
      isHandedOver = true
      yield message
    })(),
  )
  try {
    await Promise.race([lost, open(connection, settings)])
    const envelope = { from: settings.sender, to: [to] }
    await Promise.race([lost, answer((done) => connection.send(envelope, content, done))])
    connection.quit()
    return { is: 'taken' }
  } catch (error) {
    connection.close()
    return outcomeOf(error as SmtpError, isHandedOver)
  }
}

async function open(connection: SMTPConnection, { user, password }: SmtpSettings): Promise<void> {
  await answer((done) => connection.connect(done))
  if (!user) return
  await answer((done) => connection.login({ credentials: { user, pass: password } }, done))
}

const answer = (ask: (done: (error?: Error | null) => void) => void) =>
  new Promise<void>((resolve, reject) => ask((error) => (error ? reject(error) : resolve())))

interface SmtpError extends Error {
  code?: string
  responseCode?: number
  command?: string
}

/** What is known of the letter after this error. */
function outcomeOf({ responseCode = 0, command, code, message }: SmtpError, isHandedOver: boolean): Outcome {
  const reason = message.slice(0, 500)
  if (isHandedOver && responseCode < 400) return { is: 'unknown', reason }
  // Refused before it was sent to the server at all.
  const isImpossible = code === 'EENVELOPE' && command === 'API'
  // Answers to other commands are about us, not about the recipient or the text.
  const isAboutLetter = isImpossible || command === 'RCPT TO' || command === 'DATA'
  if (!isAboutLetter) return { is: 'unreachable', reason }
  return { is: 'refused', reason, isFinal: isImpossible || responseCode >= 500 }
}
