import { useRef } from 'react'
import { focusWhenThere } from '../../shared/ui/focus-when-there.ts'
import { useShortcuts } from '../../shared/ui/use-shortcuts.ts'
import type { SchoolLine } from './overview-queries.ts'
import { schoolLinkId } from './school-row.tsx'

/** j and k go from school to school; Enter opens the one that has focus, as it does with any link. */
export function useRowKeys(
  lines: SchoolLine[],
  placeOf: (index: number) => Element | null,
  onEnd: () => void,
) {
  const last = useRef<string | null>(null)
  const step = (by: 1 | -1) => {
    const active = document.activeElement?.closest<HTMLElement>('tr[data-index]')
    const known = lines.findIndex(({ school_id }) => school_id === last.current)
    const here = active ? Number(active.dataset.index) : known
    const index = Math.max(0, here + by)
    const line = lines[index]
    if (!line) return onEnd()
    last.current = line.school_id
    const linkId = schoolLinkId(line.school_id)
    const link = document.getElementById(linkId)
    // At once, for the key that is pressed next is for this row.
    if (link) return link.focus()
    // A row that is not drawn is when its place comes near the screen.
    placeOf(index)?.scrollIntoView({ block: 'nearest' })
    focusWhenThere(linkId)
  }
  useShortcuts({ j: () => step(1), k: () => step(-1) })
}
