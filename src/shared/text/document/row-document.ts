import * as Y from 'yjs'
import type { Range } from '../types.ts'
import { clientBehind, firstSeparator, madeAlike } from './clients.ts'
import { type Edit, editsBetween } from './edits.ts'
import { type Change, epochs } from './epochs.ts'
import { insertBehind, letterBefore } from './insert-behind.ts'
import { clientsBefore, findSeparations, runsOf, separatorBehind } from './separate.ts'

const typed = Symbol('typed')
const elsewhere = Symbol('elsewhere')
const mark = 'both'
const pauseBetweenSteps = 1000
/**
 * The texts of one row as documents that several pages write in at once (https://docs.yjs.dev): whatever order changes
 * come in, all pages get the same text, and a change applied twice is applied once.
 */
export class RowDocument {
  /** '' while it stands under none of the database's. */
  epoch: string
  private readonly doc = new Y.Doc()
  /** As whom the person has typed on this page, and on pages that are gone as well. */
  private readonly begun: Set<number>
  readonly mine: Set<number>
  private readonly histories = new Map<string, Y.UndoManager>()
  private readonly dismissed = new Set<string>()
  /** What has changed here and was not heard from elsewhere, as small updates, until it is taken. */
  private untold: Uint8Array[] = []
  /** How much of each client's typing stood there when the person last chose where to write. */
  seen: ReadonlyMap<number, number> = new Map()

  /** `clientId` is for tests that repeat; it is never to be used for two different contents. */
  constructor(epoch: string, clientId?: number) {
    this.epoch = epoch
    if (clientId !== undefined) this.doc.clientID = clientId
    this.begun = new Set([this.doc.clientID])
    this.mine = new Set(this.begun)
    this.doc.on('updateV2', (update: Uint8Array, origin: unknown) => {
      if (origin !== elsewhere) this.untold.push(update)
    })
  }

  get fields(): string[] {
    return [...this.doc.share.keys()].filter((field) => field !== epochs)
  }

  /** Whether it goes on from what stood under that epoch: what was typed there belongs in it. */
  hasBeen(epoch: string): boolean {
    return this.doc.getMap(epochs).has(epoch)
  }

  text(field: string): string {
    return this.doc.getText(field).toString()
  }

  /** What the person does. Only this can be undone. */
  edit(field: string, { at, remove, insert }: Edit) {
    const text = this.doc.getText(field)
    const touched = this.marks(field).filter(({ start, end }) => start <= at + remove && at <= end)
    if (insert) this.standBehind(text, at)
    const behind = insert && remove === 0 ? separatorBehind(text, at, this) : null
    this.history(field)
    this.doc.transact((transaction) => {
      const letter = remove === 0 && touched.length === 0 && !behind ? letterBefore(text, at) : null
      if (insert && letter && this.mine.has(letter.id.client)) {
        insertBehind(transaction, text, letter, insert)
        return
      }
      for (const { start, end } of touched) text.format(start, end - start, { [mark]: null })
      if (behind) text.insert(at, behind)
      if (remove > 0) text.delete(at, remove)
      // Named attributes, so that what is typed next to a marked word is not marked.
      if (insert) text.insert(at, insert, touched.length > 0 ? { [mark]: null } : undefined)
    }, typed)
    this.placeCaret()
  }

  private standBehind(text: Y.Text, at: number) {
    const { doc, begun, mine } = this
    const left = at > 0 ? clientsBefore(text, at) : []
    doc.clientID = clientBehind(left, { client: doc.clientID, begun, mine })
    begun.add(doc.clientID)
    mine.add(doc.clientID)
  }

  /** The person sees the text as it is and has chosen where to write. */
  placeCaret() {
    this.seen = this.clocks()
  }

  /** Makes the text another one, word by word, so that what others write meanwhile in between stays. */
  replace(field: string, next: string) {
    this.history(field).stopCapturing()
    this.placeCaret()
    this.doc.transact(() => {
      for (const edit of editsBetween(this.text(field), next)) this.edit(field, edit)
    }, typed)
  }

  /**
   * What another page typed, or what the database has. `isForBoth`: of two who wrote at one place this page is the one
   * to keep them apart, whichever comes first there (see separate.ts). Returns whose typing was new, and whether
   * something had to be put in. `whole`: the document it is all of; what others have put in past documents is taken out.
   */
  apply(update: Uint8Array, { isForBoth, whole }: { isForBoth: boolean; whole?: RowDocument }) {
    const before = this.clocks()
    Y.applyUpdateV2(this.doc, update, elsewhere)
    if (whole) this.withdrawBeyond(whole)
    const after = this.clocks()
    const typists = [...after.keys()].filter(
      (client) => !this.mine.has(client) && (after.get(client) ?? 0) > (before.get(client) ?? 0),
    )
    const newcomers = { mine: this.mine, before, isForBoth }
    const hasSeparated = this.fields.map((field) => this.separate(field, newcomers)).some(Boolean)
    return { typists, hasSeparated }
  }

  /**
   * Whether it can become part of the other. Not when something was removed past it that the other has: what is removed
   * from a document can't be brought back into it.
   */
  canJoin(other: RowDocument): boolean {
    return this.epoch !== '' && this.changesBeyond(other).every(([, { isRemoving }]) => !isRemoving)
  }

  private changesBeyond(other: RowDocument): [string, Change][] {
    return [...this.doc.getMap<Change>(epochs).entries()].filter(([epoch]) => !other.hasBeen(epoch))
  }

  /** Takes out what was put in past the documents under epochs that another document has never stood under. */
  private withdrawBeyond(other: RowDocument) {
    for (const [epoch, { client }] of this.changesBeyond(other)) {
      this.doc.getMap(epochs).delete(epoch)
      for (const field of this.fields) {
        const text = this.doc.getText(field)
        for (const run of runsOf(text).toReversed())
          if (run.client === client) text.delete(run.at, run.text.length)
      }
    }
  }

  /** Goes on with a document that was made on this page. */
  takeOver(other: RowDocument) {
    this.adopt(other.encode(), [...other.mine])
    for (const client of other.begun) this.begun.add(client)
  }

  /** Goes on with what a page of this person that is gone had typed, as these clients. */
  adopt(update: Uint8Array, clients: readonly number[]) {
    Y.applyUpdateV2(this.doc, update)
    for (const client of clients) this.mine.add(client)
  }

  /** The text without what others have typed beyond that state: theirs to save, and to carry on. */
  ownText(field: string, state: Uint8Array): string {
    const known = Y.decodeStateVector(state)
    let text = ''
    for (const { client, clock, text: letters } of runsOf(this.doc.getText(field))) {
      text += this.mine.has(client)
        ? letters
        : letters.slice(0, Math.max(0, (known.get(client) ?? 0) - clock))
    }
    return text
  }

  encode(): Uint8Array {
    return Y.encodeStateAsUpdateV2(this.doc)
  }

  /** What was done here since this was last asked; null when nothing. */
  news(): Uint8Array | null {
    const updates = this.untold
    this.untold = []
    return updates.length > 1 ? Y.mergeUpdatesV2(updates) : (updates[0] ?? null)
  }

  /** Lets `news` begin with all that a page with that state does not have. */
  tellSince(state: Uint8Array) {
    this.untold = [Y.encodeStateAsUpdateV2(this.doc, state)]
  }

  get state(): Uint8Array {
    return Y.encodeStateVector(this.doc)
  }

  /** A place in the text that stays behind the letter it is behind, however the text changes. */
  anchor(field: string, offset: number): Y.RelativePosition {
    return Y.createRelativePositionFromTypeIndex(this.doc.getText(field), offset, -1)
  }

  /** Null when it is an anchor of another document. */
  offset(anchor: Y.RelativePosition): number | null {
    return Y.createAbsolutePositionFromRelativePosition(anchor, this.doc)?.index ?? null
  }

  /** Words that both rewrote, as they stand in the text now. */
  marks(field: string): Range[] {
    const ranges: Range[] = []
    let at = 0
    for (const { insert, attributes } of this.doc.getText(field).toDelta()) {
      const end = at + String(insert).length
      const id = attributes?.[mark]
      if (id && !this.dismissed.has(id)) ranges.push({ start: at, end })
      at = end
    }
    return ranges
  }

  /** On this page. The other person's page goes on showing them. */
  dismissMarks(field: string) {
    for (const { attributes } of this.doc.getText(field).toDelta()) {
      if (attributes?.[mark]) this.dismissed.add(attributes[mark])
    }
  }

  mark(field: string, ranges: readonly Range[]) {
    const text = this.doc.getText(field)
    for (const { start, end } of ranges) text.format(start, end - start, { [mark]: markId(this.doc, start) })
  }

  undo(field: string): boolean {
    return this.history(field).undo() !== null
  }

  redo(field: string): boolean {
    return this.history(field).redo() !== null
  }

  destroy() {
    this.doc.destroy()
  }

  /** Who has typed more here than that state holds. */
  clientsBeyond(state: Uint8Array): Set<number> {
    const known = Y.decodeStateVector(state)
    return new Set(
      [...this.clocks()].flatMap(([client, clock]) => ((known.get(client) ?? 0) < clock ? [client] : [])),
    )
  }

  /** How much of each client's typing is here. */
  private clocks(): Map<number, number> {
    return Y.decodeStateVector(Y.encodeStateVector(this.doc))
  }

  /**
   * Done as a client of its own: two pages that do it at once do it once. Its number is above all others', as of what
   * is put in behind the same letter the lower number stands first: whoever is typing there goes on in front of it.
   */
  private separate(field: string, newcomers: Parameters<typeof findSeparations>[1]): boolean {
    const separations = findSeparations(this.doc.getText(field), newcomers)
    for (const { at, insert, marked, name } of separations.toReversed()) {
      const put = (doc: Y.Doc) => {
        const text = doc.getText(field)
        text.insert(at, insert)
        if (marked) text.format(marked.start, marked.end - marked.start, { [mark]: name })
      }
      const from = { on: this.encode(), since: this.state }
      Y.applyUpdateV2(this.doc, madeAlike(firstSeparator, name, put, from))
    }
    return separations.length > 0
  }

  private history(field: string): Y.UndoManager {
    const known = this.histories.get(field)
    if (known) return known
    const manager = new Y.UndoManager(this.doc.getText(field), {
      trackedOrigins: new Set([typed]),
      captureTimeout: pauseBetweenSteps,
    })
    this.histories.set(field, manager)
    return manager
  }
}

/** How much a document has, for `tellSince` and `clientsBeyond`. */
export const stateOf = (update: Uint8Array): Uint8Array => Y.encodeStateVectorFromUpdateV2(update)

const markId = (doc: Y.Doc, at: number) => `${doc.clientID} ${Y.getState(doc.store, doc.clientID)} ${at}`
