import type * as Y from 'yjs'
import type { Clock } from '../clock.ts'
import type { Connection } from '../connection.ts'
import { type DraftRecord, deviceFormat, type Owner } from '../device/draft-records.ts'
import type { DraftStore } from '../device/draft-store.ts'
import { normaliseLines } from '../difference/graphemes.ts'
import { mapOffset } from '../difference/map-offset.ts'
import type { Edit, Texts } from '../document/edits.ts'
import type { DocumentLibrary } from '../document/library.ts'
import type { RowDocument } from '../document/row-document.ts'
import {
  type FieldSnapshot,
  type FieldStatus,
  type LiveUpdate,
  type ReadRow,
  type Refusal,
  RefusedError,
  type RemoteRow,
  type RowKey,
  type StoredDocument,
  type Transport,
} from '../types.ts'
import { Field } from './field.ts'
import { LiveWords } from './live-words.ts'
import { RowDrafts, type Unsaved } from './row-drafts.ts'
import { firstState, isDirty, nextRequest, type RowEvent, type RowState, step } from './step.ts'

export interface RowOptions {
  owner: Owner
  transport: Transport
  store: DraftStore
  connection: Connection
  clock: Clock
  /** Milliseconds from the first key to the first save, and between a save and the next one. */
  pause: number
  spacing: number
  loadDocuments: () => Promise<DocumentLibrary>
  /** For tests that repeat. */
  clientId?: (() => number) | undefined
  isOwned: Promise<unknown>
  /** Structure first: a row that is still to be inserted or restored takes no text. */
  isBlocked: (key: RowKey) => boolean
  /** Somebody waits for all to be saved. */
  isUrgent: () => boolean
  onChange: (row: Row) => void
  onStored: (isStored: boolean) => void
  /** Something was typed here that other pages have not seen. */
  onTyped: (key: RowKey) => void
}

/** A place in a field's text that stays where it is while the text changes. */
export interface Anchor {
  text: string
  offset: number
  relative: Y.RelativePosition | null
}

/** One row on this page: its texts, its document, and the requests for them (when: step.ts). */
export class Row {
  readonly key: RowKey
  state: RowState = firstState
  /** As the database has it, by the newest that was heard. */
  private remote: RemoteRow | null = null
  /** What it said at the version whose document is in the one here. */
  private base: Texts = {}
  private document: RowDocument | null = null
  /** The fields in which was typed before the document was here: on these texts, these. */
  private ahead: { base: Texts; texts: Texts } | null = null
  /** What pages that are gone have left of this row, until it can be brought into the document. */
  private left: DraftRecord[] = []
  private readonly drafts: RowDrafts
  private readonly fields = new Map<string, Field>()
  private readonly options: RowOptions
  private readonly refusals = new Map<string, { text: string; reason: Refusal }>()
  private isOneByOne = false
  /** Where words typed before the document was here went when it came. */
  private readonly lifted = new Map<string, { text: string; relatives: Y.RelativePosition[] }>()
  private readonly live = new LiveWords()
  /** How much of the document the database has. */
  private savedState: Uint8Array | null = null
  /**
   * How often words that were written without this document have come into it, and how many of those times the device
   * has. Nobody may see them before it has: else a page that dies here leaves them to be brought in a second time.
   */
  private brought = 0
  private kept = 0
  private held: { until: Promise<void>; release: () => void } | null = null
  private readonly watchers = new Set<() => void>()
  private isStopped = false
  private timer: unknown = null
  private rescue: unknown = null
  private savedAt = Number.NEGATIVE_INFINITY

  constructor(key: RowKey, options: RowOptions) {
    this.key = key
    this.options = options
    this.drafts = new RowDrafts(key, options, () => this.unsaved())
  }

  field(name: string): Field {
    const known = this.fields.get(name)
    if (known) return known
    const field = new Field()
    this.fields.set(name, field)
    field.set(this.snapshot(name))
    return field
  }

  text(field: string): string {
    if (this.document) return this.document.text(field)
    const left = this.left[0]
    return (
      this.ahead?.texts[field] ??
      left?.shown?.[field] ??
      left?.texts[field] ??
      this.remote?.texts[field] ??
      ''
    )
  }

  get isDirty(): boolean {
    return isDirty(this.state) || this.left.length > 0
  }

  private get isUnkept(): boolean {
    return this.brought > this.kept
  }

  get isBusy(): boolean {
    return this.state.request !== null || (this.isDirty && nextRequest(this.state) !== null)
  }

  get isNew(): boolean {
    return this.state.place === 'new' || this.state.place === 'unknown'
  }

  /** Somebody is about to write here. */
  open() {
    this.take({ kind: 'opened' })
    this.pump()
  }

  edit(field: string, edit: Edit) {
    if (this.document) this.document.edit(field, edit)
    else {
      const text = this.text(field)
      const next = text.slice(0, edit.at) + edit.insert + text.slice(edit.at + edit.remove)
      const { base, texts } = this.ahead ?? { base: {}, texts: {} }
      this.ahead = { base: { [field]: text, ...base }, texts: { ...texts, [field]: next } }
    }
    this.typed()
  }

  /** Makes the whole text another one: what others write meanwhile stays. */
  replace(field: string, text: string) {
    const before = this.text(field)
    if (text === before) return
    if (!this.document) return this.edit(field, { at: 0, remove: before.length, insert: text })
    this.moved(() => this.document?.replace(field, text))
    this.typed()
  }

  /** Takes back or does again what was typed here; false when there is nothing. */
  undo(field: string, isRedo: boolean): boolean {
    const { document } = this
    if (!document) return false
    const isDone = this.moved(() => (isRedo ? document.redo(field) : document.undo(field)))
    if (isDone) this.typed()
    return isDone
  }

  get canUndo(): boolean {
    return this.document !== null
  }

  placeCaret() {
    this.document?.placeCaret()
  }

  anchor(field: string, offset: number): Anchor {
    return { text: this.text(field), offset, relative: this.document?.anchor(field, offset) ?? null }
  }

  offset(field: string, { text, offset, relative }: Anchor): number {
    const lifted = this.lifted.get(field)
    const place = relative ?? (lifted?.text === text ? lifted.relatives[offset] : null)
    return (place && this.document?.offset(place)) ?? mapOffset(text, this.text(field), offset)
  }

  /** Told before a text changes under the hands of whoever writes in it. */
  watch(beforeMove: () => void): () => void {
    this.watchers.add(beforeMove)
    return () => {
      this.watchers.delete(beforeMove)
    }
  }

  /** While letters are being composed the text must not change; returns what ends it. */
  hold(): () => void {
    if (this.held) return () => {}
    let release = () => {}
    const until = new Promise<void>((resolve) => {
      release = resolve
    })
    this.held = { until, release }
    return () => {
      this.held = null
      release()
      this.takeLive()
    }
  }

  heard(row: RemoteRow) {
    const { remote } = this
    const isSame = remote?.version === row.version && remote.deleted === row.deleted
    if (isSame && this.state.place !== 'gone') return
    const isOlder = remote !== null && row.number < remote.number
    if (!(isOlder && (this.state.isOpen || this.isDirty))) {
      this.moved(() => {
        this.remote = normalised(row)
      })
    }
    this.take({ kind: 'heard', version: row.version, number: row.number, isDeleted: row.deleted })
    this.changed()
    this.pump()
  }

  /** What someone else types. Their words are shown at once, and are theirs to save. */
  hearTyping(update: LiveUpdate, userId: string) {
    this.live.hear({ ...update, userId })
    if (this.document) this.takeLive()
    else this.open()
  }

  /** What was typed here that no other page has been told; null when nothing. */
  news(): LiveUpdate | null {
    const { document } = this
    const bytes = document && !this.isUnkept ? document.news() : null
    return document && bytes && { epoch: document.epoch, bytes }
  }

  /** A page has come that knows only what the database has. */
  tellAll() {
    if (this.savedState) this.document?.tellSince(this.savedState)
  }

  adopt(record: DraftRecord) {
    this.drafts.adopt(record)
    const { document } = this
    if (document && record.document && document.epoch === record.epoch) {
      const bytes = record.document
      this.moved(() => document.adopt(bytes, record.clients))
      this.take({ kind: 'edited' })
    } else {
      this.moved(() => this.left.push(record))
      this.take({ kind: 'edited' })
      // A document that is here is read anew, and what is left is brought into it then.
      this.take({ kind: 'doubted' })
    }
    this.changed()
    this.pump()
  }

  doubt() {
    this.take({ kind: 'doubted' })
    this.pump()
  }

  retry() {
    this.refusals.clear()
    this.doubt()
    this.changed()
  }

  discard() {
    this.moved(() => {
      this.document?.destroy()
      this.document = null
      this.ahead = null
      this.left = []
    })
    this.refusals.clear()
    this.take({ kind: 'discarded' })
    this.changed()
    this.pump()
  }

  dismissConflicts(field: string) {
    this.document?.dismissMarks(field)
    this.refresh()
  }

  /** Does the next thing there is to do, unless a pause, the network or an operation has to come first. */
  pump(isUrgent = false) {
    const { connection, isBlocked } = this.options
    if (this.isStopped || connection.isWaiting || isBlocked(this.key)) return
    const wanted = nextRequest(this.state)
    if (wanted === 'save' && (this.isUnkept || (this.timer !== null && !isUrgent))) return
    if (wanted === 'save') this.stopTimer()
    const { state, effect } = step(this.state, { kind: 'due' })
    this.state = state
    if (effect === 'read') void this.read()
    if (effect === 'save') void this.save()
  }

  stop() {
    this.isStopped = true
    this.drafts.stop()
    if (this.rescue !== null) this.options.clock.clearTimeout(this.rescue)
    this.stopTimer()
  }

  refresh() {
    for (const [name, field] of this.fields) field.set(this.snapshot(name))
  }

  dirtyFields(): string[] {
    return Object.keys(this.texts()).filter((field) => this.isFieldDirty(field))
  }

  isRefused(field: string): boolean {
    return this.refusals.get(field)?.text === this.text(field)
  }

  // Requests ----------------------------------------------------------------------------------------

  private async read() {
    const { transport, connection, loadDocuments } = this.options
    this.options.onChange(this)
    try {
      const [answer, library] = await Promise.all([transport.read(this.key), loadDocuments()])
      connection.succeeded()
      await this.held?.until
      if (this.isStopped) return
      if (answer) this.found(answer, library)
      else this.take({ kind: 'missing' })
    } catch (error) {
      if (error instanceof RefusedError) this.take({ kind: 'missing' })
      else this.lost()
    }
    this.proceed()
  }

  private found(answer: ReadRow, library: DocumentLibrary) {
    const row = normalised(answer.row)
    this.moved(() => this.bring(row, answer.document, library))
    const { version, number, deleted: isDeleted } = row
    const isAll = Object.entries(row.texts).every(([field, text]) => this.text(field) === text)
    this.take({ kind: 'found', version, number, isDeleted, isAll })
    if (!isAll) this.rescueLater()
    this.live.looked(this.document)
    this.takeLive()
  }

  private bring(row: RemoteRow, stored: StoredDocument | null, library: DocumentLibrary) {
    const { key, document: own, savedState, base, ahead, left } = this
    const { document, state, hasSeparated, places } = library.bring(row, stored, {
      key,
      document: own,
      state: savedState,
      base,
      isDirty: isDirty(this.state),
      ahead,
      left,
      clientId: this.options.clientId,
    })
    for (const [field, relatives] of Object.entries(places))
      this.lifted.set(field, { text: this.text(field), relatives })
    if (ahead !== null || left.length > 0 || (own !== null && own !== document)) this.brought++
    this.ahead = null
    this.left = []
    this.document = document
    this.remote = row
    this.base = row.texts
    this.savedState = state
    if (hasSeparated) this.separated()
    // What was typed before the document was here could not be told yet.
    else if (isDirty(this.state)) this.options.onTyped(key)
  }

  private async save() {
    const { transport, connection } = this.options
    const { document, state } = this
    if (!document || state.included === null) return
    const dirty = Object.keys(this.base).filter((field) => document.text(field) !== this.base[field])
    const sendable = dirty.filter((field) => !this.isRefused(field))
    const fields = this.isOneByOne ? sendable.slice(0, 1) : sendable
    if (fields.length === 0) {
      const isFinal = dirty.length > 0
      if (isFinal) this.take({ kind: 'refused', isFinal })
      else this.take({ kind: 'saved', ...this.at() })
      this.proceed()
      return
    }
    const texts = Object.fromEntries(fields.map((field) => [field, document.text(field)]))
    const isWhole = fields.length === dirty.length
    // Words that go without the document may land without us hearing it: no document can be merged with this one then.
    if (!isWhole) document.epoch = ''
    const bytes = document.encode()
    const held = document.state
    const epoch = document.epoch || null
    this.options.onChange(this)
    try {
      const row = await transport.save(this.key, {
        expectedVersion: state.included,
        texts,
        document: isWhole ? { epoch, bytes } : null,
        authors: this.live.authorsBeyond(document, this.savedState),
      })
      connection.succeeded()
      if (row) this.saved(row, isWhole, held)
      else this.take({ kind: 'overtaken' })
    } catch (error) {
      if (error instanceof RefusedError) this.refused(texts, error)
      else this.lost()
    }
    this.proceed()
  }

  private saved(answer: RemoteRow, isWhole: boolean, held: Uint8Array) {
    const row = normalised(answer)
    this.savedAt = this.options.clock.now()
    const isLate = this.remote !== null && row.number < this.remote.number
    if (!isLate) this.remote = row
    this.base = row.texts
    if (isWhole) this.savedState = held
    const { version, number, deleted: isDeleted } = row
    const isPart = this.isOneByOne && this.dirtyFields().some((field) => !this.isRefused(field))
    this.take({ kind: 'saved', version, number, isDeleted })
    if (!isPart) this.isOneByOne = false
    if (!isWhole) {
      // The document now stands under no epoch of the database: it is begun anew from the columns.
      this.take({ kind: 'edited' })
      this.take({ kind: 'doubted' })
    }
  }

  private refused(texts: Texts, { code, message }: RefusedError) {
    const fields = Object.keys(texts)
    const isOne = fields.length === 1
    if (isOne)
      for (const field of fields)
        this.refusals.set(field, { text: texts[field] ?? '', reason: { code, message } })
    else this.isOneByOne = true
    const isFinal = this.dirtyFields().every((field) => this.isRefused(field))
    this.take({ kind: 'refused', isFinal })
  }

  private lost() {
    this.take({ kind: 'unanswered' })
    this.options.connection.failed()
  }

  private proceed() {
    if (this.isStopped) return
    this.changed()
    const { spacing, isUrgent } = this.options
    if (spacing > 0 && !isUrgent() && nextRequest(this.state) === 'save') this.pumpIn(spacing)
    else {
      this.stopTimer()
      this.pump()
    }
  }

  // Inside ------------------------------------------------------------------------------------------

  private typed() {
    this.take({ kind: 'edited' })
    this.changed()
    this.options.onTyped(this.key)
    const { pause, spacing, clock } = this.options
    const isWaiting = this.timer !== null || this.state.request === 'save'
    if (!isWaiting) this.pumpIn(Math.max(pause, this.savedAt + spacing - clock.now()))
    if (nextRequest(this.state) === 'read') this.pump()
  }

  private takeLive() {
    const { document } = this
    if (!document || this.held || this.live.isEmpty) return
    const { hasWords, hasSeparated, isStrange } = this.moved(() => this.live.putInto(document))
    if (hasSeparated) this.separated()
    if (hasWords) this.rescueLater()
    if (isStrange) this.take({ kind: 'doubted' })
    this.changed()
    this.pump()
  }

  /** Words that stay unsaved are from a page that is gone: whoever shows them saves them, under both names. */
  private rescueLater() {
    const { clock } = this.options
    if (this.rescue !== null) clock.clearTimeout(this.rescue)
    this.rescue = clock.setTimeout(() => {
      this.rescue = null
      const isOurs = isDirty(this.state) || this.state.place !== 'there'
      if (isOurs || Object.entries(this.base).every(([field, text]) => this.text(field) === text)) return
      this.separated()
      this.changed()
    }, unsavedFor)
  }

  /** What keeps two people's words apart is this page's to save and to tell. */
  private separated() {
    this.take({ kind: 'edited' })
    this.options.onTyped(this.key)
    this.pumpIn(this.options.pause)
  }

  /** Runs what may change texts, between the two moments that whoever writes here has to know of. */
  private moved<T>(change: () => T): T {
    for (const beforeMove of this.watchers) beforeMove()
    const result = change()
    this.refresh()
    return result
  }

  private take(event: RowEvent) {
    this.state = step(this.state, event).state
  }

  private at() {
    const { version = '', number = 0, deleted: isDeleted = false } = this.remote ?? {}
    return { version: this.state.included ?? version, number, isDeleted }
  }

  private texts(): Texts {
    const fields = new Set([...Object.keys(this.remote?.texts ?? {}), ...this.fields.keys()])
    return Object.fromEntries([...fields].map((field) => [field, this.text(field)]))
  }

  private isFieldDirty(field: string): boolean {
    if (!this.isDirty) return false
    return this.text(field) !== ((this.document ? this.base : this.remote?.texts)?.[field] ?? '')
  }

  private snapshot(field: string): FieldSnapshot {
    const status = this.status(field)
    const refusal = this.refusals.get(field)
    return {
      text: this.text(field),
      status,
      ...(status === 'refused' && refusal ? { reason: refusal.reason } : {}),
      hasConflicts: (this.document?.marks(field).length ?? 0) > 0,
    }
  }

  private status(field: string): FieldStatus {
    const { place } = this.state
    if (place === 'gone' || place === 'deleted') return place
    if (!this.isFieldDirty(field)) return 'saved'
    if (this.isRefused(field)) return 'refused'
    return this.options.connection.isOffline ? 'offline' : 'saving'
  }

  private changed() {
    this.refresh()
    if (this.isDirty || this.isUnkept || !this.drafts.isEmpty) this.drafts.store()
    this.options.onChange(this)
  }

  private pumpIn(delay: number) {
    this.stopTimer()
    this.timer = this.options.clock.setTimeout(() => {
      this.timer = null
      this.pump()
    }, delay)
  }

  private stopTimer() {
    if (this.timer !== null) this.options.clock.clearTimeout(this.timer)
    this.timer = null
  }

  // Device ------------------------------------------------------------------------------------------

  private unsaved(): Unsaved & { onWritten: () => void } {
    const { isDirty, document, ahead, left, brought } = this
    const onWritten = () => {
      if (brought <= this.kept) return
      this.kept = brought
      this.options.onTyped(this.key)
      this.pump()
    }
    return { isDirty, record: document || ahead ? this.record() : null, isAll: left.length === 0, onWritten }
  }

  private record(): DraftRecord {
    const { owner, clock } = this.options
    const { document, remote, savedState } = this
    return {
      ...owner,
      format: deviceFormat,
      key: this.key,
      epoch: document?.epoch ?? remote?.epoch ?? '',
      base: document ? this.base : { ...this.texts(), ...this.ahead?.base },
      texts: document && savedState ? ownTexts(document, savedState) : this.texts(),
      shown: this.texts(),
      document: document?.encode() ?? null,
      clients: document ? [...document.mine] : [],
      updatedAt: clock.now(),
    }
  }
}

/** How long another page may leave its words unsaved, in milliseconds. */
const unsavedFor = 10_000

const ownTexts = (document: RowDocument, state: Uint8Array): Texts =>
  Object.fromEntries(document.fields.map((field) => [field, document.ownText(field, state)]))

const normalised = (row: RemoteRow): RemoteRow => ({
  ...row,
  texts: Object.fromEntries(Object.entries(row.texts).map(([field, text]) => [field, normaliseLines(text)])),
})
