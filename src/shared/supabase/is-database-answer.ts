/**
 * Whether an answer to a request for data is the database's own. A hotel's network, or a school's, answers for it with a
 * page of its own, with any status, or with nothing at all: that says nothing of the rows that were asked for.
 */
export function isDatabaseAnswer(url: string, { status, headers }: Response): boolean {
  if (!new URL(url, 'http://app').pathname.startsWith('/rest/v1/')) return true
  // A write that asks for nothing back gets nothing.
  const isEmpty = status === 201 || status === 204
  return (
    isEmpty ||
    /^application\/([\w.-]+\+)?json\b|^application\/vnd\.pgrst/.test(headers.get('content-type') ?? '')
  )
}
