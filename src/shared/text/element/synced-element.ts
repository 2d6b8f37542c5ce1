import { cleaned } from '../difference/graphemes.ts'
import type { SyncEngine } from '../engine-types.ts'
import type { Anchor } from '../row/row.ts'
import type { RowKey } from '../types.ts'
import { findEdit } from './find-edit.ts'

const movingKeys = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
])

/**
 * Ties a textarea to a field: what is typed goes straight to the document, and what others write comes straight into
 * the element, with the caret and the selection where they were. React takes no part in either.
 */
export class SyncedElement {
  private readonly element: HTMLTextAreaElement
  private readonly engine: SyncEngine
  private readonly key: RowKey
  private readonly field: string
  private readonly ends: (() => void)[]
  private shown = ''
  private selection: { start: Anchor; end: Anchor } | null = null
  private endHold: (() => void) | null = null

  constructor(element: HTMLTextAreaElement, engine: SyncEngine, key: RowKey, field: string) {
    this.element = element
    this.engine = engine
    this.key = key
    this.field = field
    const { subscribe, getSnapshot } = engine.field(key, field)
    this.put(getSnapshot().text)
    const listening = new AbortController()
    const listen = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      run: (event: HTMLElementEventMap[Name]) => void,
    ) => element.addEventListener(name, run, { signal: listening.signal })
    listen('focus', () => this.enter())
    listen('blur', () => engine.hurry())
    listen('pointerup', () => engine.placeCaret(key))
    listen('input', () => this.typed())
    listen('compositionstart', () => this.compose(true))
    listen('compositionend', () => this.compose(false))
    listen('keydown', (event) => this.keyPressed(event))
    listen('beforeinput', (event) => this.beforeInput(event as InputEvent))
    this.ends = [
      () => listening.abort(),
      subscribe(() => this.show(getSnapshot().text)),
      engine.watch(key, () => this.remember()),
    ]
    if (element.ownerDocument.activeElement === element) this.enter()
  }

  detach() {
    this.endHold?.()
    for (const end of this.ends) end()
  }

  private enter() {
    this.engine.open(this.key)
    this.engine.placeCaret(this.key)
  }

  /** Where the person is, before the text changes under their hands. */
  private remember() {
    const { element, engine, key, field } = this
    this.selection = null
    if (element.ownerDocument.activeElement !== element) return
    const start = engine.anchor(key, field, element.selectionStart)
    const end = engine.anchor(key, field, element.selectionEnd)
    this.selection = { start, end }
  }

  private show(text: string) {
    const { element, engine, key, field, selection } = this
    if (text === this.shown) return
    const direction = element.selectionDirection
    this.put(text)
    this.selection = null
    if (selection) {
      const [start, end] = [selection.start, selection.end].map((anchor) => engine.offset(key, field, anchor))
      element.setSelectionRange(start ?? 0, end ?? 0, direction)
    }
  }

  private put(text: string) {
    const { element } = this
    this.shown = text
    if (element.value !== text) element.value = text
    this.grow()
  }

  /** The copy in the attribute gives the box its height; see the style sheet. */
  private grow() {
    const box = this.element.parentElement
    if (box) box.dataset.text = `${this.shown}\n`
  }

  private typed() {
    const { element, engine, key, field, shown } = this
    const text = element.value
    if (text === shown) return
    const caret = element.selectionEnd
    const edit = findEdit(shown, text, caret)
    this.shown = text
    this.grow()
    this.selection = null
    engine.edit(key, field, { ...edit, insert: cleaned(edit.insert) })
    const now = engine.field(key, field).getSnapshot().text
    if (now === text) return
    // Something was put in behind the caret, or taken out of what was pasted.
    this.put(now)
    const at = caret - (edit.insert.length - cleaned(edit.insert).length)
    element.setSelectionRange(at, at)
  }

  private compose(isComposing: boolean) {
    if (isComposing) {
      this.endHold ??= this.engine.hold(this.key)
      return
    }
    this.typed()
    this.endHold?.()
    this.endHold = null
  }

  private keyPressed(event: KeyboardEvent) {
    if (movingKeys.has(event.key)) this.engine.placeCaret(this.key)
    if (event.altKey || !(event.ctrlKey || event.metaKey) || !this.engine.canUndo(this.key)) return
    const letter = event.key.toLowerCase()
    const isRedo = letter === 'y' || (letter === 'z' && event.shiftKey)
    if (!isRedo && letter !== 'z') return
    event.preventDefault()
    this.undo(isRedo)
  }

  /** The menu's undo, and a telephone's that is shaken. */
  private beforeInput(event: InputEvent) {
    const isUndo = event.inputType === 'historyUndo'
    if (!(isUndo || event.inputType === 'historyRedo') || !this.engine.canUndo(this.key)) return
    event.preventDefault()
    this.undo(!isUndo)
  }

  private undo(isRedo: boolean) {
    if (this.endHold) return
    this.engine.undo(this.key, this.field, isRedo)
  }
}
