import { type RefCallback, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { SyncEngine } from './engine-types.ts'
import { SyncedElement, type TextElement } from './synced-element.ts'
import type { FieldSnapshot, RowKey } from './types.ts'

export interface SyncedText extends FieldSnapshot {
  inputProps: {
    ref: RefCallback<TextElement>
    onFocus: () => void
    onBlur: () => void
  }
}

/**
 * A <textarea> or <input> that is a synced field: spread `inputProps` on it, and give it neither `value` nor
 * `onChange`. The element keeps its own value, so that the browser's undo, spelling and IME work as anywhere;
 * it is written to only when someone else's text comes in, with the caret kept where it was.
 */
export function useSyncedText(engine: SyncEngine, { table, id }: RowKey, field: string): SyncedText {
  const key = useMemo(() => ({ table, id }), [table, id])
  const observable = useMemo(() => engine.field(key, field), [engine, key, field])
  const snapshot = useSyncExternalStore(observable.subscribe, observable.getSnapshot, observable.getSnapshot)
  const [isFocused, setFocused] = useState(false)
  const synced = useRef<SyncedElement | null>(null)
  const shown = isFocused || !snapshot.live ? snapshot.text : snapshot.live.text

  useLayoutEffect(() => synced.current?.show(shown))

  const inputProps = useMemo(
    () => ({
      ref: (element: TextElement | null) => {
        if (!element) return
        const attached = new SyncedElement(element, engine, key, field)
        synced.current = attached
        return () => {
          attached.detach()
          synced.current = null
        }
      },
      onFocus: () => setFocused(true),
      onBlur: () => {
        setFocused(false)
        engine.hurry()
      },
    }),
    [engine, key, field],
  )
  return { ...snapshot, inputProps }
}
