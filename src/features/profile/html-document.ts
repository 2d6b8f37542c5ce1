const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as it stands, whatever is in it. */
export const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '')

/** An element with what is in it, which is HTML already. */
export const element = (name: string, ...content: string[]) => `<${name}>${content.join('')}</${name}>`

export const paragraph = (text: string) => element('p', escaped(text))

/** A page of its own, to be read in any browser without network. */
export function htmlDocument(title: string, language: string, body: string): string {
  const style =
    'body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:48rem;padding:0 1rem}' +
    'p{overflow-wrap:anywhere;white-space:pre-wrap}section{border-left:3px solid #ccc;padding-left:1rem}'
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title><style>${style}</style></head>`,
    `<body><h1>${escaped(title)}</h1>${body}</body></html>`,
  ].join('\n')
}
