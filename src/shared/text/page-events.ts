interface PageListeners {
  onOnline: () => void
  onOffline: () => void
  /** The page may never come back: what can still be sent is sent now. */
  onHidden: () => void
  onVisible: () => void
}

/** Returns a function that stops listening. Does nothing where there is no page. */
export function listenToPage({ onOnline, onOffline, onHidden, onVisible }: PageListeners): () => void {
  if (typeof document === 'undefined') return () => {}
  const onVisibility = () => (document.visibilityState === 'hidden' ? onHidden() : onVisible())
  window.addEventListener('online', onOnline)
  window.addEventListener('offline', onOffline)
  window.addEventListener('pagehide', onHidden)
  document.addEventListener('visibilitychange', onVisibility)
  return () => {
    window.removeEventListener('online', onOnline)
    window.removeEventListener('offline', onOffline)
    window.removeEventListener('pagehide', onHidden)
    document.removeEventListener('visibilitychange', onVisibility)
  }
}
