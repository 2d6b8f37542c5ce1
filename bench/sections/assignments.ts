import type { Browser } from '@playwright/test'
import { Assignments } from '../../e2e/support/assignments.ts'
import { type Person, type School, World } from '../../e2e/support/world.ts'
import { type Figure, printNote, printTable } from '../report.ts'
import { timeEach } from '../samples.ts'
import { often } from '../scale.ts'
import { launchChromium, openPage } from '../support/browser.ts'
import type { Defer } from '../support/cleanup.ts'
import { makeBigPlan, prose } from '../support/plans.ts'
import { type BenchStack, startBenchStack } from '../support/stack.ts'

const VISITS = often(8)
const HAND_INS = often(60)

/** A leader's front page after three years of assignments, and handing in a plan of 200 rows. */
export async function run(defer: Defer) {
  const stack = await startBenchStack(defer, { servesApp: true })
  const world = new World(stack.url)
  const { leader, school } = await makeBigPlan(world)
  const assignments = new Assignments(stack.url)
  let planPart: string | undefined
  for (let term = 0; term < 6; term += 1) {
    const when = { gatheringIn: 30 - 180 * term }
    const parts = [
      { dueIn: 9 - 180 * term, respondent: 'leader' as const },
      { dueIn: 14 - 180 * term, kind: 'plan' as const, title_nb: 'Aksjonsplan' },
    ]
    const [, plan] = await assignments.make({ regionId: school.regionId, ...when, parts })
    planPart ??= plan?.id
  }
  if (!planPart) throw new Error('No part was made')
  const browser = await launchChromium(defer)
  await visitFront(browser, stack.url, leader, school)
  const visits: { first: number; again: number }[] = []
  for (let n = 0; n < VISITS; n += 1) visits.push(await visitFront(browser, stack.url, leader, school))
  printTable('Until what is due can be read, 6 assignments', 'ms', [
    { what: 'first visit, signed in already', samples: visits.map(({ first }) => first) },
    { what: 'reload', samples: visits.map(({ again }) => again) },
  ])
  await handIn(stack, world, { leader, school, partId: planPart })
}

async function visitFront(browser: Browser, url: string, leader: Person, school: School) {
  const page = await openPage(browser, url, leader)
  const untilReadable = () =>
    page
      .waitForFunction(() => document.querySelectorAll('article h3').length > 1 && performance.now())
      .then((handle) => handle.jsonValue() as Promise<number>)
  await page.goto(`/schools/${school.id}`, { waitUntil: 'commit' })
  const first = await untilReadable()
  await page.reload({ waitUntil: 'commit' })
  const again = await untilReadable()
  await page.context().close()
  return { first, again }
}

interface HandInOptions {
  leader: Person
  school: School
  partId: string
}

async function handIn(stack: BenchStack, world: World, { leader, school, partId }: HandInOptions) {
  const rows = await growPlan(world, school)
  const [action] = await world.actionsOf(school)
  if (!action) throw new Error('The plan has no action')
  const submit = () =>
    leader.api
      .rpc('submit_part', { part: partId, school: school.id, submission_id: crypto.randomUUID() })
      .throwOnError()
  const changed: number[] = []
  for (let n = 0; n < HAND_INS; n += 1) {
    await leader.api
      .from('actions')
      .update({ body: prose(220, n) })
      .eq('id', action.id)
      .throwOnError()
    const start = performance.now()
    await submit()
    changed.push(performance.now() - start)
  }
  const freeze = {
    sql: 'select private.frozen_part($1, $2, null)',
    params: [partId, school.id],
  }
  const bare: Figure = {
    what: 'making the copy alone, bare SQL',
    samples: (await stack.timeBare(Array.from({ length: HAND_INS + 20 }, () => [freeze]))).slice(20),
  }
  printTable(`submit_part, a plan of ${rows} rows`, 'ms', [
    { what: 'over REST, after a change', samples: changed, against: [bare] },
    {
      what: 'over REST, the same once more',
      samples: await timeEach(HAND_INS, async () => submit(), 5),
      against: [bare],
    },
    bare,
  ])
  const { data } = await leader.api.from('submissions').select('content').limit(1).single().throwOnError()
  printNote(`A copy takes ${(JSON.stringify(data.content).length / 1024).toFixed(0)} KB.`)
}

/** Adds actions and reflections until the plan has 200 rows; how many there are. */
async function growPlan(world: World, school: School): Promise<number> {
  const goal = (await world.goalsOf(school)).find(({ horizon }) => horizon === 'short_term')
  if (!goal) throw new Error('The plan has no goal')
  const before = (await world.everythingOf(school)).flat().length
  const missing = Math.max(0, 200 - before)
  const bodies = Array.from({ length: Math.ceil(missing / 2) }, (_, n) => prose(220, n))
  await world.addActions(school, goal.id, bodies)
  const [action] = await world.actionsOf(school)
  for (let n = 0; action && n < Math.floor(missing / 2); n += 1) {
    await world.addReflection(school, action.id, prose(300, n))
  }
  return (await world.everythingOf(school)).flat().length
}
