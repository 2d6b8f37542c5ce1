import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { answersDocument } from './answers-document.ts'
import { wordProblems } from './testing/word-problems.ts'
import { allOf, readXml } from './testing/xml-tree.ts'

test('questions and answers stand in a file that Word opens as it is, whatever is written in them', async () => {
  const blob = await answersDocument({
    title: 'Levert: Observasjon',
    facts: [['Skole', 'Nordlia skole']],
    answers: [
      { heading: 'Spørsmål 3a', stem: 'Les først', question: 'Hva så du?', answer: 'En linje\r\n\ten til' },
      { heading: 'Spørsmål 4', stem: '', question: 'Hva nå?', answer: '</w:p> & \u0001\ud83d "sitat" 😀' },
    ],
    language: 'nn',
  })
  const file = new Uint8Array(await blob.arrayBuffer())
  expect(wordProblems(file)).toEqual([])
  const document = readXml(strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array()))
  expect(allOf(document, 'w:p').map(({ text }) => text)).toEqual([
    'Levert: Observasjon',
    'Skole: Nordlia skole',
    'Spørsmål 3a',
    'Les først',
    'Hva så du?',
    'En linje',
    'en til',
    'Spørsmål 4',
    'Hva nå?',
    '</w:p> &  "sitat" 😀',
    '',
  ])
})
