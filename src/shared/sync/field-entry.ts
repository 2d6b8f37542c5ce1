import { isStillLive } from './live-text.ts'
import { Subject } from './observable.ts'
import type { RowMachine } from './row-machine.ts'
import { type Move, moveTo } from './row-state.ts'
import type { FieldSnapshot, FieldStatus, LiveText, Range } from './types.ts'

const keptMoves = 50

/** What one field shows, and the way from texts it has shown to the one it has now. */
export class FieldEntry {
  readonly subject = new Subject<FieldSnapshot>(
    { text: '', status: 'saved', conflicts: [], live: null },
    isSameSnapshot,
  )
  live: LiveText | null = null
  private readonly field: string
  private moves: Move[] = []

  constructor(field: string) {
    this.field = field
  }

  refresh(machine: RowMachine, isOffline: boolean) {
    const text = machine.text(this.field)
    const refusal = machine.refusals[this.field]
    const status = fieldStatus(machine, this.field, isOffline)
    if (this.live && !isStillLive(this.live, machine.state.version, text)) this.live = null
    this.subject.set({
      text,
      status,
      ...(status === 'refused' && refusal ? { reason: refusal.reason } : {}),
      conflicts: machine.conflicts[this.field] ?? [],
      live: machine.isDirty(this.field) ? null : this.live,
    })
  }

  moved(move: Move) {
    this.moves = [...this.moves.slice(1 - keptMoves), move]
  }

  /** Follows the moves from `shown` to the present; where the trail is lost, what two texts alone can tell. */
  map(shown: string, offset: number): number {
    const now = this.subject.getSnapshot().text
    let text = shown
    let at = offset
    const first = this.moves.findLastIndex((move) => move.before === shown)
    for (const move of first < 0 ? [] : this.moves.slice(first)) {
      if (move.before !== text) continue
      at = move.map(at)
      text = move.after
    }
    return text === now ? at : moveTo(this.field, shown, now).map(offset)
  }
}

function fieldStatus(machine: RowMachine, field: string, isOffline: boolean): FieldStatus {
  if (machine.isGone) return 'gone'
  if (machine.isDeleted) return 'deleted'
  if (!machine.isDirty(field)) return 'saved'
  if (machine.refusals[field]?.text === machine.text(field)) return 'refused'
  return isOffline ? 'offline' : 'saving'
}

function isSameSnapshot(one: FieldSnapshot, other: FieldSnapshot): boolean {
  return (
    one.text === other.text &&
    one.status === other.status &&
    one.live === other.live &&
    one.reason === other.reason &&
    isSameRanges(one.conflicts, other.conflicts)
  )
}

function isSameRanges(one: readonly Range[], other: readonly Range[]): boolean {
  return (
    one.length === other.length &&
    one.every((range, index) => range.start === other[index]?.start && range.end === other[index]?.end)
  )
}
