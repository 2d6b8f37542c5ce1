import { FileError } from './file-error.ts'

/** An element. Names bear the prefixes below, whatever the file calls them: `w:p`. */
export interface XmlNode {
  name: string
  attributes: Record<string, string>
  children: (XmlNode | string)[]
}

/** The alphabets that are read, of Word in their older and their strict form, by the prefixes that are usual. */
const alphabets: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
  'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo',
}

/** Tables in tables in text boxes come to some fifty; thousands are there to stop whoever reads them. */
const DEEPEST = 500
/** Several times what a plan of a thousand rows has, as Word writes it. */
const MOST_ELEMENTS = 500_000

/**
 * The root element of a part. Entities that a file declares are never looked at: such a file is refused. Throws
 * FileError.
 */
export function parseXml(xml: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [] }
  const open = [root]
  /** The names of those, as they stand in the file. */
  const names: string[] = []
  const prefixes = new Map<string, string>()
  let elements = 0
  let at = 0
  while (at < xml.length) {
    const tag = xml.indexOf('<', at)
    const text = xml.slice(at, tag === -1 ? xml.length : tag)
    const parent = open.at(-1) as XmlNode
    if (text !== '' && parent !== root) parent.children.push(decoded(text))
    if (tag === -1) break
    if (xml.startsWith('<!--', tag)) at = after(xml, '-->', tag)
    else if (xml.startsWith('<?', tag)) at = after(xml, '?>', tag)
    else if (xml.startsWith('<![CDATA[', tag)) {
      at = after(xml, ']]>', tag)
      parent.children.push(xml.slice(tag + 9, at - 3))
    } else if (xml.startsWith('<!', tag)) throw new FileError('unsafe')
    else {
      at = endOfTag(xml, tag) + 1
      if (xml[tag + 1] === '/') {
        if (names.pop() !== xml.slice(tag + 2, at - 1).trim()) throw new FileError('broken')
        open.pop()
        continue
      }
      if (++elements > MOST_ELEMENTS) throw new FileError('tooMuch')
      const isEmpty = xml[at - 2] === '/'
      const written = xml.slice(tag + 1, isEmpty ? at - 2 : at - 1)
      const name = /^[^\s]*/.exec(written)?.[0] ?? ''
      const node = readTag(name, written.slice(name.length), prefixes)
      parent.children.push(node)
      if (isEmpty) continue
      names.push(name)
      if (open.push(node) > DEEPEST) throw new FileError('unsafe')
    }
  }
  const [first] = root.children
  if (open.length > 1 || !first || typeof first === 'string') throw new FileError('broken')
  return first
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from)
  if (at === -1) throw new FileError('broken')
  return at + mark.length
}

/** The `>` that ends a tag; one may stand in an attribute. */
function endOfTag(xml: string, from: number): number {
  let quote = ''
  for (let at = from; at < xml.length; at++) {
    const letter = xml[at]
    if (quote) quote = letter === quote ? '' : quote
    else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '>') return at
  }
  throw new FileError('broken')
}

function readTag(name: string, rest: string, prefixes: Map<string, string>): XmlNode {
  const written = [...rest.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)]
  for (const [, attribute = '', one, other] of written) {
    const alphabet = alphabets[one ?? other ?? '']
    if (alphabet && attribute.startsWith('xmlns')) prefixes.set(attribute.slice(6), alphabet)
  }
  const attributes: Record<string, string> = {}
  for (const [, attribute = '', one, other] of written) {
    attributes[named(attribute, prefixes, '')] = decoded(one ?? other ?? '')
  }
  return { name: named(name, prefixes), attributes, children: [] }
}

/** An attribute without a prefix has none; an element without one has the file's own. */
function named(name: string, prefixes: ReadonlyMap<string, string>, unprefixed = prefixes.get('')): string {
  const colon = name.indexOf(':')
  if (colon === -1) return unprefixed ? `${unprefixed}:${name}` : name
  const prefix = name.slice(0, colon)
  return `${prefixes.get(prefix) ?? prefix}${name.slice(colon)}`
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w+));/g, (whole, decimal, hex, name) => {
        if (name) return entities[name] ?? whole
        const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
        return code <= 0x10ffff ? String.fromCodePoint(code) : ''
      })
    : text

export const isNode = (child: XmlNode | string): child is XmlNode => typeof child !== 'string'
export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((child): child is XmlNode => isNode(child) && child.name === name)
export const childrenOf = (node: XmlNode | undefined, name: string): XmlNode[] =>
  node?.children.filter((child): child is XmlNode => isNode(child) && child.name === name) ?? []

/** All elements of this name, wherever in it they stand, in order; none inside another. */
export const elementsIn = (node: XmlNode, name: string): XmlNode[] =>
  node.children.filter(isNode).flatMap((child) => (child.name === name ? [child] : elementsIn(child, name)))

/** Of `<w:x w:val="…"/>`. */
export const valIn = (node: XmlNode | undefined, name: string): string | undefined =>
  childOf(node, name)?.attributes['w:val']

/** Whether a property is set: it is there, and does not say that it is not. */
export function isOn(node: XmlNode | undefined, name: string): boolean | undefined {
  const property = childOf(node, name)
  return property && !/^(0|false|off|none)$/.test(property.attributes['w:val'] ?? '')
}
