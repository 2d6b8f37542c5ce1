import type { Browser, Page } from '@playwright/test'
import { actionText } from '../../e2e/support/plan.ts'
import { openFor, saveState } from '../../e2e/support/test.ts'
import type { Person, School, World } from '../../e2e/support/world.ts'
import { faults } from './faults.ts'
import { openWriting } from './pages.ts'

/** Two leaders in one cell, who go on there for some rounds. */
export interface Stage {
  world: World
  school: School
  goalId: string
  leaders: [Person, Person]
  pages: [Page, Page]
}

export async function openStage(browser: Browser, world: World, url: string): Promise<Stage> {
  const leaders: [Person, Person] = [await world.person('Rektor'), await world.person('Inspektør')]
  const school = await world.school({ leaders })
  const { shortTerm } = await world.smallPlan(school, 'Start.')
  const open = async (person: Person) => {
    const page = await openFor(browser, url, person)
    await openWriting(page, school)
    return page
  }
  return {
    world,
    school,
    goalId: shortTerm,
    leaders,
    pages: [await open(leaders[0]), await open(leaders[1])],
  }
}

export async function closeStage({ pages }: Stage) {
  for (const page of pages)
    await page
      .context()
      .close()
      .catch(() => undefined)
}

export interface Outcome {
  lost: string[]
  doubled: string[]
  torn: string[]
  /** How it stands where a queue never emptied, or pages never came to say the same. */
  stuck: string | null
  /** The end of the cell. */
  says: string
}

/** mulberry32 */
export function randomFrom(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** One fault while both type; then all is well again, and every word has to stand there once. */
export async function runRound(stage: Stage, name: string, seed: number): Promise<Outcome> {
  const random = randomFrom(seed)
  const words = (letter: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${letter}${seed.toString(36)}q${at}${letter}`)
  const [first, during, after, theirs] = [words('r', 3), words('s', 3), words('t', 2), words('u', 8)]
  const place = random() < 0.5 ? 'Control+Home' : 'Control+End'
  const others = type(stage.pages[1], place, theirs, 40).catch((error: Error) => error)
  await type(stage.pages[0], 'Control+End', first, 5 + random() * 20)
  // Where there is nothing to type in meanwhile, nobody does.
  const isStill = name === 'freeze' || name === 'deleted goal'
  if (isStill) await others
  const fault = faults[name]
  if (!fault) throw new Error(`There is no fault ${name}.`)
  const { school, goalId, leaders } = stage
  const heal = await fault({ page: stage.pages[0], school, goalId, other: leaders[1], random })
  const isWriting = !stage.pages[0].isClosed() && !isStill
  if (isWriting) await type(stage.pages[0], null, during, 5 + random() * 20)
  if (isWriting) await stage.pages[0].waitForTimeout(random() * 3000)
  const failed = await others
  stage.pages[0] = await heal()
  if (failed) throw failed
  await type(stage.pages[0], 'Control+End', after, 5)
  const stuck = await settle(stage)
  const text = JSON.stringify(await stage.world.everythingOf(school))
  const [{ body } = { body: '' }] = await stage.world.actionsOf(school)
  const says = body.slice(-600)
  return { ...judge([...first, ...(isWriting ? during : []), ...after, ...theirs], text), stuck, says }
}

async function type(page: Page, place: string | null, words: string[], delay: number) {
  const field = actionText(page)
  if (place) await field.press(place)
  for (const word of words)
    await field.pressSequentially(place === 'Control+Home' ? `${word} ` : ` ${word}`, { delay })
}

const patience = 60_000

async function settle({ world, school, pages }: Stage): Promise<string | null> {
  const until = Date.now() + patience
  let how = ''
  while (Date.now() < until) {
    const states = await Promise.all(pages.map((page) => saveState(page).getAttribute('data-state')))
    const texts = await Promise.all(pages.map((page) => actionText(page).inputValue()))
    const [{ body } = { body: '' }] = await world.actionsOf(school)
    if (states.every((state) => state === 'saved') && texts.every((text) => text === body)) return null
    how = JSON.stringify({ states, texts, body })
    await pages[0].waitForTimeout(200)
  }
  return how
}

function judge(words: string[], text: string): Pick<Outcome, 'lost' | 'doubled' | 'torn'> {
  const times = (word: string) => text.split(word).length - 1
  const missing = words.filter((word) => times(word) === 0)
  const half = (word: string) => word.slice(0, -1)
  return {
    doubled: words.filter((word) => times(word) > 1),
    torn: missing.filter((word) => times(half(word)) > 0 || times(word.slice(1)) > 0),
    lost: missing.filter((word) => times(half(word)) === 0 && times(word.slice(1)) === 0),
  }
}
