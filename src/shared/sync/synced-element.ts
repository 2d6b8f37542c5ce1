import type { SyncEngine } from './engine-types.ts'
import type { RowKey } from './types.ts'
import { UndoHistory } from './undo-history.ts'

export type TextElement = HTMLTextAreaElement | HTMLInputElement

/**
 * Ties an element to a field. What the person does to it is always taken as the difference to what it showed
 * before, never as the whole new text: so nothing of others is lost, whatever the element was late with.
 *
 * Undo: the browser's own as long as only this person has written. From the first text of someone else on,
 * Ctrl+Z takes back this person's own edits, one by one, and leaves the others' alone.
 */
export class SyncedElement {
  private readonly element: TextElement
  private readonly engine: SyncEngine
  private readonly key: RowKey
  private readonly field: string
  private readonly history = new UndoHistory()
  private readonly listening = new AbortController()
  /** The element's value as last seen, and the field's text it stood for (an input drops line ends). */
  private shown: string
  private source: string
  private wanted: string
  private isComposing = false
  private isShared = false

  constructor(element: TextElement, engine: SyncEngine, key: RowKey, field: string) {
    this.element = element
    this.engine = engine
    this.key = key
    this.field = field
    this.shown = engine.field(key, field).getSnapshot().text
    this.source = this.shown
    this.wanted = this.shown
    if (element.value !== this.shown) element.value = this.shown
    this.shown = element.value
    const { signal } = this.listening
    element.addEventListener('input', () => this.typed(), { signal })
    element.addEventListener('compositionstart', () => this.compose(true), { signal })
    element.addEventListener('compositionend', () => this.compose(false), { signal })
    element.addEventListener('keydown', (event) => this.keyPressed(event as KeyboardEvent), { signal })
    element.addEventListener('beforeinput', (event) => this.beforeInput(event as InputEvent), { signal })
  }

  detach() {
    this.listening.abort()
  }

  /** What the element should show; during IME composition it waits until that is over. */
  show(text: string) {
    this.wanted = text
    if (this.isComposing || text === this.source) return
    this.typed()
    const { element, engine, key, field, shown } = this
    const isActive = element.ownerDocument.activeElement === element
    const [start, end] = [element.selectionStart, element.selectionEnd]
    const direction = element.selectionDirection
    const next = this.wanted
    this.source = next
    if (next === element.value) return
    element.value = next
    this.shown = element.value
    this.isShared = true
    if (!isActive || start === null || end === null) return
    const map = (offset: number) => Math.min(engine.mapOffset(key, field, shown, offset), next.length)
    element.setSelectionRange(map(start), map(end), direction ?? 'none')
  }

  private typed() {
    const { element, engine, key, field, shown } = this
    const text = element.value
    if (text === shown) return
    this.history.record(shown, text, Date.now())
    this.shown = text
    engine.type(key, field, text, { before: shown })
    this.wanted = engine.field(key, field).getSnapshot().text
    this.source = text
    if (this.wanted !== text) this.show(this.wanted)
  }

  private compose(isComposing: boolean) {
    this.isComposing = isComposing
    if (isComposing) return
    this.typed()
    this.show(this.wanted)
  }

  private keyPressed(event: KeyboardEvent) {
    if (!this.isShared || event.altKey || !(event.ctrlKey || event.metaKey)) return
    const letter = event.key.toLowerCase()
    const isRedo = letter === 'y' || (letter === 'z' && event.shiftKey)
    if (!isRedo && letter !== 'z') return
    event.preventDefault()
    this.step(isRedo)
  }

  private beforeInput(event: InputEvent) {
    const isUndo = event.inputType === 'historyUndo'
    if (!this.isShared || !(isUndo || event.inputType === 'historyRedo')) return
    event.preventDefault()
    this.step(!isUndo)
  }

  private step(isRedo: boolean) {
    if (this.isComposing) return
    const text = isRedo ? this.history.redo(this.shown) : this.history.undo(this.shown)
    if (text === null) return
    const { engine, key, field, shown } = this
    engine.type(key, field, text, { before: shown })
    this.show(engine.field(key, field).getSnapshot().text)
  }
}
