import { errors, jwtVerify } from 'jose'

export type ApiRole = 'anon' | 'service_role'

/** What a policy can ask about: the claims of a verified token, or those an opaque key stands for. */
export interface Claims extends Record<string, unknown> {
  role: string
  sub?: string
  /** Seconds since 1970; opaque keys have none and never expire. */
  exp?: number
}

type TokenProblem = 'InvalidJWTToken' | 'JwtSignatureError' | 'MalformedJWT'

/** Why a token is refused, in the words of the hosted server. */
export class TokenError extends Error {
  readonly code: TokenProblem

  constructor(code: TokenProblem, message: string) {
    super(message)
    this.code = code
  }
}

export type Tokens = ReturnType<typeof createTokens>

/** Verifies HS256 tokens signed with `secret`, and knows the opaque keys that stand for a role. */
export function createTokens(secret: string, apiKeys: Record<string, ApiRole>) {
  const key = new TextEncoder().encode(secret)
  const roles = new Map(Object.entries(apiKeys))

  /** The claims of a user's token; throws `TokenError`. */
  async function verify(token: string): Promise<Claims> {
    const { payload } = await jwtVerify(token.replace(/\s/g, ''), key, { algorithms: ['HS256'] }).catch(
      (error: unknown) => {
        throw toTokenError(error)
      },
    )
    if (typeof payload.role !== 'string' || !Number.isInteger(payload.exp)) {
      throw new TokenError('InvalidJWTToken', 'Fields `role` and `exp` are required in JWT')
    }
    return { ...payload, role: payload.role }
  }

  return {
    verify,

    /** An opaque key sent where a token belongs: clients do so before anyone has signed in. */
    isApiKey: (token: string): boolean =>
      token.startsWith('sb_') || (roles.has(token) && !token.includes('.')),

    /** The claims of an opaque key or of a key that is itself a token; null when it is neither. */
    async fromApiKey(apiKey: string | null): Promise<Claims | null> {
      const role = apiKey === null ? undefined : roles.get(apiKey)
      if (role) return { role }
      return apiKey ? verify(apiKey).catch(() => null) : null
    },
  }
}

/** Null as long as the claims hold at `now` (milliseconds), afterwards the message to close with. */
export function expiryMessage(claims: Claims, now: number): string | null {
  if (claims.exp === undefined || now < claims.exp * 1000) return null
  return expiredSince(claims.exp, now)
}

function expiredSince(exp: number, now: number): string {
  return `Token has expired ${Math.max(0, Math.floor(now / 1000) - exp)} seconds ago`
}

function toTokenError(error: unknown): TokenError {
  if (error instanceof errors.JWTExpired) {
    return new TokenError('InvalidJWTToken', expiredSince(error.payload.exp ?? 0, Date.now()))
  }
  // An algorithm other than ours, `none` above all, is a signature that was not made with our secret.
  if (error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JOSEAlgNotAllowed) {
    return new TokenError('JwtSignatureError', 'Failed to validate JWT signature')
  }
  if (error instanceof errors.JWTClaimValidationFailed) {
    return new TokenError('InvalidJWTToken', error.message)
  }
  return new TokenError('MalformedJWT', 'The token provided is not a valid JWT')
}
