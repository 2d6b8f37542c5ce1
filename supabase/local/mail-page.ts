import type { Mail } from './mail.ts'

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)

/** A letter's text with its addresses as links. */
const linked = (text: string) =>
  escaped(text).replace(/https?:\/\/[^\s<]*[^\s<.,]/g, (address) => `<a href="${address}">${address}</a>`)

const time = new Intl.DateTimeFormat('nb', {
  dateStyle: 'medium',
  timeStyle: 'medium',
  timeZone: 'Europe/Oslo',
})

/** The caught mail as a page for people. */
export const mailPage = (mails: Mail[], to?: string): string => `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>E-post på denne maskinen</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 45rem; margin: 2rem auto; padding: 0 1rem; }
article { border: 1px solid GrayText; border-radius: 0.5rem; padding: 0 1rem; margin: 1rem 0; }
h2 { overflow-wrap: anywhere; }
pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
</style>
</head>
<body>
<main>
<h1>E-post på denne maskinen</h1>
<p>Ingenting sendes ut herfra. ${to ? `Bare e-post til ${escaped(to)} vises, den nyeste først. <a href="/mail">Vis all e-post</a>` : 'Den nyeste e-posten står først.'}</p>
${mails.length === 0 ? '<p>Ingen e-post ennå.</p>' : mails.map(article).join('\n')}
</main>
</body>
</html>
`

const article = ({ to, subject, text, sentAt }: Mail) => `<article>
<h2>${escaped(subject)}</h2>
<p>Til <a href="/mail?to=${encodeURIComponent(to)}">${escaped(to)}</a>, <time datetime="${escaped(sentAt)}">${escaped(time.format(new Date(sentAt)))}</time></p>
<pre>${linked(text)}</pre>
</article>`
