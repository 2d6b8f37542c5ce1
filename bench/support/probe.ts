/** A length that a text had, and when, on the shared clock. */
export type Sighting = [length: number, at: number]

export interface Sightings {
  /** When each character key went down. */
  keys: number[]
  /** Lengths of the watched field as its script wrote them, and as frames were drawn. */
  writes: Sighting[]
  frames: Sighting[]
}

export interface Probe {
  watch(id: string): void
  take(): Sightings
}

declare global {
  interface Window {
    probe: Probe
  }
}

/** Runs in the page before its own scripts do. It must not refer to anything outside itself. */
export function installProbe() {
  const now = () => performance.timeOrigin + performance.now()
  let seen: Sightings = { keys: [], writes: [], frames: [] }
  const onKey = ({ key, timeStamp }: KeyboardEvent) => {
    if (key.length === 1) seen.keys.push(performance.timeOrigin + timeStamp)
  }
  addEventListener('keydown', onKey, { capture: true })

  function watchWrites(field: HTMLTextAreaElement) {
    const own = Object.getOwnPropertyDescriptor(field, 'value')
    const inner = own ?? Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')
    Object.defineProperty(field, 'value', {
      configurable: true,
      get: () => inner?.get?.call(field),
      set: (text: string) => {
        inner?.set?.call(field, text)
        seen.writes.push([text.length, now()])
      },
    })
  }

  function watchFrames(field: HTMLTextAreaElement) {
    let last = -1
    const look = () => {
      const { length } = field.value
      if (length !== last) seen.frames.push([length, now()])
      last = length
      requestAnimationFrame(look)
    }
    look()
  }

  window.probe = {
    watch(id) {
      const field = document.getElementById(id)
      if (!(field instanceof HTMLTextAreaElement)) throw new Error(`There is no text field ${id}`)
      watchWrites(field)
      watchFrames(field)
    },
    take() {
      const taken = seen
      seen = { keys: [], writes: [], frames: [] }
      return taken
    },
  }
}
