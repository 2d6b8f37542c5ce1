import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffWords } from './diff.ts'
import { graphemes } from './graphemes.ts'
import { merge } from './merge.ts'

const cases: [title: string, base: string, mine: string, theirs: string, merged: string][] = [
  ['nothing changed', 'Vi møtes.', 'Vi møtes.', 'Vi møtes.', 'Vi møtes.'],
  ['only I', 'Vi møtes.', 'Vi møtes ofte.', 'Vi møtes.', 'Vi møtes ofte.'],
  ['different places', 'en to tre', 'en og to tre', 'en to tre fire', 'en og to tre fire'],
  ['the same edit once', 'god plan', 'bedre plan', 'bedre plan', 'bedre plan'],
  ['the same edit and one more', 'god plan', 'bedre plan', 'bedre plan nå', 'bedre plan nå'],
  ['both delete', 'a b c d', 'a d', 'a c d', 'a d'],
  [
    'delete and insert',
    'første andre tredje',
    'første tredje',
    'første andre nye tredje',
    'første nye tredje',
  ],
  ['both rewrote a word', 'god plan', 'bedre plan', 'dårlig plan', 'bedre dårlig plan'],
  ['both continued a word', 'plan', 'planen', 'planer', 'planen planer'],
  ['two slips in one word', 'skolledr', 'skolleder', 'skoolledr', 'skoolleder'],
  ['one spells, one lengthens', 'skoleleder', 'Skoleleder', 'skolelederen', 'Skoleleder skolelederen'],
  ['two rewritten sentences', 'en to tre', 'fire fem seks', 'alt nytt her', 'alt nytt her fire fem seks'],
  ['rewritten and deleted', 'en to tre', 'fire fem seks', '', 'fire fem seks'],
  ['both at the end', 'Først.', 'Først. En.', 'Først. To.', 'Først. En. To.'],
  ['a word goes on, another begins', 'Hei d', 'Hei du der', 'Hei d alle', 'Hei du der alle'],
  ['both into nothing', '', 'Min tekst', 'Din tekst', 'Din tekst\nMin tekst'],
  ['both new paragraphs', 'A', 'A\nB', 'A\nC', 'A\nB\nC'],
  ['space lost with a word', 'skriver mer', 'skriver mye mer', 'skriver', 'skriver mye '],
  ['a family grows', 'Vi 👨‍👩‍👧 her', 'Vi 👨‍👩‍👧‍👦 her', 'Vi 👨‍👩‍👧 der', 'Vi 👨‍👩‍👧‍👦 der'],
  ['combining marks', 'cafe her', 'cafe\u0301 her', 'cafe her nå', 'cafe\u0301 her nå'],
  ['line ends', 'a\r\nb', 'a\r\nb\r\nc', 'x\na\nb', 'x\na\nb\nc'],
  ['no spaces', 'abcdef', 'abXcdef', 'abcdf', 'abXcdf'],
]

describe('merge', () => {
  test.each(cases)('%s', (_title, base, mine, theirs, merged) => {
    expect(merge(base, mine, theirs).text).toBe(merged)
    expect(merge(base, theirs, mine).text).toBe(merged)
  })

  test('tells where two versions of a word stand', () => {
    const { text, conflicts } = merge('en god plan', 'en bedre plan', 'en dårlig plan')
    expect(conflicts.map((range) => text.slice(range.start, range.end))).toEqual(['bedre dårlig'])
    expect(merge('en', 'en to', 'null en').conflicts).toEqual([])
  })

  test('the caret stays where I was', () => {
    expect(merge('to', 'to', 'en to').mapMine(2)).toBe(5)
    expect(merge('to', 'to', 'to tre').mapMine(2)).toBe(2)
    expect(merge('en to', 'en to', 'en mer to').mapMine(3)).toBe(3)
    expect(merge('', 'min', 'din').mapMine(3)).toBe('din\nmin'.length)
    expect(merge('en to tre', 'en to tre', 'en tre').mapMine(5)).toBe(3)
  })
})

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

describe('merge, any edits', { timeout: 60_000 }, () => {
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
      fc.property(free, free, free, (before, mine, theirs) => {
        const merged = merge(before, mine, theirs)
        expect(merged.text).toBe(merge(before, theirs, mine).text)
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

  test('marks words, and adjacent ones together', () => {
    expect(diffWords('en to tre fire', 'en fem seks fire')).toEqual([
      { kind: 'same', text: 'en ' },
      { kind: 'removed', text: 'to tre' },
      { kind: 'added', text: 'fem seks' },
      { kind: 'same', text: ' fire' },
    ])
  })
})
