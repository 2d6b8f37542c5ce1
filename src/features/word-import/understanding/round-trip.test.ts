// @vitest-environment happy-dom
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '../../../shared/i18n/languages.ts'
import { planForm } from '../../../shared/plan/form/plan-form.ts'
import type { PlanCopy } from '../../../shared/plan/handed-in/submission-content.ts'
import { planDocument } from '../../../shared/word-out/plan-document.ts'
import { fullPlan } from '../../../shared/word-out/testing/plans.ts'
import { readDocx } from '../document/read-docx.ts'
import { planIn } from '../testing/read-plan.ts'
import type { DraftLongTerm } from './plan-draft.ts'

const isWritten = (text: string) => /\S/.test(text)

/** A plan as it is to come back: goals that hold nothing, and that nothing stands under, are left out. */
const expected = (plan: PlanCopy): DraftLongTerm[] =>
  planForm(plan)
    .map(({ body, shortTerm }) => ({
      body,
      shortTerm: shortTerm
        .map((goal) => ({
          body: goal.body,
          actions: goal.actions.map(({ id: _, goalId, position, reflections, ...action }) => ({
            ...action,
            reflections: reflections.map(({ reflectedOn, outcome, evidence, verdict }) => ({
              reflectedOn,
              outcome,
              evidence,
              verdict,
            })),
          })),
        }))
        .filter((goal) => isWritten(goal.body) || goal.actions.length > 0),
    }))
    .filter((goal) => isWritten(goal.body) || goal.shortTerm.length > 0) as DraftLongTerm[]

async function roundTrip(plan: PlanCopy, language: (typeof languages)[number]) {
  const blob = await planDocument({ title: 'Aksjonsplan', facts: [['Region', 'x']], plan, language })
  const document = await readDocx(new Uint8Array(await blob.arrayBuffer()))
  const { plan: read, leftovers, unsure } = planIn(document)
  return { read, leftovers, unsure }
}

test.each(languages)('a plan that was taken out comes in again as it was: %s', async (language) => {
  expect(await roundTrip(fullPlan, language)).toEqual({ read: expected(fullPlan), leftovers: [], unsure: [] })
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

const planArbitrary: fc.Arbitrary<PlanCopy> = fc
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
              teacherSupport: text,
              responsible: text,
              timeframe: text,
              status: fc.constantFrom('planned', 'ongoing', 'done', 'dropped'),
              position,
              reflections: fc.array(
                fc.record({
                  id,
                  reflectedOn: fc.constantFrom('2025-10-20', '2026-03-02', null),
                  outcome: text,
                  evidence: text,
                  verdict: fc.constantFrom('too_early', 'held', 'partly', 'not_held'),
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
    const plan: PlanCopy = { goals: [], actions: [], reflections: [] }
    for (const { shortTerm, ...goal } of goals) {
      plan.goals.push({ ...goal, parentId: null, horizon: 'long_term' })
      for (const { actions, ...under } of shortTerm) {
        plan.goals.push({ ...under, parentId: goal.id, horizon: 'short_term' })
        for (const { reflections, ...action } of actions) {
          plan.actions.push({ ...action, goalId: under.id })
          plan.reflections.push(...reflections.map((one) => ({ ...one, actionId: action.id })))
        }
      }
    }
    return plan
  })

test('whatever stands in it', async () => {
  await fc.assert(
    fc.asyncProperty(planArbitrary, fc.constantFrom(...languages), async (plan, language) => {
      expect(await roundTrip(plan, language)).toEqual({ read: expected(plan), leftovers: [], unsure: [] })
    }),
    { numRuns: 20 },
  )
}, 30_000)
