import { type KeyboardEvent, type PointerEvent, useRef } from 'react'

interface DragOrder {
  /** Where the row stands among its siblings. */
  place: number
  onMove: (index: number) => void
}

/** Marks the elements that are ordered among their parent's children. */
export const dragItemProps = { 'data-drag-item': '' } as const

/**
 * A handle that moves its row among its siblings: by arrow keys at once, by pointer when it is let go.
 * While dragging, the row follows the pointer; nothing is written before the end.
 */
export function useDragOrder({ place, onMove }: DragOrder) {
  const drag = useRef<{ item: HTMLElement; startY: number } | null>(null)

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    onMove(place + step)
  }

  function onPointerDown(event: PointerEvent<HTMLElement>) {
    const item = event.currentTarget.closest<HTMLElement>('[data-drag-item]')
    if (!item || event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { item, startY: event.clientY }
  }

  function onPointerMove(event: PointerEvent) {
    if (!drag.current) return
    const { item, startY } = drag.current
    item.style.transform = `translateY(${event.clientY - startY}px)`
    item.style.zIndex = '1'
  }

  function onPointerUp(event: PointerEvent) {
    if (!drag.current) return
    const { item } = drag.current
    drag.current = null
    item.style.transform = ''
    item.style.zIndex = ''
    const index = indexAt(item, event.clientY)
    if (event.type === 'pointerup' && index !== place) onMove(index)
  }

  return {
    handleProps: { onKeyDown, onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp },
  }
}

/** How many of the siblings have their middle above the pointer. */
function indexAt(item: HTMLElement, clientY: number): number {
  const siblings = [...(item.parentElement?.children ?? [])].filter(
    (element) => element !== item && element.hasAttribute('data-drag-item'),
  )
  return siblings.filter((sibling) => {
    const { top, height } = sibling.getBoundingClientRect()
    return top + height / 2 < clientY
  }).length
}
