import type { Observable } from './types.ts'

/** A value that tells its listeners when it becomes another (by `isSame`). */
export class Subject<T> implements Observable<T> {
  private readonly listeners = new Set<() => void>()
  private value: T
  private readonly isSame: (one: T, other: T) => boolean

  constructor(value: T, isSame: (one: T, other: T) => boolean = Object.is) {
    this.value = value
    this.isSame = isSame
  }

  subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => {
      this.listeners.delete(listener)
    }
  }

  getSnapshot = () => this.value

  set(value: T) {
    if (this.isSame(this.value, value)) return
    this.value = value
    for (const listener of [...this.listeners]) listener()
  }
}
