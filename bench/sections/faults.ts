import { parseArgs } from 'node:util'
import { World } from '../../e2e/support/world.ts'
import { faults } from '../faults/faults.ts'
import { closeStage, type Outcome, openStage, randomFrom, runRound, type Stage } from '../faults/round.ts'
import { printNote } from '../report.ts'
import { often } from '../scale.ts'
import { launchChromium } from '../support/browser.ts'
import type { Defer } from '../support/cleanup.ts'
import { startBenchStack } from '../support/stack.ts'

/** A cell takes 10,000 characters. */
const ROUNDS_A_SCHOOL = 12

/** One round again: `npm run bench -- faults --rounds 1 --seed 1234`. */
const { values } = parseArgs({
  strict: false,
  options: { rounds: { type: 'string' }, seed: { type: 'string' } },
})

/** Two leaders in one cell of two browsers, and a fault in each round: what was lost, doubled, torn, or never came to rest. */
export async function run(defer: Defer) {
  const rounds = Number(values.rounds ?? often(300))
  const firstSeed = Number(values.seed ?? 1)
  const { url } = await startBenchStack(defer, { servesApp: true })
  const browser = await launchChromium(defer)
  const world = new World(url)
  const names = Object.keys(faults)
  const bad: string[] = []
  const counts = new Map<string, number>()
  let stage: Stage | null = null
  for (let seed = firstSeed; seed < firstSeed + rounds; seed++) {
    const name = names[Math.floor(randomFrom(seed)() * names.length)] ?? ''
    if (stage && (seed - firstSeed) % ROUNDS_A_SCHOOL === 0) {
      await closeStage(stage)
      stage = null
    }
    stage ??= await openStage(browser, world, url)
    const outcome: Outcome | Error = await runRound(stage, name, seed).catch((error: Error) => error)
    counts.set(name, (counts.get(name) ?? 0) + 1)
    const fault = faultOf(outcome)
    if (!fault) continue
    bad.push(`seed ${seed}, ${name}: ${fault}`)
    console.log(`  ${bad.at(-1)}`)
    await closeStage(stage)
    stage = null
  }
  printNote(`${rounds} rounds from seed ${firstSeed}: ${rounds - bad.length} without loss.`)
  printNote([...counts].map(([name, count]) => `${name} ${count}`).join(', '))
  if (bad.length > 0) process.exitCode = 1
}

function faultOf(outcome: Outcome | Error): string | null {
  if (outcome instanceof Error) return `did not run: ${outcome.message.split('\n')[0]}`
  const { lost, doubled, torn, stuck, says } = outcome
  const parts = Object.entries({ lost, doubled, torn }).filter(([, words]) => words.length > 0)
  const found = parts.map(([kind, words]) => `${kind} ${words.join(' ')}`)
  if (stuck) found.push(`never at rest ${stuck.slice(0, 600)}`)
  return found.length > 0 ? `${found.join('; ')}; says ${JSON.stringify(says)}` : null
}
