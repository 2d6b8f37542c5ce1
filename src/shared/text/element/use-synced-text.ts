import { type RefCallback, useCallback, useMemo, useSyncExternalStore } from 'react'
import type { SyncEngine } from '../engine-types.ts'
import type { FieldState, RowKey } from '../types.ts'
import { SyncedElement } from './synced-element.ts'

export interface SyncedText extends FieldState {
  ref: RefCallback<HTMLTextAreaElement>
}

/**
 * A <textarea> that is a synced field: give it the `ref`, and neither `value` nor `onChange`. The element keeps its own
 * value, so that spelling and IME work as anywhere, and nothing is rendered for a key.
 */
export function useSyncedText(engine: SyncEngine, { table, id }: RowKey, field: string): SyncedText {
  const key = useMemo(() => ({ table, id }), [table, id])
  const { subscribe, getSnapshot } = engine.state(key, field)
  const state = useSyncExternalStore(subscribe, getSnapshot, getSnapshot)
  const ref = useCallback(
    (element: HTMLTextAreaElement | null) => {
      if (!element) return
      const synced = new SyncedElement(element, engine, key, field)
      return () => synced.detach()
    },
    [engine, key, field],
  )
  return { ...state, ref }
}
