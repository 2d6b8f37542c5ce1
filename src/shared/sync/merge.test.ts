import { describe, expect, test } from 'vitest'
import { diffWords } from './diff.ts'
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

  test('whoever goes on typing where their run ended keeps it whole', () => {
    const [base, mine, theirs] = ['Så zz.', 'Så zz. Ny', 'Så zz. Alt']
    const at = base.length
    expect(merge(base, mine, theirs, { mine: [at], theirs: [] }).text).toBe('Så zz. Ny Alt')
    expect(merge(base, theirs, mine, { mine: [], theirs: [at] }).text).toBe('Så zz. Ny Alt')
    expect(merge(base, mine, theirs, { mine: [], theirs: [at] }).text).toBe('Så zz. Alt Ny')
    expect(merge(base, mine, theirs, { mine: [at], theirs: [at] }).text).toBe('Så zz. Alt Ny')
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

describe('diffWords', () => {
  test('marks words, and adjacent ones together', () => {
    expect(diffWords('en to tre fire', 'en fem seks fire')).toEqual([
      { kind: 'same', text: 'en ' },
      { kind: 'removed', text: 'to tre' },
      { kind: 'added', text: 'fem seks' },
      { kind: 'same', text: ' fire' },
    ])
  })
})
