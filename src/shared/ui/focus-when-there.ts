/** How long an element is looked for, and held on to while the page is drawn anew, in milliseconds. */
const PATIENCE = 1_500

/**
 * Gives focus to an element by its id, as soon as it is drawn; and again if the drawing that an action has brought
 * about takes it away, as moving an element does. Lets go when the person goes elsewhere.
 */
export function focusWhenThere(id: string) {
  const giveUp = performance.now() + PATIENCE
  let hasFocused = false
  function look() {
    const element = document.getElementById(id)
    const active = document.activeElement
    const isElsewhere = hasFocused && active !== element && active !== document.body
    if (isElsewhere || performance.now() > giveUp) return
    if (element && active !== element) {
      element.focus()
      element.scrollIntoView({ block: 'nearest' })
      hasFocused = true
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
