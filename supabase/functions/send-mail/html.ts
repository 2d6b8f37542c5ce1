const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The same letter for programs that show HTML: paragraphs, and links to press. Names in it hold no addresses. */
export function htmlOf(text: string): string {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => {
    const lines = escaped(paragraph).replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`)
    return `<p>${lines.replaceAll('\n', '<br>')}</p>`
  })
  return `<div style="font: 16px/1.5 sans-serif; max-width: 40em">${paragraphs.join('')}</div>`
}
