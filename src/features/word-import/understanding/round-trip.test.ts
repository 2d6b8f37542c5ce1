// @vitest-environment happy-dom

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '../../../shared/i18n/languages.ts'
import { fieldsOf, isDateField, type PlanTable, planFields } from '../../../shared/plan/plan-fields.ts'
import { fieldText, newRow, type PlanRow, type PlanRows } from '../../../shared/plan/plan-rows.ts'
import { planTree, type ShortTermNode } from '../../../shared/plan/plan-tree.ts'
import { planDocument } from '../../../shared/word-out/plan-document.ts'
import { fullPlan } from '../../../shared/word-out/testing/plans.ts'
import { readFile } from '../document/read-file.ts'
import { planIn } from '../testing/read-plan.ts'

const isWritten = (text: string) => /\S/.test(text)

/**
 * A plan as it is to come back: of two goals in a row that say the same there is one, with all that stood under both.
 * Those that hold nothing, and that nothing stands under, are left out.
 */
const expected = (plan: PlanRows): unknown =>
  joined(planTree(plan).map(({ goal, shortTerm }) => ({ body: goal.body, under: orEmpty(shortTerm) })))
    .map(({ body, under }) => ({
      body,
      shortTerm: joined(under)
        .map(({ body, under }) => ({
          body,
          actions: under.map(({ action, reflections }) => ({
            ...fieldsIn('actions', action),
            reflections: reflections.map((reflection) => fieldsIn('reflections', reflection)),
          })),
        }))
        .filter(({ body, actions }) => isWritten(body) || actions.length > 0),
    }))
    .filter(({ body, shortTerm }) => isWritten(body) || shortTerm.length > 0)

/** A long-term goal without others under it has a row too. */
const orEmpty = (nodes: readonly ShortTermNode[]) =>
  nodes.length > 0 ? nodes.map(({ goal, actions }) => ({ body: goal.body, under: actions })) : [nothing]
const nothing = { body: '', under: [] }

function joined<Under>(goals: readonly { body: string; under: readonly Under[] }[]) {
  const all: { body: string; under: Under[] }[] = []
  for (const { body, under } of goals) {
    const last = all.at(-1)
    if (last?.body === body) last.under.push(...under)
    else all.push({ body, under: [...under] })
  }
  return all
}

const fieldsIn = (table: PlanTable, row: PlanRow) =>
  Object.fromEntries(fieldsOf(table).map((field) => [field, saidIn(field, fieldText(row, field))]))
/** What is not decided is not said. */
const saidIn = (field: string, text: string) =>
  text === 'undecided' ? null : text || (isDateField(field) ? null : '')

async function roundTrip(plan: PlanRows, language: (typeof languages)[number]) {
  const blob = await planDocument({ title: 'Aksjonsplan', facts: [['Region', 'x']], plan, language })
  const document = await readFile(new Uint8Array(await blob.arrayBuffer()))
  const { plan: read, leftovers, doubts } = planIn(document)
  return { read, leftovers, doubts }
}

test.each(languages)('a plan that was taken out comes in again as it was: %s', async (language) => {
  expect(await roundTrip(fullPlan, language)).toEqual({ read: expected(fullPlan), leftovers: [], doubts: [] })
})

test('a goal that is too long to be said whole in each row is one goal', async () => {
  const long = 'Lærerne planlegger sammen hver uke. '.repeat(20).trim()
  const goals = fullPlan.goals.map((goal) => ({ ...goal, body: goal.body && `${goal.body} ${long}` }))
  const plan = { ...fullPlan, goals }
  expect((await roundTrip(plan, 'nb')).read).toEqual(expected(plan))
})

const line = fc.oneof(
  fc.constantFrom(
    '',
    '- et punkt',
    '1. Først',
    'Fordi vi antar at … noe',
    'Hvem: Rektor',
    'Status: I gang',
    'Dato: 2. mars 2026',
    'Hvordan vet jeg det? Slik',
    'a  b',
    ' innrykk',
    'A & B <c>',
    '👩‍🏫 og 🇳🇴',
    'tabulator\there',
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'abcæøå .,:;-–«»?…'.split('')) }),
)
/** A text of one or more lines. Space at the end of a line is not seen, and not kept by everyone who writes Word files. */
const text = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))
const id = fc.uuid()
const position = fc.constantFrom('a0', 'a1', 'a2', 'a3')

const planArbitrary: fc.Arbitrary<PlanRows> = fc
  .array(
    fc.record({
      id,
      body: text,
      position,
      shortTerm: fc.array(
        fc.record({
          id,
          body: text,
          position,
          actions: fc.array(
            fc.record({
              id,
              body: text,
              assumption: text,
              teacher_support: text,
              responsible: text,
              timeframe: text,
              status: fc.constantFrom(...planFields.actions.status),
              position,
              reflections: fc.array(
                fc.record({
                  id,
                  reflected_on: fc.constantFrom('2025-10-20', '2026-03-02', null),
                  expectation: text,
                  check_on: fc.constantFrom('2026-03-02', null),
                  outcome: text,
                  evidence: text,
                  verdict: fc.constantFrom(...planFields.reflections.verdict),
                  decision: fc.constantFrom(...planFields.reflections.decision),
                }),
                { maxLength: 2 },
              ),
            }),
            { maxLength: 3 },
          ),
        }),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 3 },
  )
  .map((goals) => {
    const plan: PlanRows = { goals: [], actions: [], reflections: [] }
    for (const { shortTerm, ...goal } of goals) {
      plan.goals.push(newRow('goals', goal))
      for (const { actions, ...under } of shortTerm) {
        plan.goals.push(newRow('goals', { ...under, parent_id: goal.id }))
        for (const { reflections, ...action } of actions) {
          plan.actions.push(newRow('actions', { ...action, goal_id: under.id }))
          plan.reflections.push(
            ...reflections.map((one) => newRow('reflections', { ...one, action_id: action.id })),
          )
        }
      }
    }
    return plan
  })

test('whatever stands in it', async () => {
  await fc.assert(
    fc.asyncProperty(planArbitrary, fc.constantFrom(...languages), async (plan, language) => {
      expect(await roundTrip(plan, language)).toEqual({ read: expected(plan), leftovers: [], doubts: [] })
    }),
    { numRuns: 20 },
  )
}, 30_000)
