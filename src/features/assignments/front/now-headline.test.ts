import { expect, test } from 'vitest'
import type { Assignment, HandIn, Part } from '../model/assignment-model.ts'
import { assignments as texts } from '../texts/nb.ts'
import { nowHeadline } from './now-headline.ts'

const now = new Date('2026-12-05T12:00:00Z')
const handedIn = [{ user_id: null, withdrawn_at: null } as HandIn]
const part = (dueLocal: string | null, handIns: HandIn[] = []) => ({ dueLocal, handIns }) as unknown as Part

test.each<[string, Part[]]>([
  [
    '2 ting igjen. Det haster ikke: 9 dager igjen.',
    [part('2026-12-20T23:59:00'), part('2026-12-14T23:59:00')],
  ],
  ['1 ting igjen. Det haster ikke: frist 2. mars 2027.', [part('2027-03-02T23:59:00')]],
  ['1 ting igjen. 3 dager igjen.', [part('2026-12-08T23:59:00'), part('2026-12-20T23:59:00', handedIn)]],
  ['1 ting igjen. Frist i dag.', [part('2026-12-05T23:59:00')]],
  ['Alt er levert.', [part('2026-12-14T23:59:00', handedIn), part(null)]],
  ['Fristen er over. Du kan levere likevel.', [part('2026-12-01T23:59:00')]],
])('%s', (headline, parts) => {
  expect(nowHeadline({ parts } as Assignment, now, texts, 'nb')).toBe(headline)
})
