import { FileError } from './file-error.ts'
import type { XmlNode } from './xml.ts'

/** What is on the clipboard as HTML, as plain elements that a worker can be given. */
export interface HtmlPage {
  body: XmlNode
  /** In a spreadsheet a cell has no paragraphs: what is on lines of its own is set so by breaks. */
  isSheet: boolean
}

const MOST_ELEMENTS = 300_000

/** What says how it is to be read; the rest is for the eye. */
const kept = ['style', 'href', 'rowspan', 'colspan']

const leftOut = new Set([
  'SCRIPT',
  'STYLE',
  'TITLE',
  'META',
  'LINK',
  'TEMPLATE',
  'NOSCRIPT',
  'IFRAME',
  'OBJECT',
  // Deleted with tracked changes.
  'DEL',
])

/**
 * A page of HTML. The document it is parsed into is never shown and runs nothing: no script, no handler, no picture is
 * fetched. Only text is taken out of it. Throws FileError.
 */
export function parseHtml(html: string): HtmlPage {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  if (body.getElementsByTagName('*').length > MOST_ELEMENTS) throw new FileError('tooMuch')
  return {
    body: nodeOf(body),
    isSheet: /office:excel|mso-data-placement:\s*same-cell|google-sheets-html-origin/i.test(html),
  }
}

function nodeOf(element: Element): XmlNode {
  const attributes = kept.flatMap((name) => {
    const value = element.getAttribute(name)
    return value === null ? [] : [[name, value]]
  })
  const node: XmlNode = {
    name: element.tagName.toUpperCase(),
    attributes: Object.fromEntries(attributes),
    children: [],
  }
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) node.children.push(child.nodeValue ?? '')
    else if (child instanceof Element && !leftOut.has(child.tagName.toUpperCase())) {
      node.children.push(nodeOf(child))
    }
  }
  return node
}
