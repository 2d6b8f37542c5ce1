import { strFromU8, unzipSync } from 'fflate'
import { allOf, readXml, type XmlElement } from './xml-tree.ts'

/** In what order the schema (wml.xsd) wants what stands in these, as far as this app writes it. */
const orders: Record<string, string[]> = {
  'w:pPr': [
    'pStyle',
    'keepNext',
    'keepLines',
    'pageBreakBefore',
    'pBdr',
    'tabs',
    'spacing',
    'ind',
    'outlineLvl',
  ],
  'w:rPr': ['rStyle', 'rFonts', 'b', 'color', 'sz', 'szCs', 'u', 'lang'],
  'w:tblPr': ['tblStyle', 'tblW', 'tblInd', 'tblBorders', 'tblLayout', 'tblCellMar', 'tblLook', 'tblCaption'],
  'w:tcPr': ['tcW', 'tcBorders', 'shd'],
  'w:trPr': ['cantSplit', 'tblHeader'],
  'w:sectPr': ['footerReference', 'pgSz', 'pgMar'],
  'w:tbl': ['tblPr', 'tblGrid', 'tr'],
  'w:tr': ['trPr', 'tc'],
  'w:tc': ['tcPr', 'p'],
  'w:p': ['pPr', '*'],
  'w:r': ['rPr', '*'],
  'w:body': ['*', 'sectPr'],
  'w:style': [
    'name',
    'basedOn',
    'next',
    'uiPriority',
    'semiHidden',
    'unhideWhenUsed',
    'qFormat',
    'pPr',
    'rPr',
    'tblPr',
  ],
  'w:settings': ['zoom', 'defaultTabStop', 'characterSpacingControl', 'compat', 'themeFontLang'],
}

/** What would make Word offer to repair this file, in words; nothing for a sound one. */
export function wordProblems(file: Uint8Array): string[] {
  const parts = Object.entries(unzipSync(file)).map(
    ([name, bytes]) => [name, readXml(strFromU8(bytes))] as const,
  )
  const files = new Map(parts)
  const document = files.get('word/document.xml')
  const styles = files.get('word/styles.xml')
  if (!document || !styles) return ['a part is missing']
  return [
    ...packageProblems(files),
    ...parts.flatMap(([, root]) => orderProblems(root)),
    ...allOf(document, 'w:tbl').flatMap(tableProblems),
    ...referenceProblems(document, styles),
    ...allOf(document, 'w:body').flatMap((body) =>
      body.children.at(-2)?.name === 'w:p' ? [] : ['no paragraph after the last table'],
    ),
  ]
}

function packageProblems(files: Map<string, XmlElement>): string[] {
  const types = files.get('[Content_Types].xml')
  const typed = new Set(types?.children.map(({ attributes }) => attributes.PartName?.slice(1) ?? ''))
  const targets = [...files].flatMap(([name, root]) => {
    const folder = name === '_rels/.rels' ? '' : 'word/'
    return allOf(root, 'Relationship').map(({ attributes }) => folder + attributes.Target)
  })
  const isPart = (name: string) => !name.endsWith('.rels') && name !== '[Content_Types].xml'
  return [
    ...[...files.keys()]
      .filter((name) => isPart(name) && !(typed.has(name) && targets.includes(name)))
      .map((name) => `${name} has no type, or nothing leads to it`),
    ...[...targets, ...typed]
      .filter((name) => name && !files.has(name))
      .map((name) => `${name} is not there`),
  ]
}

function orderProblems(element: XmlElement): string[] {
  const order = orders[element.name]
  const places = element.children.map(({ name }) => {
    const place = order?.indexOf(name.replace('w:', '')) ?? 0
    return place < 0 ? (order?.indexOf('*') ?? -1) : place
  })
  const isWrong = places.some((place, index) => place < 0 || place < (places[index - 1] ?? 0))
  const names = element.children.map(({ name }) => name).join(' ')
  return [...(isWrong ? [`${element.name} holds ${names}`] : []), ...element.children.flatMap(orderProblems)]
}

function tableProblems(table: XmlElement): string[] {
  const columns = allOf(table, 'w:gridCol').length
  const rows = allOf(table, 'w:tr').map((row) => allOf(row, 'w:tc'))
  const mergeOf = (cell: XmlElement | undefined) => {
    const [merge] = cell ? allOf(cell, 'w:vMerge') : []
    return merge && (merge.attributes['w:val'] ?? 'continue')
  }
  return rows.flatMap((cells, index) => [
    ...(cells.length === columns ? [] : [`row ${index} has ${cells.length} cells`]),
    ...cells
      .filter(({ children }) => children.at(-1)?.name !== 'w:p')
      .map(() => `row ${index} has a cell without paragraph`),
    ...cells
      .filter((cell, column) => mergeOf(cell) === 'continue' && !mergeOf(rows[index - 1]?.[column]))
      .map(() => `row ${index} continues a cell that does not begin`),
  ])
}

function referenceProblems(document: XmlElement, styles: XmlElement): string[] {
  const known = new Set(allOf(styles, 'w:style').map(({ attributes }) => attributes['w:styleId']))
  const used = ['w:pStyle', 'w:tblStyle', 'w:rStyle'].flatMap((name) => allOf(document, name))
  const bookmarks = allOf(document, 'w:bookmarkStart').map(({ attributes }) => attributes)
  const names = new Set(bookmarks.map((attributes) => attributes['w:name']))
  const ends = allOf(document, 'w:bookmarkEnd').map(({ attributes }) => attributes['w:id'])
  return [
    ...used
      .filter(({ attributes }) => !known.has(attributes['w:val']))
      .map(({ attributes }) => `there is no style ${attributes['w:val']}`),
    ...allOf(document, 'w:hyperlink')
      .filter(({ attributes }) => !names.has(attributes['w:anchor']))
      .map(({ attributes }) => `there is no bookmark ${attributes['w:anchor']}`),
    ...(new Set(ends).size === bookmarks.length && names.size === bookmarks.length
      ? []
      : ['bookmarks are not one of a kind']),
  ]
}
