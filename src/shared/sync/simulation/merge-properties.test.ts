import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffWords } from '../diff.ts'
import { graphemes } from '../graphemes.ts'
import { merge } from '../merge.ts'

/** Words with a letter of their own side, so that an inserted run cannot be taken for anything else. */
const letters = {
  base: ['a', 'æ', 'ø', 'e\u0301', '1'],
  mine: ['m', '👩‍👧', 'å'],
  theirs: ['t', '🙂', 'n\u0303'],
}
const word = (side: keyof typeof letters) =>
  fc.array(fc.constantFrom(...letters[side]), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''))

interface Change {
  at: number
  remove: number
  insert: string | null
}

const changes = (side: 'mine' | 'theirs') =>
  fc.array(fc.record({ at: fc.nat(12), remove: fc.nat(3), insert: fc.option(word(side), { nil: null }) }), {
    maxLength: 3,
  })

/** Base words get numbers, so that each is its own; what a side inserts does too. */
function apply(words: readonly string[], edits: readonly Change[], side: string) {
  const kept = new Map(words.map((text, index) => [index, text]))
  const runs: string[] = []
  const inserted = new Map<number, string>()
  edits.forEach(({ at, remove, insert }, index) => {
    for (let gone = at; gone < at + remove; gone++) kept.delete(gone)
    if (insert === null) return
    const run = `${insert}${side}${index} `
    inserted.set(at, (inserted.get(at) ?? '') + run)
  })
  let text = ''
  for (let at = 0; at <= Math.max(words.length, 13); at++) {
    const run = inserted.get(at)
    if (run) runs.push(run.trim())
    text += (run ?? '') + (kept.has(at) ? `${kept.get(at)} ` : '')
  }
  const deleted = words.filter((_, index) => !kept.has(index))
  return { text, runs, deleted }
}

const free = fc
  .array(fc.constantFrom('a', 'b', ' ', '\n', '.', 'å', 'e\u0301', '👩‍👧', '🙂', '👨‍👩‍👧‍👦'), {
    maxLength: 14,
  })
  .map((parts) => parts.join(''))

const ends = fc.array(fc.nat(14), { maxLength: 2 })

describe('merge, any edits', () => {
  const base = fc
    .array(word('base'), { maxLength: 12 })
    .map((words) => words.map((text, at) => `${text}b${at}`))

  test('inserted runs survive whole and once, deletions apply, both orders converge', () => {
    fc.assert(
      fc.property(base, changes('mine'), changes('theirs'), (words, mine, theirs) => {
        const a = apply(words, mine, 'm')
        const b = apply(words, theirs, 't')
        const before = words.map((one) => `${one} `).join('')
        const { text } = merge(before, a.text, b.text)
        expect(text).toBe(merge(before, b.text, a.text).text)
        const found = text.split(/\s+/)
        const count = (one: string) => found.filter((other) => other === one).length
        for (const run of [...a.runs, ...b.runs]) {
          expect(text).toContain(run)
          for (const one of run.split(' ')) expect(count(one)).toBe(1)
        }
        const deleted = new Set([...a.deleted, ...b.deleted])
        for (const one of words) expect(count(one)).toBe(deleted.has(one) ? 0 : 1)
      }),
      { numRuns: 10_000 },
    )
  })

  test('any three texts: no letter is made up, carets stay in bounds and in order, orders converge', () => {
    fc.assert(
      fc.property(free, free, free, ends, ends, (before, mine, theirs, one, other) => {
        const merged = merge(before, mine, theirs, { mine: one, theirs: other })
        expect(merged.text).toBe(merge(before, theirs, mine, { mine: other, theirs: one }).text)
        expect(merge(before, mine, before).text).toBe(mine)
        expect(merge(before, mine, mine).text).toBe(mine)
        const carets = Array.from({ length: mine.length + 1 }, (_, offset) => merged.mapMine(offset))
        expect(carets).toEqual([...carets].sort((one, other) => one - other))
        expect(carets.at(-1)).toBeLessThanOrEqual(merged.text.length)
        const known = `${before}${mine}${theirs} \n`
        expect(graphemes(merged.text).filter((unit) => !known.includes(unit))).toEqual([])
      }),
      { numRuns: 10_000 },
    )
  })

  test('inside my own text the caret keeps its letters on both sides', () => {
    fc.assert(
      fc.property(base, changes('mine'), changes('theirs'), (words, mine, theirs) => {
        const a = apply(words, mine, 'm')
        const before = words.map((one) => `${one} `).join('')
        const merged = merge(before, a.text, apply(words, theirs, 't').text)
        for (const run of a.runs) {
          const start = a.text.indexOf(run)
          const at = merged.mapMine(start + 1) - 1
          expect(merged.text.slice(at, at + run.length)).toBe(run)
          expect(merged.mapMine(start + run.length)).toBe(at + run.length)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('diffWords', () => {
  test('both texts can be read back', () => {
    fc.assert(
      fc.property(free, free, (before, after) => {
        const segments = diffWords(before, after)
        const side = (kind: string) => segments.filter((one) => one.kind !== kind).map((one) => one.text)
        expect(side('added').join('')).toBe(before)
        expect(side('removed').join('')).toBe(after)
      }),
    )
  })
})
