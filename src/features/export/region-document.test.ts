import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { wordProblems } from '../../shared/word-out/testing/word-problems.ts'
import { allOf, readXml } from '../../shared/word-out/testing/xml-tree.ts'
import { regionDocument } from './region-document.ts'
import { planPart, questionsPart, school } from './testing/schools.ts'
import { exportTexts } from './texts/nb.ts'

const schools = [
  school({ name: 'Nordlia & omegn' }),
  school({ name: 'Sørlia skole', plans: [], answers: [] }),
  school({
    name: 'Tomlia skole',
    plans: [{ handedInAt: null, plan: { goals: [], actions: [], reflections: [] } }],
  }),
]

async function written(content: 'plans' | 'answers') {
  const parts = [planPart, questionsPart]
  const blob = await regionDocument({ content, schools, parts, texts: exportTexts, language: 'nb' })
  const file = new Uint8Array(await blob.arrayBuffer())
  return { file, document: readXml(strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array())) }
}

test('a list leads to every school, and each begins a page', async () => {
  const { file, document } = await written('plans')
  expect(wordProblems(file)).toEqual([])
  expect(allOf(document, 'w:hyperlink').map(({ text }) => text)).toEqual([
    'Nordlia & omegn, Lillestrøm',
    'Sørlia skole, Lillestrøm',
    'Tomlia skole, Lillestrøm',
  ])
  const begins = allOf(document, 'w:p').filter((one) => allOf(one, 'w:pageBreakBefore').length > 0)
  expect(begins.map(({ text }) => text)).toEqual(['Nordlia & omegn', 'Sørlia skole', 'Tomlia skole'])
  expect(allOf(document, 'w:tbl')).toHaveLength(1)
  expect(document.text).toContain(exportTexts.notHandedIn)
  expect(document.text).toContain(exportTexts.emptyPlan)
})

test('answers stand under their questions, school by school', async () => {
  const { file, document } = await written('answers')
  expect(wordProblems(file)).toEqual([])
  for (const text of ['Hva så du?', 'Elevene snakket lenge', 'Hva nå?', exportTexts.noAnswer]) {
    expect(document.text).toContain(text)
  }
})
