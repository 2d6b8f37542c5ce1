import { useLayoutEffect } from 'react'

const keyOf = (id: string) => `reading-place ${id}`

/** Stands at the end of what is read: comes back to where one was in it, also after a reload. */
export function KeepPlace({ id }: { id: string }) {
  useLayoutEffect(() => {
    window.scrollTo({ top: Number(sessionStorage.getItem(keyOf(id)) ?? 0), behavior: 'instant' })
    const keep = () => sessionStorage.setItem(keyOf(id), String(Math.round(window.scrollY)))
    window.addEventListener('scroll', keep, { passive: true })
    return () => window.removeEventListener('scroll', keep)
  }, [id])
  return null
}
