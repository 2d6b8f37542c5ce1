export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: XmlElement[]
  /** Of the element itself and all within it. */
  text: string
}

const token = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/g
const entity = /&(amp|lt|gt|quot|apos|#\d+);/g
const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Reads XML of the plain kind that a Word file consists of; throws at whatever is not well-formed. */
export function readXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  let end = 0
  for (const match of xml.matchAll(token)) {
    if (match.index !== end) throw new Error(`Not XML: ${xml.slice(end, end + 80)}`)
    end = match.index + match[0].length
    const [, slash, name, attributes = '', closed, text] = match
    if (text !== undefined) for (const element of open) element.text += textOf(text)
    if (name === undefined) continue
    if (slash) {
      const last = open.pop()
      if (last?.name !== name) throw new Error(`</${name}> ends <${last?.name}>`)
      continue
    }
    const element: XmlElement = { name, attributes: attributesOf(attributes), children: [], text: '' }
    open.at(-1)?.children.push(element)
    if (!closed) open.push(element)
  }
  const [top, ...others] = root.children
  if (end !== xml.length || open.length !== 1 || !top || others.length > 0) throw new Error('Not one element')
  return top
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, textOf(value)] as const,
  )
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error(`Twice the same: ${text}`)
  return Object.fromEntries(pairs)
}

function textOf(escaped: string): string {
  if (/&/.test(escaped.replace(entity, ''))) throw new Error(`Not escaped: ${escaped}`)
  return escaped.replace(entity, (_, name: string) =>
    name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : (characters[name] ?? ''),
  )
}

/** The element and all within it, of this name. */
export const allOf = (element: XmlElement, name: string): XmlElement[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => allOf(child, name)),
]
