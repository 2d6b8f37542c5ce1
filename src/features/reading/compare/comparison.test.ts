import { expect, test } from 'vitest'
import type { HandIn } from '../page/hand-ins.ts'
import { chosenSides } from './comparison.ts'

const handIn = (id: string, changeNumber: number, partId: string) => ({ id, changeNumber, partId }) as HandIn
const october = handIn('october', 3, 'first')
const again = handIn('october again', 4, 'first')
const march = handIn('march', 9, 'second')

test.each([
  [[], {}, null],
  [[october, again], {}, { from: 'october again', to: 'now' }],
  [[october, again, march], {}, { from: 'october again', to: 'march' }],
  [[october, again, march], { from: 'october' }, { from: 'october', to: 'now' }],
  [[october, again, march], { from: 'october', to: 'march' }, { from: 'october', to: 'march' }],
  [[october, again, march], { to: 'now' }, { from: 'october again', to: 'now' }],
  [[october, march], { from: 'gone', to: 'gone' }, { from: 'october', to: 'march' }],
])('of %j, asked for %j', (handIns, asked, sides) => expect(chosenSides(handIns, asked)).toEqual(sides))
