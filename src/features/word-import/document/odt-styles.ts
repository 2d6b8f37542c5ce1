import { childOf, elementsIn, type XmlNode } from './xml.ts'

interface OdtStyle {
  isBold: boolean | undefined
  isHidden: boolean | undefined
  parent: string | undefined
}

/** What the styles of an OpenDocument say of its paragraphs and runs. */
export class OdtStyles {
  readonly #styles: Map<string, OdtStyle>

  constructor(parts: readonly (XmlNode | null)[]) {
    const all = parts.flatMap((part) => (part ? elementsIn(part, 'style:style') : []))
    this.#styles = new Map(all.map((style) => [style.attributes['style:name'] ?? '', styleOf(style)]))
  }

  isBold = (name: string | undefined): boolean => this.#said(name, ({ isBold }) => isBold)
  isHidden = (name: string | undefined): boolean => this.#said(name, ({ isHidden }) => isHidden)

  /** Of a paragraph that is no heading by its element. */
  isHeading = (name: string | undefined): boolean =>
    this.#chain(name).some((one) => /^(Title|Subtitle|Heading)/.test(one))

  #said(name: string | undefined, property: (style: OdtStyle) => boolean | undefined): boolean {
    const styles = this.#chain(name).flatMap((one) => this.#styles.get(one) ?? [])
    return styles.map(property).find((one) => one !== undefined) ?? false
  }

  /** A style with those it is based on. */
  #chain(name: string | undefined): string[] {
    const chain: string[] = []
    for (let next = name; next && !chain.includes(next); next = this.#styles.get(next)?.parent)
      chain.push(next)
    return chain
  }
}

function styleOf(style: XmlNode): OdtStyle {
  const { 'fo:font-weight': weight, 'text:display': display } =
    childOf(style, 'style:text-properties')?.attributes ?? {}
  return {
    isBold: weight === undefined ? undefined : weight === 'bold' || Number(weight) >= 600,
    isHidden: display === undefined ? undefined : display === 'none',
    parent: style.attributes['style:parent-style-name'],
  }
}
