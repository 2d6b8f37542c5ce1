import { setTimeout as sleep } from 'node:timers/promises'
import type { Sighting } from '../support/probe.ts'
import type { Duo } from './duos.ts'

export interface Latencies {
  /** From the key going down to the script of the other's page writing the text into its field. */
  written: number[]
  /** To the frame that shows it. */
  visible: number[]
  /** How often the text that the other saw became shorter, which nobody asked for. */
  setbacks: number
}

export const noLatencies = (): Latencies => ({ written: [], visible: [], setbacks: 0 })

const PATIENCE = 15_000

/** Types that many characters at the end of the writer's field, 40 to 80 ms apart, and sees them arrive. */
export async function typeRound(duo: Duo, keys: number): Promise<Latencies> {
  const { writer, reader, fieldId } = duo
  await writer.locator(`[id="${fieldId}"]`).click()
  await writer.keyboard.press('Control+End')
  const start = await lengthIn(writer, fieldId)
  await untilLength(duo, start)
  await Promise.all([writer, reader].map((page) => page.evaluate(() => window.probe.take())))
  for (let key = 1; key <= keys; key += 1) {
    await writer.keyboard.press(key % 6 === 0 ? 'Space' : 'e')
    // Not in step with the frames of either page.
    await sleep(40 + Math.random() * 40)
  }
  await untilLength(duo, start + keys)
  const [sent, seen] = await Promise.all(
    [writer, reader].map((page) => page.evaluate(() => window.probe.take())),
  )
  const pressed = sent?.keys ?? []
  if (pressed.length !== keys)
    throw new Error(`${duo.name}: ${pressed.length} of ${keys} keys arrived in the page`)
  return {
    written: latencies(pressed, start, seen?.writes ?? []),
    visible: latencies(pressed, start, seen?.frames ?? []),
    setbacks: countSetbacks(seen?.frames ?? []),
  }
}

const lengthIn = (page: Duo['writer'], id: string) =>
  page.evaluate((fieldId) => (document.getElementById(fieldId) as HTMLTextAreaElement).value.length, id)

async function untilLength({ name, reader, fieldId }: Duo, length: number) {
  for (const start = Date.now(); (await lengthIn(reader, fieldId)) !== length; await sleep(50)) {
    if (Date.now() - start > PATIENCE)
      throw new Error(`${name}: the other page never had ${length} characters`)
  }
}

/** Each key counts until a text at least as long as it made it was seen. */
function latencies(keys: number[], start: number, sightings: Sighting[]): number[] {
  return keys.flatMap((at, index) => {
    const seen = sightings.find(([length]) => length > start + index)
    return seen ? [seen[1] - at] : []
  })
}

const countSetbacks = (sightings: Sighting[]) =>
  sightings.filter(([length], index) => length < (sightings[index - 1]?.[0] ?? 0)).length
