const hasServiceWorker = () => !import.meta.env.DEV && 'serviceWorker' in navigator

/** Keeps the app itself on the device, so that it opens without network. A new version is fetched, and waits. */
export function registerServiceWorker() {
  if (!hasServiceWorker()) return
  const register = () => void navigator.serviceWorker.register('/sw.js').catch(() => undefined)
  // Not before the first visit's own downloads.
  if (document.readyState === 'complete') register()
  else window.addEventListener('load', register, { once: true })
}

/**
 * Takes a version that has been waiting into use, by loading the page again. To be called before anything is drawn:
 * nobody's page is changed while they write. True when the page is about to be loaded again.
 */
export async function takeWaitingVersion(): Promise<boolean> {
  if (!hasServiceWorker()) return false
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined)
  if (!registration?.waiting) return false
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true })
  registration.waiting.postMessage({ type: 'SKIP_WAITING' })
  return true
}
