import { cleaned, normaliseLines } from './graphemes.ts'
import { merge } from './merge.ts'
import {
  type Attempt,
  emptyRow,
  type Move,
  moveTo,
  type RowState,
  shiftRanges,
  type Texts,
} from './row-state.ts'
import type { Range, Refusal, RemoteRow } from './types.ts'
import { TypingEnds } from './typing-ends.ts'

/**
 * One row on one page: what the server has, what is typed, what is under way. No timers and no requests in here;
 * whoever owns it stores `state` after each change, reads when `wantsRead` and sends what `beginSave` returns.
 *
 * A version has exactly one author. So a save that expected version v has landed if the row's mark says so, and
 * can never land once someone else's v + 1 is known. Until one of the two is certain the draft is not rebased:
 * that is what keeps a sentence from being doubled when the acknowledgement is lost.
 */
export class RowMachine {
  readonly clientId: string
  readonly state: RowState
  isDeleted = false
  isGone = false
  conflicts: Record<string, Range[]> = {}
  refusals: Record<string, { text: string; reason: Refusal }> = {}
  /** Marks that another page has told of, of a version that is not here yet. */
  private readonly news: Record<string, { version: number; ranges: readonly Range[] }> = {}
  private readonly ends: Record<string, TypingEnds> = {}
  /** Told of every change of a text that did not come from typing in it. */
  onMove: (move: Move) => void = () => {}
  /** Told when a text with conflicts in it has become the server's. */
  onConflictsSaved: (field: string, version: number, ranges: Range[]) => void = () => {}
  private inFlight: number | null = null
  private held: RemoteRow | null = null
  private needsRead: boolean
  /** After a refusal fields go one by one, so that the one at fault does not keep the others back. */
  private isOneByOne = false

  constructor(clientId: string, stored?: RowState) {
    this.clientId = clientId
    this.state = stored ?? emptyRow()
    this.needsRead = stored !== undefined
  }

  text(field: string): string {
    return this.state.drafts[field] ?? this.state.base[field] ?? ''
  }

  get isClean(): boolean {
    return Object.keys(this.state.drafts).length === 0 && this.state.attempts.length === 0
  }

  get isSaving(): boolean {
    return this.inFlight !== null
  }

  get wantsRead(): boolean {
    return this.inFlight === null && (this.needsRead || this.held !== null)
  }

  isDirty(field: string): boolean {
    const draft = this.state.drafts[field]
    return draft !== undefined && draft !== (this.state.base[field] ?? '')
  }

  dirtyFields(): string[] {
    return Object.keys(this.state.drafts).filter((field) => this.isDirty(field))
  }

  /** Fields with text to send that the server has not already refused as it stands. */
  private sendable(): string[] {
    return this.dirtyFields().filter((field) => this.refusals[field]?.text !== this.text(field))
  }

  get canSave(): boolean {
    const isThere = this.state.version > 0 && !this.isDeleted && !this.isGone
    return isThere && this.inFlight === null && !this.wantsRead && this.sendable().length > 0
  }

  /** `before`: what the person saw when editing; if the text has moved on, only the difference is applied. */
  type(field: string, typed: string, before?: string) {
    const text = cleaned(normaliseLines(typed))
    const current = this.text(field)
    let next = text
    if (before !== undefined && normaliseLines(before) !== current) {
      const merged = merge(normaliseLines(before), text, current)
      next = merged.text
      this.onMove({ field, before: text, after: next, map: merged.mapMine })
    }
    this.conflicts[field] = shiftRanges(this.conflicts[field] ?? [], current, next)
    this.setDraft(field, next)
  }

  /** The next save, already counted as an attempt: store `state` before sending it. Null when nothing is to be sent. */
  beginSave(): Attempt | null {
    if (!this.canSave) return null
    const fields = this.isOneByOne ? this.sendable().slice(0, 1) : this.sendable()
    const texts = Object.fromEntries(fields.map((field) => [field, this.text(field)]))
    const attempt = { number: this.state.nextNumber++, expectedVersion: this.state.version, texts }
    this.state.attempts.push(attempt)
    this.inFlight = attempt.number
    return attempt
  }

  /** The save returned the row it made. */
  acknowledged(number: number, row: RemoteRow) {
    const isNews = this.settle(number)
    // The server may have written the text otherwise than it was sent.
    if (isNews && row.version === this.state.version) this.rebase(row)
    else this.remote(row)
    this.applyHeld()
  }

  /** No row matched, or no answer came: what became of it is to be read. */
  unknown(number: number) {
    if (this.inFlight !== number) return
    this.inFlight = null
    this.needsRead = true
  }

  refused(number: number, reason: Refusal) {
    const attempt = this.state.attempts.find((one) => one.number === number)
    if (this.inFlight !== number || !attempt) return
    this.unknown(number)
    const fields = Object.keys(attempt.texts)
    if (fields.length > 1) this.isOneByOne = true
    else for (const field of fields) this.refusals[field] = { text: attempt.texts[field] ?? '', reason }
  }

  retry() {
    this.refusals = {}
    this.needsRead = true
  }

  /** Makes sure: an operation on this row has gone through, or the row was not among those that came. */
  lookAgain() {
    this.needsRead = true
  }

  /** A row that was pushed, refetched or returned, in any order. */
  remote(row: RemoteRow) {
    if (row.saveClient === this.clientId && row.saveNumber !== null) this.settle(row.saveNumber)
    if (row.version < this.state.version) return
    if (row.version === this.state.version) {
      this.isDeleted = row.deleted
      // An answer older than the row may have said that it does not exist.
      if (this.isGone) this.needsRead = true
      if (row.version === 0) this.rebase(row)
      return
    }
    const isUndecided = this.state.attempts.length > 0 && row.version > this.state.version + 1
    if (!isUndecided) this.rebase(row)
    else if (!this.held || this.held.version < row.version) this.held = row
  }

  /** What was read: `landed` is this client's highest number on the row, not older than the row itself. */
  wasRead(row: RemoteRow | null, landed: number | null) {
    this.needsRead = false
    const wasGone = this.isGone
    this.isGone = row === null
    if (landed !== null) this.settle(landed)
    if (!row) return
    if (row.saveClient === this.clientId && row.saveNumber !== null) this.settle(row.saveNumber)
    if (row.version > this.state.version || (wasGone && row.version > 0)) this.rebase(row)
    else if (row.version === this.state.version) this.isDeleted = row.deleted
    this.applyHeld()
  }

  /** Another page's save left two versions of some words side by side in that version of the text. */
  hearOfConflicts(field: string, version: number, ranges: readonly Range[]) {
    if (version < this.state.version) return
    this.news[field] = { version, ranges }
    this.markNews()
  }

  private markNews() {
    for (const [field, { version, ranges }] of Object.entries(this.news)) {
      if (version > this.state.version) continue
      delete this.news[field]
      if (version < this.state.version) continue
      const told = shiftRanges(ranges, this.state.base[field] ?? '', this.text(field))
      const isOther = (mark: Range) => !told.some(({ start, end }) => mark.start < end && start < mark.end)
      this.conflicts[field] = [...(this.conflicts[field] ?? []).filter(isOther), ...told]
    }
  }

  discard() {
    for (const field of Object.keys(this.state.drafts)) {
      const text = this.text(field)
      delete this.state.drafts[field]
      this.onMove(moveTo(field, text, this.text(field)))
    }
    this.state.attempts = []
    this.inFlight = null
    this.conflicts = {}
    this.refusals = {}
    this.needsRead = true
  }

  private setDraft(field: string, text: string) {
    const isAttempted = this.state.attempts.some((attempt) => attempt.texts[field] !== undefined)
    if (!isAttempted && text === (this.state.base[field] ?? '')) delete this.state.drafts[field]
    else this.state.drafts[field] = text
  }

  /** The attempt of that number landed: what it sent is what I have been typing on since. False if already known. */
  private settle(number: number): boolean {
    const attempt = this.state.attempts.find((one) => one.number === number)
    if (!attempt) return false
    for (const [field, text] of Object.entries(attempt.texts))
      this.endsOf(field).changed('mine', this.state.base[field] ?? '', text)
    this.stand(attempt.expectedVersion + 1, attempt.texts)
    for (const [field, text] of Object.entries(attempt.texts)) {
      const ranges = this.conflicts[field] ?? []
      if (ranges.length > 0 && this.text(field) === text)
        this.onConflictsSaved(field, this.state.version, ranges)
    }
    return true
  }

  private endsOf(field: string): TypingEnds {
    this.ends[field] ??= new TypingEnds()
    return this.ends[field]
  }

  /** A new base. Attempts expected the old one, so from here on none of them can land. */
  private stand(version: number, texts: Texts) {
    this.state.version = version
    this.state.base = { ...this.state.base, ...texts }
    this.state.attempts = []
    this.inFlight = null
    for (const field of Object.keys(this.state.drafts)) this.setDraft(field, this.text(field))
    this.markNews()
  }

  private rebase(row: RemoteRow) {
    const texts: Texts = {}
    for (const [field, raw] of Object.entries(row.texts)) {
      const theirs = normaliseLines(raw)
      texts[field] = theirs
      const before = this.text(field)
      const base = this.state.base[field] ?? ''
      if (theirs === base) continue
      const merged = merge(base, before, theirs, this.endsOf(field))
      this.endsOf(field).changed('theirs', base, theirs)
      const marks = shiftRanges(this.conflicts[field] ?? [], before, merged.text)
      this.conflicts[field] = [...marks, ...merged.conflicts]
      if (this.state.drafts[field] !== undefined) this.state.drafts[field] = merged.text
      if (merged.text !== before) this.onMove({ field, before, after: merged.text, map: merged.mapMine })
    }
    this.isDeleted = row.deleted
    this.isGone = false
    this.stand(row.version, texts)
  }

  private applyHeld() {
    const { held } = this
    if (!held || this.state.attempts.length > 0) return
    this.held = null
    if (held.version > this.state.version) this.rebase(held)
  }
}
