import { useSyncExternalStore } from 'react'

const onPaper = () => matchMedia('print')

function subscribe(tell: () => void) {
  const medium = onPaper()
  medium.addEventListener('change', tell)
  return () => medium.removeEventListener('change', tell)
}

/** Whether the page is being printed; what is drawn then is on the paper. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => onPaper().matches)
