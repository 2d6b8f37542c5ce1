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
const words: Record<ColumnRole, string[]> = {
  longTerm: [
    'langsiktig',
    'langtidsm',
    'hovedm',
    'hovudm',
    'overordn',
    'long term',
    'overall goal',
    'visjon',
  ],
  shortTerm: ['kortsiktig', 'korttidsm', 'delm', 'short term', 'intermediate goal', 'mål', 'goal'],
  action: [
    ...[
      'aksjon',
      'tiltak',
      'ledergrep',
      'leiargrep',
      'handling',
      'hva vil',
      'kva vil',
      'hva skal',
      'kva skal',
    ],
    ...['hva gjør', 'kva gjer', 'prøve ut', 'action', 'measure', 'what will', 'leadership move', 'aktivitet'],
  ],
  assumption: [
    ...['antakelse', 'antagelse', 'antaking', 'fordi', 'begrunn', 'grunngje', 'hvorfor', 'kvifor'],
    ...['assumption', 'because', 'reason', 'why', 'hypotese', 'vi antar', 'vi antek'],
  ],
  teacher_support: [
    ...[
      'støtte til',
      'stønad til',
      'lærerstøtte',
      'lærarstøtte',
      'slik støtt',
      'hvordan støtt',
      'korleis støtt',
    ],
    ...['støtte', 'support', 'how it supports'],
  ],
  responsible: ['ansvar', 'hvem', 'kven', 'responsib', 'who', 'deltakere', 'deltakarar'],
  timeframe: ['når', 'tid', 'frist', 'period', 'when', 'time', 'deadline', 'dato', 'gjennomføring'],
  outcome: [
    ...[
      'hvordan gikk',
      'korleis gjekk',
      'hvordan går',
      'korleis går',
      'erfaring',
      'resultat',
      'evaluer',
      'refleksjon',
    ],
    ...['how did', 'outcome', 'result', 'reflection', 'evaluation', 'status'],
  ],
  evidence: [
    ...['hvordan vet', 'korleis veit', 'tegn', 'teikn', 'dokumenta', 'kjennetegn', 'kjenneteikn', 'bevis'],
    ...['how do', 'evidence', 'indicator', 'måling', 'hvordan ser', 'korleis ser'],
  ],
}

/**
 * What a heading says the column is. What stands first in it counts: the heading of the actions goes on to speak of
 * «det kortsiktige målet», that of the goals of «resultatet». Null for a heading that says nothing known.
 */
export function roleOf(heading: string): ColumnRole | null {
  const text = normalise(heading)
  let found: { role: ColumnRole; at: number; length: number } | null = null
  for (const role of columnRoles) {
    for (const word of words[role]) {
      const at = placeOf(word, text)
      const isBetter = at >= 0 && (!found || at < found.at || (at === found.at && word.length > found.length))
      if (isBetter) found = { role, at, length: word.length }
    }
  }
  return found?.role ?? null
}

/** Where a word of the text begins so, or nearly so where it is long enough to be no other; else -1. */
function placeOf(word: string, text: string): number {
  const at = ` ${text}`.indexOf(` ${word}`)
  if (at >= 0 || word.length < 8) return at
  let place = 0
  for (const written of text.split(' ')) {
    const isNear = [-1, 0, 1].some((more) => isNearly(written.slice(0, word.length + more), word))
    if (isNear) return place
    place += written.length + 1
  }
  return -1
}
