import { isNearly, normalise } from './normalise.ts'

/** What a column of a table can be of the plan. */
export const columnRoles = [
  'longTerm',
  'shortTerm',
  'action',
  'assumption',
  'teacher_support',
  'responsible',
  'timeframe',
  'outcome',
  'evidence',
] as const
export type ColumnRole = (typeof columnRoles)[number]

/** What headings say, in bokmål, nynorsk and English: beginnings of words, in the order they stand. */
const words: Record<ColumnRole, string> = {
  longTerm:
    'satsingsområde|innsatsområde|fokusområde|utviklingsområde|langsiktig|langtidsm|hovedm|hovudm|overordn|long term|overall goal|visjon|mål på lang|mål på lengre|mål på lengr',
  shortTerm: `kortsiktig|korttidsm|delm|short term|intermediate goal|mål|goal|hva vil vi oppnå|kva vil vi oppnå
    |hva ønsker vi å oppnå|kva ønskjer vi å oppnå|hva ønsker vi|kva ønskjer vi|ønsket|ønskt|ønska
    |hvor skal vi|kor skal vi|hvor vil vi|kor vil vi`,
  action: `aksjon|tiltak|ledergrep|leiargrep|handling|hva vil|kva vil|hva skal|kva skal|hva gjør|kva gjer|hva vi gjør|kva vi gjer|action
    |measure|what will|leadership move|aktivitet|hvordan skal|korleis skal|slik gjør|slik gjer|fremgangsmåte|framgangsmåte
    |hvordan vil|korleis vil|hva har vi tenkt|kva har vi tenkt|hvordan kommer vi|korleis kjem vi|hvordan når vi|korleis når vi`,
  assumption: `antakelse|antagelse|antaking|fordi|begrunn|grunngje|hvorfor|kvifor|assumption|because|reason|why|hypotese
    |vi antar|vi antek|vi tror|vi trur`,
  teacher_support: `støtte til|stønad til|lærerstøtte|lærarstøtte|slik støtt|hvordan støtt|korleis støtt|støtte|support
    |how it supports`,
  responsible: 'ansvar|hvem|kven|responsib|who|deltakere|deltakarar|involvert',
  timeframe:
    'når|tid|frist|period|when|time|deadline|dato|gjennomføring|oppstart|ferdig|innen|innan|måned|månad|month|uke|veke|week|semester|skoleår|skuleår',
  outcome: `hvordan gikk|korleis gjekk|hvordan går|korleis går|erfaring|resultat|evaluer|refleksjon|vurdering|kommentar
    |merknad|oppfølging|hva har vi gjort|kva har vi gjort|hva gjorde vi|hva har vi lært|kva har vi lært|måloppn|kva gjorde vi|how did|outcome|result|reflection|evaluation|status|comment|gjennomført|hva skjedde|kva skjedde|etterpå`,
  evidence: `hvordan vet|korleis veit|tegn|teikn|dokumenta|kjennetegn|kjenneteikn|bevis|how do|evidence|indicator|måling
    |hva så vi|kva såg vi|hvordan ser|korleis ser|hvordan måler|korleis måler|suksesskriteri`,
}
const written = columnRoles.flatMap((role) =>
  words[role].split('|').map((word) => ({ role, word: word.trim() })),
)

/** Headings of one word, which begin others too. */
const alone: Record<string, ColumnRole> = {
  hva: 'action',
  kva: 'action',
  what: 'action',
  hvordan: 'action',
  korleis: 'action',
}

/**
 * What a heading says the column is. What stands first in it counts: the heading of the actions goes on to speak of
 * «det kortsiktige målet», that of the goals of «resultatet». Null for a heading that says nothing known.
 */
export function roleOf(heading: string): ColumnRole | null {
  const text = normalise(heading)
  let found: { role: ColumnRole; at: number; length: number } | null = null
  for (const { role, word } of written) {
    const at = placeOf(word, text)
    if (at > 0 && text.slice(0, at).trim().split(' ').length > 2) continue
    const isBetter = at >= 0 && (!found || at < found.at || (at === found.at && word.length > found.length))
    if (isBetter) found = { role, at, length: word.length }
  }
  // «MÅL (langsiktige)»
  if (found?.role === 'shortTerm' && /(^| )(langsiktig|lang sikt|lengre sikt|overordn)/.test(text)) {
    return /(^| )(kortsiktig|delm)/.test(text) ? 'shortTerm' : 'longTerm'
  }
  return found?.role ?? alone[text] ?? null
}

/** Where a word of the text begins so, or nearly so where it is long enough to be no other; else -1. */
function placeOf(word: string, text: string): number {
  const at = ` ${text}`.indexOf(` ${word}`)
  if (at >= 0 || word.length < 8) return at
  let place = 0
  for (const one of text.split(' ')) {
    const isNear = [-1, 0, 1].some((more) => isNearly(one.slice(0, word.length + more), word))
    if (isNear) return place
    place += one.length + 1
  }
  return -1
}

/** A heading is short, and no sentence; one that asks, or explains itself, may be longer. */
const SHORT = 45
const LONG = 250

/** What a cell says that what stands under it, or beside it, is; null for a text of the plan, which may speak of goals. */
export function headingRole(text: string): ColumnRole | null {
  const [first = ''] = text.trim().split('\n')
  if (text.length > LONG) return null
  const isAsking = /[?:(…]/.test(first)
  if (first.length > SHORT && !isAsking) return null
  if (isSentence(first) && !first.includes('?')) return null
  const role = roleOf(first) ?? (text.length <= SHORT ? roleOf(text) : null)
  return role
}

/** «Målet er at …», «Tid til …»: it says something, and does not only name it. */
const isSentence = (text: string): boolean =>
  !/^(hva|kva|hvem|kven|når|hvordan|korleis|hvorfor|kvifor|what|who|when|how|why)\s/i.test(text) &&
  (/\s(er|skal|blir|vert|må|bør|har|settes|is|are|will)(\s|$)/i.test(text.replace(/\([^)]*\)/g, '')) ||
    /^(tid|målet) (til|for|er|vårt)\s/i.test(text))
