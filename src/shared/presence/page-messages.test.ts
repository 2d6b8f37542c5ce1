import { expect, test } from 'vitest'
import { presentPages, typingMessage } from './page-messages.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const page = { clientId: id(1), userId: id(2) }
const place = { key: { table: 'actions', id: id(3) }, field: 'body' }
const here = { ...page, place }
const typed = { ...page, key: place.key, epoch: id(4), update: 'AAAA' }

test.each([
  ['here', here],
  ['here', { ...here, place: null }],
  ['hello', { clientId: id(1) }],
  ['typed', typed],
  ['save', { clientId: id(1), tables: ['goals', 'answers'] }],
  ['saved', { clientId: id(1), to: id(2), isAll: true }],
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
  ['hello', {}],
  ['typed', { ...typed, update: 'æ' }],
  ['typed', { ...typed, update: 'A'.repeat(250_004) }],
  ['typed', { ...typed, key: { table: 'admins', id: id(3) } }],
  ['typed', { ...typed, epoch: 5 }],
  ['save', { clientId: id(1), tables: ['admins'] }],
  ['saved', { clientId: id(1), to: id(2) }],
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
