/** What every file is answered with, by the local server and by each static host. */
export const SAFE_HEADERS = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' }

/** Who may frame the page can only be said in a header. */
export const framedByNobody = (policy: string) => `${policy}; frame-ancestors 'none'`

/** Names under it carry a hash of their contents; everything else may be another file tomorrow. */
export const HASHED = '/assets/'
export const cacheControl = (pathname: string) =>
  pathname.startsWith(HASHED) ? 'public, max-age=31536000, immutable' : 'no-cache'
