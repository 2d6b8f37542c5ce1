import { useRouter } from '@tanstack/react-router'
import { useLayoutEffect } from 'react'

const keyOf = (id: string) => `reading-place ${id}`

/** Stands at the end of what is read: comes back to where one was in it, also after a reload. */
export function KeepPlace({ id }: { id: string }) {
  const router = useRouter()
  useLayoutEffect(() => {
    const comeBack = () =>
      window.scrollTo({ top: Number(sessionStorage.getItem(keyOf(id)) ?? 0), behavior: 'instant' })
    comeBack()
    // The router goes to the top of what it has rendered, before this or after it.
    const stopComingBack = router.subscribe('onRendered', comeBack)
    const keep = () => sessionStorage.setItem(keyOf(id), String(Math.round(window.scrollY)))
    window.addEventListener('scroll', keep, { passive: true })
    // A page that is left at once after moving has not been told that it moved.
    window.addEventListener('pagehide', keep)
    return () => {
      stopComingBack()
      window.removeEventListener('scroll', keep)
      window.removeEventListener('pagehide', keep)
    }
  }, [id, router])
  return null
}
