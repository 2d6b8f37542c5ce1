import { useSyncExternalStore } from 'react'
import { isDeviceOffline } from '../../shared/text/connection.ts'

function subscribe(listener: () => void) {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

/** Whether the device itself says that it has no network. */
export const useIsOffline = (): boolean => useSyncExternalStore(subscribe, isDeviceOffline)
