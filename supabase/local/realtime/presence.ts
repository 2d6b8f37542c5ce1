import { isDeepStrictEqual } from 'node:util'

type Payload = Record<string, unknown>
type Meta = Payload & { phx_ref: string; phx_ref_prev?: string }
/** Presence keys are free text, `__proto__` too: these objects have no prototype. */
type PresenceState = Record<string, { metas: Meta[] }>

export interface PresenceDiff {
  joins: PresenceState
  leaves: PresenceState
}

interface Entry {
  key: string
  payload: Payload
  meta: Meta
}

/**
 * Who is present in one topic. `Owner` is whatever tracks (a channel): it has at most one entry, and several
 * owners under one key are several metas of that key.
 */
export class PresenceRoster<Owner> {
  readonly #entries = new Map<Owner, Entry>()
  readonly #nextRef: () => string

  constructor(nextRef: () => string = createRefs()) {
    this.#nextRef = nextRef
  }

  /** Null when nothing changed. */
  track(owner: Owner, key: string, payload: Payload): PresenceDiff | null {
    const previous = this.#entries.get(owner)
    if (previous && isDeepStrictEqual(previous.payload, payload)) return null
    const meta: Meta = { ...payload, phx_ref: this.#nextRef() }
    if (previous) meta.phx_ref_prev = previous.meta.phx_ref
    else delete meta.phx_ref_prev
    this.#entries.set(owner, { key, payload, meta })
    return { joins: only(key, meta), leaves: previous ? only(previous.key, previous.meta) : empty() }
  }

  /** Null when the owner was not present. */
  untrack(owner: Owner): PresenceDiff | null {
    const previous = this.#entries.get(owner)
    if (!previous) return null
    this.#entries.delete(owner)
    return { joins: empty(), leaves: only(previous.key, previous.meta) }
  }

  state(): PresenceState {
    const state = empty()
    for (const { key, meta } of this.#entries.values()) {
      const present = state[key]
      if (present) present.metas.push(meta)
      else state[key] = { metas: [meta] }
    }
    return state
  }
}

function empty(): PresenceState {
  return Object.create(null)
}

function only(key: string, meta: Meta): PresenceState {
  const state = empty()
  state[key] = { metas: [meta] }
  return state
}

function createRefs(): () => string {
  // Refs of a restarted server must not repeat those that clients still hold.
  const start = Date.now().toString(36)
  let count = 0
  return () => {
    count += 1
    return `${start}-${count.toString(36)}`
  }
}
