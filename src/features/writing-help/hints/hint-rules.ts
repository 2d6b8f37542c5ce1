import type { Language } from '../../../shared/i18n/languages.ts'
import {
  attitude,
  doing,
  filler,
  impression,
  observed,
  placeholder,
  rhythm,
  support,
  taking,
  when,
  who,
  wish,
} from './norwegian-words.ts'

/** What a hint asks for. Each stands under the field where the answer can be written. */
export type HintKind = 'what' | 'who' | 'when' | 'support' | 'observable'

export const hintField = {
  what: 'body',
  who: 'responsible',
  when: 'timeframe',
  support: 'teacher_support',
  observable: 'evidence',
} as const satisfies Record<HintKind, string>

export interface ActionTexts {
  body: string
  teacher_support: string
  responsible: string
  timeframe: string
}

/** A text this short is not finished, and unfinished texts are left in peace. */
const FEWEST_WORDS = 4

/**
 * What could make an action more concrete, the most useful first. Fixed rules over known words; docs/writing-help.md has
 * each with its limits. In doubt there is none. English has no rules.
 */
export function actionHints(texts: ActionTexts, language: Language): HintKind[] {
  if (language === 'en' || isUnfinished(texts.body)) return []
  const body = plain(texts.body)
  const hints: HintKind[] = []
  if (isWish(body) || isAttitude(body)) hints.push('what')
  if (isBlank(texts.responsible) && !has(body, who)) hints.push('who')
  if (isBlank(texts.timeframe) && !has(body, when) && !hasNumber(body)) hints.push('when')
  if (isBlank(texts.teacher_support) && !has(body, support)) hints.push('support')
  return hints
}

/** Whether what is given as evidence is an impression only. */
export function evidenceHints({ evidence }: { evidence: string }, language: Language): HintKind[] {
  if (language === 'en' || isUnfinished(evidence)) return []
  const text = plain(evidence)
  const isImpression =
    has(text, impression) && !has(without(text, [...impression, ...filler]), observed) && !hasNumber(text)
  return isImpression ? ['observable'] : []
}

const isDone = (body: string) => has(without(body, [...attitude, ...taking]), doing)

const isWish = (body: string) => has(body, wish) && !isDone(body)

const isAttitude = (body: string) =>
  has(body, attitude) && !isDone(body) && !has(body, rhythm) && !hasNumber(body)

const isBlank = (text: string) => text.trim() === ''

export function isUnfinished(text: string): boolean {
  if ((text.match(/\p{L}+/gu) ?? []).length < FEWEST_WORDS) return true
  const said = plain(text)
  return placeholder.some((words) => said.startsWith(` ${words.replace('=', ' ')}`))
}

/** Small letters, words with one space around them. */
const plain = (text: string) =>
  ` ${text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/** A number may be a date, a week or a count; that of a class is none of them. */
const hasNumber = (text: string) => /\d/.test(text.replace(/\d+( \d+)* (trinn|klass)/g, ' '))

/** As norwegian-words.ts says: a beginning, a whole word, or anywhere. */
const has = (text: string, words: readonly string[]) =>
  words.some((word) => {
    if (word.startsWith('~')) return text.includes(word.slice(1).replace('=', ' '))
    return text.includes(word.endsWith('=') ? ` ${word.slice(0, -1)} ` : ` ${word}`)
  })

/** Without these beginnings of words. */
const without = (text: string, words: readonly string[]) =>
  words.reduce((rest, word) => rest.replaceAll(` ${word.replace(/[~=]/g, '')}`, ' '), text)
