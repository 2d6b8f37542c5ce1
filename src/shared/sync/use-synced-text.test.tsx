// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { createDraftStore } from './draft-store.ts'
import type { SyncEngine } from './engine-types.ts'
import { createSyncEngine } from './sync-engine.ts'
import { OfflineError, type RemoteRow, type RowKey } from './types.ts'
import { useSyncedText } from './use-synced-text.ts'

const key: RowKey = { table: 'goals', id: 'g1' }
let engine: SyncEngine

function remote(version: number, body: string) {
  const row: RemoteRow = { version, deleted: false, texts: { body }, saveClient: null, saveNumber: null }
  act(() => engine.remote(key, row))
}

function Field() {
  const { inputProps, status } = useSyncedText(engine, key, 'body')
  return <textarea aria-label={status} {...inputProps} />
}

function show(body: string): HTMLTextAreaElement {
  const offline = async () => {
    throw new OfflineError()
  }
  engine = createSyncEngine({
    userId: 'u',
    scope: 's',
    transport: { save: offline, read: offline, apply: offline },
    drafts: createDraftStore('hook'),
    locks: { hold: async () => true, release: () => {} },
  })
  remote(1, body)
  render(<Field />)
  const area = screen.getByRole<HTMLTextAreaElement>('textbox')
  area.focus()
  return area
}

/** As a browser does it: the element changes first, then the event comes. */
function type(area: HTMLTextAreaElement, at: number, text: string) {
  area.value = area.value.slice(0, at) + text + area.value.slice(at)
  area.setSelectionRange(at + text.length, at + text.length)
  fireEvent.input(area)
}

afterEach(() => {
  cleanup()
  engine.dispose()
})

test('someone else’s text comes in and the caret stays in mine', () => {
  const area = show('Mål')
  type(area, 3, ' for våren')
  remote(2, 'Vårt nye Mål')
  expect(area.value).toBe('Vårt nye Mål for våren')
  expect(area.selectionStart).toBe(area.value.length)
  type(area, area.selectionStart, '.')
  expect(engine.field(key, 'body').getSnapshot().text).toBe('Vårt nye Mål for våren.')
})

test('nothing is written into the element while composing', () => {
  const area = show('')
  fireEvent.compositionStart(area)
  type(area, 0, 'ㅎ')
  remote(2, 'Andre.')
  expect(area.value).toBe('ㅎ')
  area.value = '한'
  fireEvent.input(area)
  fireEvent.compositionEnd(area)
  expect(area.value.split('\n').sort()).toEqual(['Andre.', '한'])
  expect(engine.field(key, 'body').getSnapshot().text).toBe(area.value)
})

test('undo after someone else’s text takes back only mine', () => {
  const area = show('En.')
  type(area, 3, ' To.')
  remote(2, 'Null. En.')
  expect(area.value).toBe('Null. En. To.')
  fireEvent.keyDown(area, { key: 'z', ctrlKey: true })
  expect(area.value).toBe('Null. En.')
  fireEvent.keyDown(area, { key: 'z', ctrlKey: true, shiftKey: true })
  expect(area.value).toBe('Null. En. To.')
})

test('a paste of 10,000 characters is one edit', () => {
  const area = show('Start slutt')
  const pasted = 'Ord og mer. '.repeat(834)
  type(area, 6, pasted)
  remote(2, 'Start slutt!')
  expect(area.value).toBe(`Start ${pasted}slutt!`)
})

test('what the other is typing is shown while I am elsewhere, and is never mine', () => {
  const area = show('En')
  act(() => area.blur())
  act(() => engine.remoteLive(key, 'body', { user: 'Kari', text: 'En to', baseVersion: 1 }))
  expect(area.value).toBe('En to')
  act(() => area.focus())
  expect(area.value).toBe('En')
  expect(engine.summary().getSnapshot().waiting).toBe(0)
})

test('what no text of the database can hold is taken out as it comes in', () => {
  const area = show('')
  type(area, 0, 'a\0b\ud83dc')
  expect(area.value).toBe('ab\ufffdc')
  expect(engine.field(key, 'body').getSnapshot().text).toBe('ab\ufffdc')
})
