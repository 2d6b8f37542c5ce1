import { expect, test } from 'vitest'
import { presentPages, typingMessage } from './page-messages.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const page = { clientId: id(1), userId: id(2) }
const place = { key: { table: 'actions', id: id(3) }, field: 'body' }
const here = { ...page, place, typing: { text: 'Vi', version: 3 } }
const conflicts = { ...place, news: { version: 3, ranges: [{ start: 0, end: 2 }] } }

test.each([
  ['here', here],
  ['here', { ...here, place: null, typing: null }],
  ['hello', { clientId: id(1) }],
  ['conflicts', conflicts],
])('%s is heard as it was said: %j', (event, payload) =>
  expect(typingMessage({ event, payload })).toEqual({ event, payload }),
)

test.each([
  ['here', undefined],
  ['here', null],
  ['here', 'hei'],
  ['here', { ...here, clientId: 'x'.repeat(10_000) }],
  ['here', { ...here, userId: undefined }],
  ['here', { ...here, place: { ...place, field: 'school_id' } }],
  ['here', { ...here, place: { ...place, field: '__proto__' } }],
  ['here', { ...here, place: { ...place, key: { table: 'admins', id: id(3) } } }],
  ['here', { ...here, typing: { text: 'x'.repeat(20_001), version: 1 } }],
  ['here', { ...here, typing: { text: 5, version: 1 } }],
  ['here', { ...here, typing: { text: '', version: Number.NaN } }],
  ['hello', {}],
  ['conflicts', { ...conflicts, news: { version: 1, ranges: [{ start: -1, end: 2 }] } }],
  ['conflicts', { ...conflicts, news: { version: 1, ranges: Array(101).fill({ start: 0, end: 1 }) } }],
  ['conflicts', { ...conflicts, field: 'position' }],
  ['shout', here],
])('%s is not heard with %j', (event, payload) => expect(typingMessage({ event, payload })).toBe(null))

test('a name that a page gives itself is not taken over', () => {
  expect(typingMessage({ event: 'here', payload: { ...here, name: 'Statsministeren' } })).toEqual({
    event: 'here',
    payload: here,
  })
})

test('of those who are present only pages count, and not without end', () => {
  expect(presentPages([{ ...page, name: 'En annen', phx_ref: 'x' }, {}, null, { userId: 5 }])).toEqual([page])
  expect(presentPages(Array(60).fill(page))).toHaveLength(50)
})
