import { childOf, childrenOf, isOn, valIn, type XmlNode } from './xml.ts'

export interface ParagraphStyle {
  isHeading: boolean
  /** Of a list, from 1; null for what is no item of one. */
  depth: number | null
}

/** What a document's styles and lists say of its paragraphs and runs. */
export class WordStyles {
  readonly #styles: Map<string | undefined, XmlNode>
  /** The lists, each with its levels' formats. */
  readonly #lists: Map<string | undefined, (string | undefined)[]>

  constructor(styles: XmlNode | null, numbering: XmlNode | null) {
    const all = childrenOf(styles ?? undefined, 'w:style')
    this.#styles = new Map(all.map((style) => [style.attributes['w:styleId'], style]))
    const formats = new Map(
      childrenOf(numbering ?? undefined, 'w:abstractNum').map((list) => [
        list.attributes['w:abstractNumId'],
        childrenOf(list, 'w:lvl').map((level) => valIn(level, 'w:numFmt')),
      ]),
    )
    this.#lists = new Map(
      childrenOf(numbering ?? undefined, 'w:num').map((list) => [
        list.attributes['w:numId'],
        formats.get(valIn(list, 'w:abstractNumId')) ?? [],
      ]),
    )
  }

  paragraph(properties: XmlNode | undefined): ParagraphStyle {
    const chain = this.#chain(valIn(properties, 'w:pStyle'))
    const said = [properties, ...chain.map((style) => childOf(style, 'w:pPr'))]
    const level = said.map((one) => valIn(one, 'w:outlineLvl')).find((one) => one !== undefined)
    const isHeading =
      (level !== undefined && Number(level) < 9) ||
      chain.some((style) =>
        /^(heading \d|overskrift|title$|subtitle$|tittel|undertittel)/i.test(valIn(style, 'w:name') ?? ''),
      )
    return { isHeading, depth: isHeading ? null : this.#depth(said) }
  }

  #depth(said: (XmlNode | undefined)[]): number | null {
    const numbered = said.map((one) => childOf(one, 'w:numPr')).filter((one) => one !== undefined)
    const list = numbered.map((one) => valIn(one, 'w:numId')).find((one) => one !== undefined)
    if (list === undefined || list === '0') return null
    const level = Number(numbered.map((one) => valIn(one, 'w:ilvl')).find((one) => one !== undefined) ?? 0)
    return this.#lists.get(list)?.[level] === 'none' ? null : level + 1
  }

  /** Whether a run is set so, by itself or by its style. */
  isSet(run: XmlNode | undefined, property: 'w:b' | 'w:vanish'): boolean {
    const chain = this.#chain(valIn(run, 'w:rStyle'))
    const said = [run, ...chain.map((style) => childOf(style, 'w:rPr'))]
    return said.map((one) => isOn(one, property)).find((one) => one !== undefined) ?? false
  }

  /** A style with those it is based on. */
  #chain(id: string | undefined): XmlNode[] {
    const chain: XmlNode[] = []
    for (let next = this.#styles.get(id); next && !chain.includes(next); ) {
      chain.push(next)
      const base = valIn(next, 'w:basedOn')
      next = base === undefined ? undefined : this.#styles.get(base)
    }
    return chain
  }
}
