import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readSource } from '../document/read-source.ts'
import { textsIn } from '../document/source-document.ts'
import { firstChoices, foundPart, type QuestionPart, readPlan } from '../preview/import-state.ts'
import { datedText } from '../understanding/dated-text.ts'
import { labelledGoal } from '../understanding/goal-label.ts'
import { actionLabel, reflectionLabel, statusIn } from '../understanding/labelled-lines.ts'
import { bytesOf, type CorpusFile, corpus, placed, placedDraft } from './corpus.ts'
import { october } from './october.ts'

const inNynorsk = [
  'Kva er målsetjinga for deltakinga til skulen i matematikkløftet?',
  'Korleis er det jobba med utvikling og forankring av målsetjinga?',
  'Korleis har du sikra at alle har utvikla eigarskap til målsetjinga?',
]
const part: QuestionPart = {
  id: 'part',
  title: '',
  isPersonal: false,
  questions: october.questions.map((text, at) => ({
    id: String(at),
    title: text,
    texts: [text, inNynorsk[at] ?? ''],
  })),
}

const read = new Map<CorpusFile, ReturnType<typeof readAnew>>()

/** What a file is read as when nothing is corrected; read once. */
function understood(one: CorpusFile) {
  const known = read.get(one) ?? readAnew(one)
  read.set(one, known)
  return known
}

async function readAnew(one: CorpusFile) {
  const source = await readSource({ name: one.file, bytes: bytesOf(one) })
  const choices = firstChoices(source)
  return { source, plan: readPlan(source, choices), found: foundPart(source, choices, [part]).found }
}

describe.each([...Map.groupBy(corpus, ({ kind }) => kind)])('%s', (_, files) => {
  test.each(files)('$file, by $program', async (one) => {
    const { plan, found } = await understood(one)
    expect(placedDraft(plan.rows)).toEqual(placed(one.rows))
    if (one.answers) expect([...found.answers.values()]).toEqual(one.answers)
    if (one.leftovers)
      expect([...plan.leftovers, ...found.leftovers].length).toBeGreaterThanOrEqual(one.leftovers)
    if (one.isAsked) expect(plan.doubts.length).toBeGreaterThan(0)
  })
})

const lettersOf = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '')

/** A text as it is, or without the label, the date or the mark it begins with, which become a field or a row. */
function waysToSay(text: string): string[] {
  const line = { text, isItem: false, bold: '' }
  const without = [
    actionLabel(line, false)?.text,
    reflectionLabel(line, false)?.text,
    labelledGoal(text)?.text,
    datedText(text)?.text,
    /^\s*(?:(?:\d{1,2}|[a-z])[.)]|hva:|kva:)\s*(.*)$/is.exec(text)?.[1],
    // In a plan without a table a label is listed as a heading.
    /^.{2,60}?[:?]\s*(\S.*)$/s.exec(text)?.[1],
  ]
  return [text, ...without.filter((one) => one !== undefined)]
}

test('no text of any file is lost: each is in the plan, an answer, or what is listed as left out', async () => {
  const lost: string[] = []
  for (const one of corpus) {
    const { source, plan, found } = await understood(one)
    const said = lettersOf(
      [
        ...plan.rows.flatMap(({ texts, reflected_on }) => [...Object.values(texts), reflected_on ?? '']),
        ...plan.leftovers,
        ...plan.headings,
        ...found.leftovers,
        ...found.answers.values(),
        ...source.document.apart.map(({ text }) => text),
        // A question that was found stands above its answer.
        ...part.questions.flatMap(({ texts }) => texts),
      ].join('\n'),
    )
    // Read by other means than ours: the words as they stand in the file.
    const parts = unzipSync(bytesOf(one))
    const xml = strFromU8(parts['word/document.xml'] ?? parts['content.xml'] ?? new Uint8Array())
    const body = xml.slice(xml.search(/<(w:body|office:text)/))
    const [text, end] = parts['word/document.xml']
      ? [/<w:t(?: [^>]*)?>([^<]*)</g, '</w:p>']
      : [/>([^<]+)</g, /<\/text:[ph]>/]
    const textsOf = (part: string) =>
      [...part.matchAll(text)].map(([, one = '']) => one.replaceAll('&amp;', '&'))
    const runs = textsOf(body)
    // LibreOffice divides a text at will: whole paragraphs are looked for where a run alone is a piece of a label.
    const paragraphs = body.split(end).map((paragraph) => textsOf(paragraph).join(''))
    // A status becomes the action's.
    const isSaid = (text: string) =>
      statusIn(text) !== null || waysToSay(text).some((way) => said.includes(lettersOf(way)))
    const unsaid = runs.filter((run) => !isSaid(run))
    lost.push(
      ...unsaid
        .filter((run) => !paragraphs.some((paragraph) => paragraph.includes(run) && isSaid(paragraph)))
        .map((run) => `${one.file}: ${run}`),
    )
    expect(textsIn(source.document.blocks).length).toBeGreaterThan(0)
  }
  expect(lost).toEqual([])
}, 60_000)
