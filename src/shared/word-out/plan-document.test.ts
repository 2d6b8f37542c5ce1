import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { planDocument } from './plan-document.ts'
import { fullPlan } from './testing/plans.ts'
import { wordProblems } from './testing/word-problems.ts'
import { allOf, readXml, type XmlElement } from './testing/xml-tree.ts'

const empty = { goals: [], actions: [], reflections: [] }

async function written(plan = fullPlan, language: 'nb' | 'nn' | 'en' = 'nb') {
  const facts: [string, string][] = [['Region', 'Lillestrøm']]
  const blob = await planDocument({ title: 'Aksjonsplan for A & B', facts, plan, language })
  const file = new Uint8Array(await blob.arrayBuffer())
  const parts = unzipSync(file)
  const part = (name: string) => readXml(strFromU8(parts[name] ?? new Uint8Array()))
  return {
    file,
    document: part('word/document.xml'),
    styles: part('word/styles.xml'),
    properties: part('docProps/core.xml'),
  }
}

const rowsOf = (document: XmlElement) =>
  allOf(document, 'w:tr').map((row) =>
    allOf(row, 'w:tc').map((cell) => ({ lines: allOf(cell, 'w:p').map(({ text }) => text) })),
  )

test('Word finds nothing to repair', async () => {
  for (const plan of [fullPlan, empty]) expect(wordProblems((await written(plan)).file)).toEqual([])
})

test('the properties of the file say what it is, whose, and of when', async () => {
  const { properties } = await written()
  expect(allOf(properties, 'dc:title')[0]?.text).toBe('Aksjonsplan for A & B')
  expect(allOf(properties, 'dc:description')[0]?.text).toBe('Region: Lillestrøm')
  expect(allOf(properties, 'dcterms:created')[0]?.text).toMatch(/^20\d\d-/)
})

test('the form lies on its side, and its headings come again on every page', async () => {
  const { document } = await written()
  expect(allOf(document, 'w:pgSz')[0]?.attributes).toMatchObject({
    'w:w': '16838',
    'w:h': '11906',
    'w:orient': 'landscape',
  })
  const headers = allOf(document, 'w:tr').filter((row) => allOf(row, 'w:tblHeader').length > 0)
  expect(headers.map((row) => allOf(row, 'w:tc').map((cell) => allOf(cell, 'w:p')[0]?.text))).toEqual([
    ['Langsiktig mål', 'Kortsiktige mål', 'Aksjon', 'Hvordan gikk det?'],
  ])
  const [first, second] = allOf(document, 'w:tr')
  expect(first).toBe(headers[0])
  // In one line: what the columns ask stands once.
  expect(allOf(headers[0] as XmlElement, 'w:p')).toHaveLength(4)
  expect(allOf(second as XmlElement, 'w:tc').at(-1)?.text).toBe('Hvordan vet jeg det?')
})

test.each([
  ['nb', 'nb-NO'],
  ['nn', 'nn-NO'],
  ['en', 'en-GB'],
] as const)('Word checks the spelling in the language it is in: %s', async (language, tag) => {
  const { styles } = await written(fullPlan, language)
  expect(allOf(styles, 'w:lang')[0]?.attributes['w:val']).toBe(tag)
})

test('every row says its goals, in grey where they are said again, and a line is a paragraph', async () => {
  const [, , ...rows] = allOf((await written()).document, 'w:tr')
  const saidBy = (row: XmlElement) =>
    allOf(row, 'w:tc')
      .slice(0, 2)
      .map((cell) => [
        allOf(cell, 'w:p')
          .map(({ text }) => text)
          .join('|'),
        allOf(cell, 'w:pStyle').some(({ attributes }) => attributes['w:val'] === 'Help'),
      ])
  const better = 'Bedre undervisning||Elevene <opplever> mestring & glede'
  expect(rows.map(saidBy)).toEqual([
    [
      [better, false],
      ['Felles planlegging', false],
    ],
    [
      [better, true],
      ['Felles planlegging', true],
    ],
    [
      [better, true],
      ['Kjenne modellen', false],
    ],
    [
      ['Ingenting under', false],
      ['', false],
    ],
  ])
})

test('a row is torn only where it cannot be on one page', async () => {
  const long = fullPlan.actions.map((row, index) =>
    index === 1 ? { ...row, body: 'ord '.repeat(900) } : row,
  )
  const { document } = await written({ ...fullPlan, actions: long })
  const areKept = allOf(document, 'w:tr').map((row) => allOf(row, 'w:cantSplit').length === 1)
  expect(areKept).toEqual([true, true, true, false, true, true])
})

test('an action has its details below it, each with its label', async () => {
  const [, , first, , third] = rowsOf((await written()).document)
  expect(first?.[2]?.lines).toEqual([
    'Planlegge sammen',
    'Hvem: dette er tekst',
    'Fordi vi antar at … lærerne da serhverandres undervisning',
    'Slik støtter aksjonen lærerne som deltar: De får tid',
    'og vikar',
    'Hvem: Rektor',
    'Når: Høsten',
    'Status: I gang',
  ])
  expect(third?.[2]?.lines).toEqual(['Status: Planlagt'])
})

test('reflections stand by date, with what came of it and how one knows', async () => {
  const [, , first] = rowsOf((await written()).document)
  expect(first?.[3]?.lines).toEqual([
    'Dato: 20. oktober 2026',
    'Hvordan gikk det? Det gikk',
    'Hvordan vet jeg det? Vi så det',
    'Antakelsen: Vet ikke ennå',
    'Dato: 2. mars 2027',
    'Hva venter vi å se? Alle møter',
    'Når ser vi etter? 28. februar 2027',
    'Hvordan gikk det? Bedre',
    'Antakelsen: Holdt',
    'Hva gjør vi nå? Gjøre det for hele skolen',
  ])
})

test('in the table only labels are bold, so that a text which looks like one is a text', async () => {
  const { document } = await written()
  const bold = allOf(document, 'w:tr')
    .slice(2)
    .flatMap((row) => allOf(row, 'w:r'))
    .filter((run) => allOf(run, 'w:b').length > 0)
    .map(({ text }) => text)
  expect(bold.filter((text) => text === 'Hvem:')).toHaveLength(1)
  expect(new Set(bold)).toEqual(
    new Set([
      'Fordi vi antar at …',
      'Slik støtter aksjonen lærerne som deltar:',
      'Hvem:',
      'Når:',
      'Status:',
      'Dato:',
      'Hvordan gikk det?',
      'Hvordan vet jeg det?',
      'Hva venter vi å se?',
      'Når ser vi etter?',
      'Hva gjør vi nå?',
      'Antakelsen:',
    ]),
  )
})
