/** What is selected of an element's text; null when nothing is, or the selection reaches outside it. */
export function selectedWithin(element: Element | null): string | null {
  const selection = getSelection()
  if (!element || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const { startContainer, endContainer } = selection.getRangeAt(0)
  const text = selection.toString().trim()
  return text !== '' && element.contains(startContainer) && element.contains(endContainer) ? text : null
}
