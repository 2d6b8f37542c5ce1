/** https://developers.cloudflare.com/turnstile/get-started/client-side-rendering/ */
const SCRIPT = 'https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit'

interface Turnstile {
  render(place: HTMLElement, options: Record<string, unknown>): string | undefined
  remove(widget: string): void
}

const loaded = () => (globalThis as { turnstile?: Turnstile }).turnstile

function loadTurnstile(): Promise<Turnstile | undefined> {
  if (loaded()) return Promise.resolve(loaded())
  return new Promise((resolve) => {
    const script = document.createElement('script')
    script.src = SCRIPT
    script.onload = () => resolve(loaded())
    script.onerror = () => resolve(undefined)
    document.head.append(script)
  })
}

/**
 * In builds with VITE_CAPTCHA_SITE_KEY only: what Auth takes as proof that a person asks, good for once; null when there
 * is none. Seldom seen: it asks at the end of the page's content when it is in doubt.
 */
export async function solveCaptcha(siteKey: string): Promise<string | null> {
  const turnstile = await loadTurnstile()
  if (!turnstile) return null
  const place = document.createElement('div')
  document.querySelector('main form')?.append(place)
  let widget: string | undefined
  const token = await new Promise<string | null>((resolve) => {
    const giveUp = () => resolve(null)
    widget = turnstile.render(place, {
      sitekey: siteKey,
      appearance: 'interaction-only',
      callback: resolve,
      'error-callback': giveUp,
      'timeout-callback': giveUp,
    })
  })
  if (widget) turnstile.remove(widget)
  place.remove()
  return token
}
