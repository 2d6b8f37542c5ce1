/** So much of a text names its row to those who go from heading to heading. */
const MOST = 90

/** A text's first words and the rest of it; together they are the whole text, letter by letter. */
export function firstWords(text: string, most = MOST): [first: string, rest: string] {
  if (text.length <= most) return [text, '']
  const space = text.lastIndexOf(' ', most)
  const end = space > 0 ? space : most
  return [text.slice(0, end), text.slice(end)]
}
