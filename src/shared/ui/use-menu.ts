import { type MouseEvent, useState } from 'react'

/** A menu behind a button: what the design system's `Button` and `Dropdown` are given. */
export function useMenu(id: string) {
  const [isOpen, setIsOpen] = useState(false)
  const open = () => setIsOpen(true)
  const close = () => setIsOpen(false)
  function press(event: MouseEvent) {
    // A click before the design system listens: the browser would open the menu, and its late start close it.
    if (event.defaultPrevented) return
    event.preventDefault()
    open()
  }
  return {
    isOpen,
    close,
    trigger: { popoverTarget: id, onClick: press },
    menu: { id, open: isOpen, onOpen: open, onClose: close },
  }
}
