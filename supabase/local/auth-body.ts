/** What Auth is asked with. */
export type AuthBody = Record<string, unknown>

/** Fields that lite takes for text without looking. */
const TEXTS = [
  'email',
  'phone',
  'password',
  'token',
  'token_hash',
  'type',
  'refresh_token',
  'auth_code',
  'nonce',
]

/** The request's body, or the answer to one that nothing can be done with. */
export async function readAuthBody(request: Request): Promise<{ body: AuthBody } | { refusal: Response }> {
  const text = await request.text()
  let body: unknown
  try {
    body = text ? JSON.parse(text) : {}
  } catch {
    return { refusal: refuseAuth(400, 'bad_json', 'Could not parse request body as JSON') }
  }
  if (!isObject(body)) return { refusal: refuseAuth(400, 'bad_json', 'The request body is no JSON object') }
  const wrong = TEXTS.find((field) => body[field] != null && typeof body[field] !== 'string')
  if (wrong) return { refusal: refuseAuth(400, 'validation_failed', `${wrong} must be a string`) }
  if (hasNul(body)) return { refusal: refuseAuth(400, 'validation_failed', 'No text may contain a NUL') }
  return { body }
}

export const refuseAuth = (status: number, code: string, msg: string) =>
  Response.json({ code: status, error_code: code, msg }, { status, headers: { 'x-sb-error-code': code } })

const isObject = (value: unknown): value is AuthBody =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function hasNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0')
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some((entry) => entry.some(hasNul))
}
