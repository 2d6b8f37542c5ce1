import { expect, test } from 'vitest'
import { carry } from './carry.ts'
import { seed } from './epochs.ts'
import { RowDocument } from './row-document.ts'

/** A document with this text, into which words are carried that were written on another. */
function carried(theirs: string, base: string, text: string) {
  const document = new RowDocument('e', 2)
  document.apply(seed('row', 'e', { body: theirs }), { isForBoth: true })
  carry(document, 'body', { bases: [base], text })
  return document.text('body')
}

test('what both changed alike counts once', () => {
  expect(carried('Nå: Vi øver ofte.', 'Vi øver.', 'Vi øver ofte.')).toBe('Nå: Vi øver ofte.')
})

test('what each put in elsewhere stands there, once', () => {
  expect(carried('Nå øver vi. Ofte.', 'Nå øver vi.', 'Nå øver alle. Hver dag.')).toMatch(/alle/)
  expect(carried('Alle øver.', 'øver.', 'øver. Ofte.')).toBe('Alle øver. Ofte.')
})
