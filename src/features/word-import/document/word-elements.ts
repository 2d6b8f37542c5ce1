import { childOf, isNode, type XmlNode } from './xml.ts'

/** What only stands around text, or says how it came there. */
export const wrappers = new Set([
  ...['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag', 'w:ins', 'w:moveTo', 'w:hyperlink'],
  ...['w:fldSimple', 'w:bdo', 'w:dir'],
])

/** What the elements hold, with nothing around it. Of several ways to draw a thing, Word's own. */
export const unwrapped = (nodes: XmlNode['children']): XmlNode[] =>
  nodes.filter(isNode).flatMap((node) => {
    if (node.name === 'mc:AlternateContent') return unwrapped(alternative(node))
    return wrappers.has(node.name) ? unwrapped(node.children) : [node]
  })

export const alternative = (node: XmlNode): XmlNode['children'] =>
  (childOf(node, 'mc:Choice') ?? childOf(node, 'mc:Fallback'))?.children ?? []
