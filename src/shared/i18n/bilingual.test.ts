import { expect, test } from 'vitest'
import { inLanguage, isAnyOther } from './bilingual.ts'

test.each([
  ['nb', { nb: 'Hva?', nn: 'Kva?' }, { text: 'Hva?', lang: 'nb', isOther: false }],
  ['nn', { nb: 'Hva?', nn: 'Kva?' }, { text: 'Kva?', lang: 'nn', isOther: false }],
  ['en', { nb: 'Hva?', nn: 'Kva?' }, { text: 'Hva?', lang: 'nb', isOther: false }],
  ['nn', { nb: 'Hva?', nn: ' ' }, { text: 'Hva?', lang: 'nb', isOther: true }],
  ['nb', { nb: '', nn: 'Kva?' }, { text: 'Kva?', lang: 'nn', isOther: true }],
  ['nn', { nb: '', nn: '' }, { text: '', lang: 'nn', isOther: false }],
] as const)('%s of %j', (language, text, shown) => expect(inLanguage(text, language)).toEqual(shown))

test('one text in the other language is enough for a note', () => {
  const both = { nb: 'a', nn: 'b' }
  expect(isAnyOther([both, { nb: 'a', nn: '' }], 'nn')).toBe(true)
  expect(isAnyOther([both, { nb: '', nn: '' }], 'nn')).toBe(false)
})
