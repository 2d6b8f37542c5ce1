/** What both drivers put on an error of the database's. */
interface DatabaseError {
  code?: unknown
  message: string
  detail?: string
  hint?: string
}

/**
 * lite answers these with a bare 500 and no code, where PostgREST answers with the code and a status of its own:
 * https://docs.postgrest.org/en/v12/references/errors.html#status-codes. A client that gets a 500 tries again,
 * which for a violated check would be for ever.
 */
const statuses: [code: RegExp, status: number][] = [
  [/^23(?!502|503|505)/, 400],
  [/^P0001$/, 400],
  [/^28|^0[LP]/, 403],
]

/** A value that the driver can't write as the parameter's type, such as a list where a text belongs. */
const isUnwritable = ({ code, message }: DatabaseError) =>
  code === 'ERR_INVALID_ARG_TYPE' || /^Invalid input for \w+ type/.test(message)

/** The error as lite should see it: raised as PostgREST's own kind, which carries status and code whole. */
export function asPostgrestError(error: unknown): unknown {
  const { code, message, detail, hint } = error as DatabaseError
  if (isUnwritable(error as DatabaseError)) return postgrestError(400, { code: '22P02', message })
  const status = statuses.find(([known]) => typeof code === 'string' && known.test(code))?.[1]
  if (!status) return error
  return postgrestError(status, { code, message, details: detail, hint })
}

const postgrestError = (status: number, body: object) =>
  Object.assign(new Error(JSON.stringify(body)), {
    code: 'PGRST',
    detail: JSON.stringify({ status, headers: {} }),
  })
