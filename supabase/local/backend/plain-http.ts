/** A request as data, for another thread. */
export interface PlainRequest {
  url: string
  method: string
  headers: [string, string][]
  body: ArrayBuffer | undefined
}

export interface PlainResponse extends Pick<Response, 'status' | 'statusText'> {
  headers: [string, string][]
  body: ArrayBuffer | undefined
}

const bodyOf = async (message: Request | Response) => (message.body ? message.arrayBuffer() : undefined)

export async function plainRequest(request: Request): Promise<PlainRequest> {
  const { url, method, headers } = request
  return { url, method, headers: [...headers], body: await bodyOf(request) }
}

export const requestOf = ({ url, method, headers, body }: PlainRequest): Request =>
  new Request(url, { method, headers, ...(body && { body }) })

export async function plainResponse(response: Response): Promise<PlainResponse> {
  const { status, statusText, headers } = response
  return { status, statusText, headers: [...headers], body: await bodyOf(response) }
}

export const responseOf = ({ status, statusText, headers, body }: PlainResponse): Response =>
  new Response(body, { status, statusText, headers })
