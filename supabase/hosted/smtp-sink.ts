import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'

export interface SmtpSink {
  port: number
  /** Every letter whose text came in whole, also those that were then refused. */
  letters: { to: string; source: string }[]
  logins: string[]
  close(): Promise<void>
}

/** What happens to the first letter for an address that begins with this word; anyone else's is taken. */
const ANSWERS: Record<string, { rcpt?: string; data?: string }> = {
  busy: { rcpt: '451 4.3.2 Try again later' },
  gone: { rcpt: '550 5.1.1 No such mailbox' },
  refused: { data: '554 5.6.0 We do not like this text' },
  /** The connection breaks, and nobody knows whether the letter was kept. */
  lost: { data: '' },
  /** It breaks before the letter is handed over. */
  cut: { rcpt: '' },
}

/** A mail server that keeps what it gets. */
export async function startSmtpSink(): Promise<SmtpSink> {
  const sockets = new Set<Socket>()
  const sink = { letters: [] as SmtpSink['letters'], logins: [] as string[] }
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
    converse(socket, sink)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    ...sink,
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

function converse(socket: Socket, { letters, logins }: Pick<SmtpSink, 'letters' | 'logins'>): void {
  let to = ''
  let text: string[] | undefined
  const say = (answer: string) => (answer ? socket.write(`${answer}\r\n`) : socket.destroy())
  const wish = () => ANSWERS[to.split('@')[0] ?? ''] ?? {}
  const hear = (line: string) => {
    if (text && line !== '.') return void text.push(line.replace(/^\.\./, '.'))
    if (text) {
      letters.push({ to, source: text.join('\n') })
      text = undefined
      return say(wish().data ?? '250 Kept')
    }
    const [verb = '', rest = ''] = line.split(/[ :](.*)/)
    switch (verb.toUpperCase()) {
      case 'EHLO':
        return say('250-sink\r\n250 AUTH PLAIN')
      case 'AUTH':
        logins.push(
          Buffer.from(rest.replace('PLAIN ', ''), 'base64').toString().split('\0').slice(1).join(':'),
        )
        return say('235 Welcome')
      case 'RCPT':
        to = /<(.*)>/.exec(rest)?.[1] ?? ''
        return say(wish().rcpt ?? '250 OK')
      case 'DATA':
        text = []
        return say('354 Go on')
      default:
        return say(verb === 'QUIT' ? '221 Bye' : '250 OK')
    }
  }
  let rest = ''
  socket.on('data', (chunk) => {
    const lines = (rest + chunk.toString()).split('\r\n')
    rest = lines.pop() ?? ''
    for (const line of lines) hear(line)
  })
  say('220 sink')
}
