import type { Permissions } from './authorisation.ts'
import type { RealtimeStore } from './store.ts'
import { type Claims, expiryMessage, TokenError, type Tokens } from './tokens.ts'

/** Why a join is refused; `reason` is what the client is told. */
export class Refusal extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }

  get reason(): string {
    return `${this.code}: ${this.message}`
  }
}

interface AccessRequest {
  name: string
  isPrivate: boolean
  withPresence: boolean
  /** The user's own token; without one, or with an API key in its place, the key of the socket counts. */
  token: string | null
  apiClaims: Claims
}

/** Who a channel speaks for, and what that person may read and write there. */
export interface Access {
  claims: Claims
  read: Permissions
  /** Null until the database has answered. */
  write: Permissions | null
  /** The question under way. */
  writeAsked?: Promise<Permissions> | undefined
}

const everything: Permissions = { broadcast: true, presence: true }

/** Throws `Refusal` when the token is no good or nothing in the topic may be read. */
export async function requestAccess(
  store: RealtimeStore,
  tokens: Tokens,
  request: AccessRequest,
): Promise<Access> {
  const claims = await resolveClaims(tokens, request)
  if (!request.isPrivate) return { claims, read: everything, write: everything }
  const read = await store.readPermissions(request.name, claims, request.withPresence)
  if (!read.broadcast && !read.presence) throw unauthorised(request.name)
  return { claims, read, write: null }
}

export function unauthorised(name: string): Refusal {
  return new Refusal('Unauthorized', `You do not have permissions to read from this Channel topic: ${name}`)
}

async function resolveClaims(tokens: Tokens, { token, apiClaims }: AccessRequest): Promise<Claims> {
  if (token === null || tokens.isApiKey(token)) {
    const expired = expiryMessage(apiClaims, Date.now())
    if (expired) throw new Refusal('InvalidJWTToken', expired)
    return apiClaims
  }
  try {
    return await tokens.verify(token)
  } catch (error) {
    throw error instanceof TokenError ? new Refusal(error.code, error.message) : error
  }
}
