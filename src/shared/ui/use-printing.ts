import { useSyncExternalStore } from 'react'

let isAnnounced = false

/** The event comes before the paper is chosen; the medium changes too late for that, but also without a printer. */
function subscribe(tell: () => void) {
  const say = (is: boolean) => () => {
    isAnnounced = is
    tell()
  }
  const [begin, end] = [say(true), say(false)]
  const medium = matchMedia('print')
  addEventListener('beforeprint', begin)
  addEventListener('afterprint', end)
  medium.addEventListener('change', tell)
  return () => {
    removeEventListener('beforeprint', begin)
    removeEventListener('afterprint', end)
    medium.removeEventListener('change', tell)
  }
}

/** Whether the page is being printed; what is drawn then is on the paper. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(subscribe, () => isAnnounced || matchMedia('print').matches)
