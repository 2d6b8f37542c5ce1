import { expect, test } from 'vitest'
import { markHits } from './marks.ts'

/** Hits in brackets. */
const marked = (text: string, ...hits: string[]) =>
  markHits(text, hits)
    .map((segment) => (segment.isHit ? `[${segment.text}]` : segment.text))
    .join('')

test.each([
  ['Lærerne øver', ['lærerne'], '[Lærerne] øver'],
  ['Lærerne øver', ['øver', 'lærerne'], '[Lærerne] [øver]'],
  ['Øver de? Øver de ikke?', ['øver'], '[Øver] de? [Øver] de ikke?'],
  ['aksjoner/utprøvinger', ['utprøvinger'], 'aksjoner/[utprøvinger]'],
  ['<b>Elever</b> & b', ['b'], '<[b]>Elever</[b]> & [b]'],
  ['elevene', ['elev'], 'elevene'],
  ['Ma\u030aten', ['måten'], '[Måten]'],
  ['Punkt 3a\n😀 Ås', ['3a', 'ås'], 'Punkt [3a]\n😀 [Ås]'],
  ['Ingen', [], 'Ingen'],
  ['', ['x'], ''],
])('%s', (text, hits, expected) => {
  expect(marked(text, ...hits)).toBe(expected)
})
