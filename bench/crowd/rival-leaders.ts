import { openHocuspocusPeer } from '../rivals/hocuspocus-peer.ts'
import { openRelayPeer } from '../rivals/relay-peer.ts'
import type { Defer } from '../support/cleanup.ts'
import { prose } from '../support/plans.ts'
import type { CrowdRecord, Press } from './record.ts'

const sides = ['a', 'b'] as const
const nameOf = (pair: number, side: string, length: number) => `${pair} ${side} ${length}`

/** Two who send each other the whole of their text on every key. */
export function openRelayPair(
  url: string,
  pair: number,
  record: CrowdRecord,
  defer: Defer,
): Promise<Press[]> {
  return Promise.all(
    sides.map(async (side) => {
      const peer = await openRelayPeer(`${url}/pair-${pair}`, defer)
      peer.hear((text) => record.hear(nameOf(pair, text.slice(0, 1), text.length)))
      let text = side + prose(200)
      return () => {
        text += 'e'
        record.send(nameOf(pair, side, text.length))
        peer.say(text)
      }
    }),
  )
}

/** Two who share a document and write in a text each. */
export function openHocuspocusPair(
  url: string,
  pair: number,
  record: CrowdRecord,
  defer: Defer,
): Promise<Press[]> {
  return Promise.all(
    sides.map(async (side, at) => {
      const peer = await openHocuspocusPeer(url, `pair-${pair}`, defer)
      const [mine, theirs] = [peer.text(side), peer.text(sides[1 - at] ?? 'a')]
      theirs.observe(() => record.hear(nameOf(pair, sides[1 - at] ?? 'a', theirs.length)))
      mine.insert(0, prose(200))
      return () => {
        record.send(nameOf(pair, side, mine.length + 1))
        mine.insert(mine.length, 'e')
      }
    }),
  )
}
