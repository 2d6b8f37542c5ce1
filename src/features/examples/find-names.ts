import { firstNames } from './first-names.ts'

export interface School {
  name: string
  regionName: string
  /** The names of its leaders; an empty one says nothing. */
  leaders: readonly string[]
}

export interface FoundName {
  /** Where in the text, from and including, to and not including. */
  from: number
  to: number
  text: string
  /** Known: of the school, its leaders, or anyone there is. Possible: it looks like a name, and somebody has to look. */
  kind: 'known' | 'possible'
}

/** What schools have in common in their names, and what leaders are called rather than named. */
const commonWords = new Set(
  `skole skolen skule skulen barneskole barneskule ungdomsskole ungdomsskule barne ungdom og oppvekstsenter
  oppvekstområde grunnskole grunnskule privatskole montessoriskole rektor inspektør avdelingsleder skoleleder
  skuleleiar assisterende leder leiar lærer lærar veileder rettleiar demo ved på i av den det ny bruker`.split(
    /\s+/,
  ),
)

/** Capitalised words that everyone here uses and that name nobody. */
const ordinaryWords = new Set(
  `matematikkløftet matematikksenteret matematikksentermodellen matematikk norge noreg norsk udir kunnskapsløftet
  time out jeg vi du dere i`.split(/\s+/),
)

const WORD = /\p{Lu}[\p{L}\p{M}]*(?:[-'’]\p{L}+)*/gu
/** What may stand before the first word of a sentence, a line or a quotation. */
const SENTENCE_START = /(?:^|[.!?:…]|\n)[\s"«“'’(*•–\-\d.)]*$/u

/** All in a text that is a name, or may be one; in the order of the text, none over another. */
export function findNames(text: string, own: School, others: readonly School[] = []): FoundName[] {
  const known = [
    ...phrases(text, [
      own.name,
      ...own.leaders,
      ...others.flatMap(({ name, leaders }) => [name, ...leaders]),
    ]),
    ...words(text, [own.name, ...own.leaders].flatMap(tellingParts)),
  ]
  const possible = [
    ...phrases(
      text,
      [own, ...others].map(({ regionName }) => regionName),
    ),
    ...words(
      text,
      others.flatMap(({ name, leaders }) => [name, ...leaders].flatMap(tellingParts)),
    ),
    ...capitalised(text),
  ]
  const found: FoundName[] = []
  // The known before the possible, and of each the longer first: what lies over something found says nothing more.
  for (const [kind, places] of [
    ['known', known],
    ['possible', possible],
  ] as const) {
    for (const { from, to } of places.toSorted((a, b) => b.to - b.from - (a.to - a.from))) {
      if (found.some((other) => from < other.to && other.from < to)) continue
      found.push({ from, to, text: text.slice(from, to), kind })
    }
  }
  return found.toSorted((a, b) => a.from - b.from)
}

interface Place {
  from: number
  to: number
}

/** The parts of a name that say whose it is: «Nordlia» of Nordlia skole. */
const tellingParts = (name: string): string[] =>
  name.split(/[^\p{L}\p{M}'’-]+/u).filter((part) => part.length > 2 && !commonWords.has(part.toLowerCase()))

/** Where whole names stand, in any case: «nordlia skole» too, and with an ending. */
function phrases(text: string, names: readonly string[]): Place[] {
  const lower = text.toLowerCase()
  return (
    [...new Set(names.map((name) => name.trim()))]
      .filter((name) => name.length > 2 && lower.includes(name.split(/\s/)[0]?.toLowerCase() ?? ''))
      // «Rektor» in place of a name names nobody; «Skole 4» does.
      .filter((name) => /\s/.test(name) || tellingParts(name).length > 0)
      .flatMap((name) => placesOf(text, pattern(name), 'giu'))
  )
}

/** Where parts of names stand, written as names are: «Dag» and not «dag». */
function words(text: string, parts: readonly string[]): Place[] {
  const lower = text.toLowerCase()
  return [...new Set(parts)]
    .filter((part) => lower.includes(part.toLowerCase()))
    .flatMap((part) => [`${part[0]?.toUpperCase()}${part.slice(1)}`, part.toUpperCase()])
    .flatMap((part) => placesOf(text, pattern(part), 'gu'))
}

/** Words with a capital that no sentence gives them, and first names wherever they stand. */
function capitalised(text: string): Place[] {
  return [...text.matchAll(WORD)]
    .filter((match) => {
      const word = match[0].toLowerCase()
      if (word.split(/[-'’]/).some(isFirstName)) return true
      const isAbbreviation = match[0].length < 6 && match[0] === match[0].toUpperCase()
      return !isAbbreviation && !ordinaryWords.has(word) && !SENTENCE_START.test(text.slice(0, match.index))
    })
    .map((match) => ({ from: match.index, to: match.index + match[0].length }))
}

const isFirstName = (word: string) => firstNames.has(word) || firstNames.has(word.replace(/s$/, ''))

const pattern = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')

const placesOf = (text: string, name: string, flags: string): Place[] =>
  [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{M}])${name}(?:['’]?s)?(?![\\p{L}\\p{M}])`, flags))].map(
    (match) => ({
      from: match.index,
      to: match.index + match[0].length,
    }),
  )

/** The names that keep a text from leaving, each once. */
export const knownNames = (found: readonly FoundName[]): string[] => [
  ...new Set(found.filter(({ kind }) => kind === 'known').map(({ text }) => text)),
]

export const possibleNames = (found: readonly FoundName[]): string[] => [
  ...new Set(found.filter(({ kind }) => kind === 'possible').map(({ text }) => text)),
]
