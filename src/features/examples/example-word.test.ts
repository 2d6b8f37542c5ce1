import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { wordProblems } from '../../shared/word-out/testing/word-problems.ts'
import { allOf, readXml } from '../../shared/word-out/testing/xml-tree.ts'
import { examplesToWord } from './example-word.ts'

test('Word opens the examples as they are, each a paragraph, whichever way the page lies', async () => {
  for (const isLandscape of [true, false]) {
    const blob = await examplesToWord({
      title: 'Eksempler',
      groups: [{ heading: 'Aksjon', texts: ['Vi øver & <prøver>\nhver uke', 'Vi spør'] }],
      isLandscape,
      language: 'nb',
    })
    const file = new Uint8Array(await blob.arrayBuffer())
    expect(wordProblems(file)).toEqual([])
    const document = readXml(strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array()))
    expect(allOf(document, 'w:p').map(({ text }) => text)).toEqual([
      'Eksempler',
      'Aksjon',
      'Vi øver & <prøver>hver uke',
      'Vi spør',
      '',
    ])
    expect(allOf(document, 'w:br')).toHaveLength(1)
    expect(allOf(document, 'w:pgSz')[0]?.attributes['w:orient']).toBe(isLandscape ? 'landscape' : undefined)
  }
})
