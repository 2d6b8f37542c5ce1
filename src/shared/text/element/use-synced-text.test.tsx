// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { createDraftStore } from '../device/draft-store.ts'
import type { SyncEngine } from '../engine-types.ts'
import { FakeServer } from '../simulation/fake-server.ts'
import { createSyncEngine } from '../sync-engine.ts'
import type { RemoteRow, RowKey } from '../types.ts'
import { useSyncedText } from './use-synced-text.ts'

const key: RowKey = { table: 'goals', id: 'g1' }
let server: FakeServer
let engine: SyncEngine
let other: SyncEngine
let renders = 0
let page = 0

function open(name: string): SyncEngine {
  return createSyncEngine({
    userId: name,
    scope: 's',
    transport: {
      save: async (at, save) => server.save(at, save),
      read: async (at) => server.read(at),
      apply: async () => {},
    },
    drafts: createDraftStore(name),
    locks: { hold: async () => true, release: () => {} },
  })
}

function Field() {
  renders++
  const { ref, status } = useSyncedText(engine, key, 'body')
  return (
    <div>
      <textarea aria-label={status} ref={ref} />
    </div>
  )
}

async function show(body: string): Promise<HTMLTextAreaElement> {
  server = new FakeServer()
  const row = { version: 'v1', number: 1, epoch: 'e', deleted: false, texts: { body } }
  server.rows.set(key.id, { row, document: null })
  page++
  engine = open(`me ${page}`)
  other = open(`other ${page}`)
  for (const one of [engine, other]) one.remote(key, server.row(key.id) as RemoteRow)
  render(<Field />)
  const area = screen.getByRole<HTMLTextAreaElement>('textbox')
  area.focus()
  other.open(key)
  await vi.waitFor(() => expect(engine.canUndo(key) && other.canUndo(key)).toBe(true), 20_000)
  return area
}

/** As a browser does it: the element changes first, then the event comes. */
function type(area: HTMLTextAreaElement, at: number, text: string) {
  area.value = area.value.slice(0, at) + text + area.value.slice(at)
  area.setSelectionRange(at + text.length, at + text.length)
  fireEvent.input(area)
}

/** The other page makes its text this one, and tells. */
function hear(text: string) {
  other.replace(key, 'body', text)
  const news = other.news(key)
  if (news) act(() => engine.hearTyping(key, news, 'other'))
}

/** The other page hears what was typed here, and tells what it then puts between. */
function answer() {
  const news = engine.news(key)
  if (news) other.hearTyping(key, news, 'me')
  const theirs = other.news(key)
  if (theirs) act(() => engine.hearTyping(key, theirs, 'other'))
}

const text = () => engine.field(key, 'body').getSnapshot().text

afterEach(() => {
  cleanup()
  engine.dispose()
  other.dispose()
})

test('someone else’s text comes in and the caret stays in mine', async () => {
  const area = await show('Mål')
  type(area, 3, ' for våren')
  hear('Vårt nye Mål')
  expect(area.value).toBe('Vårt nye Mål for våren')
  expect(area.selectionStart).toBe(area.value.length)
  type(area, area.selectionStart, '.')
  expect(text()).toBe('Vårt nye Mål for våren.')
})

test('a selection stays on its words', async () => {
  const area = await show('En to tre')
  area.setSelectionRange(3, 5)
  hear('Null. En to tre')
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('to')
})

test('no key renders anything, once its field says that it is saving', async () => {
  const area = await show('En')
  type(area, 2, ' ')
  const before = renders
  for (const letter of 'to tre fire') type(area, area.value.length, letter)
  expect(renders).toBe(before)
  expect(text()).toBe('En to tre fire')
})

test('nothing is written into the element while composing', async () => {
  const area = await show('')
  fireEvent.compositionStart(area)
  type(area, 0, 'ㅎ')
  hear('Andre.')
  expect(area.value).toBe('ㅎ')
  area.value = '한'
  fireEvent.input(area)
  act(() => fireEvent.compositionEnd(area))
  answer()
  expect(area.value.split('\n').sort()).toEqual(['Andre.', '한'])
  expect(text()).toBe(area.value)
})

test('undo takes back only mine, redo and the menu likewise', async () => {
  const area = await show('En.')
  type(area, 3, ' To.')
  hear('Null. En.')
  expect(area.value).toBe('Null. En. To.')
  fireEvent.keyDown(area, { key: 'z', ctrlKey: true })
  expect(area.value).toBe('Null. En.')
  fireEvent.keyDown(area, { key: 'z', ctrlKey: true, shiftKey: true })
  expect(area.value).toBe('Null. En. To.')
  area.dispatchEvent(new InputEvent('beforeinput', { inputType: 'historyUndo', cancelable: true }))
  expect(area.value).toBe('Null. En.')
})

test('a paste of 10,000 characters is one edit', async () => {
  const area = await show('Start slutt')
  const pasted = 'Ord og mer. '.repeat(834)
  type(area, 6, pasted)
  hear('Start slutt!')
  expect(area.value).toBe(`Start ${pasted}slutt!`)
})

test('what no text can hold is taken out as it comes in', async () => {
  const area = await show('')
  type(area, 0, 'a\0b\ud83dc')
  expect(area.value).toBe('ab\ufffdc')
  expect(text()).toBe('ab\ufffdc')
})

test('an emoji that becomes another, a letter that gets a mark, a word that is corrected', async () => {
  const area = await show('Vi 👩 laerer')
  const change = (value: string, caret: number) => {
    area.value = value
    area.setSelectionRange(caret, caret)
    fireEvent.input(area)
    expect(text()).toBe(value)
  }
  change('Vi 👨 laerer', 5)
  change('Vi 👨 lærer', 11)
  hear('Vi 👩 laerer sammen')
  expect(text()).toBe('Vi 👨 lærer sammen')
})
