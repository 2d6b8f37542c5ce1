import { useEffect, useRef } from 'react'

const STORED = 'shortcuts'

/** Single letters are pressed by accident too, by voice or by hand: each device can do without them. */
export const areShortcutsOn = () => localStorage.getItem(STORED) !== 'off'
export const setShortcutsOn = (isOn: boolean) => localStorage.setItem(STORED, isOn ? 'on' : 'off')

/** What a page does on single keys, wherever focus is, but not while one writes or a dialog is open. */
export function useShortcuts(shortcuts: Record<string, () => void>) {
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = latest.current[event.key]
      if (!action || event.repeat || !isFree(event) || !areShortcutsOn()) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

function isFree({ target, defaultPrevented, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (defaultPrevented || ctrlKey || metaKey || altKey) return false
  const isWriting = target instanceof Element && target.closest('input, textarea, select, [contenteditable]')
  return !isWriting && !document.querySelector('dialog[open]')
}
