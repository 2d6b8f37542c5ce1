import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { LocalDatabase } from '../local/database.ts'

export interface ManagementApi {
  url: string
  /** What has been sent there to change something, in order. */
  sent: { to: string; body: string }[]
  close(): Promise<void>
}

/** Stands in for Supabase's own API, as far as a deployment speaks with it. SQL is run on `database`. */
export async function startManagementApi(project: string, database: LocalDatabase): Promise<ManagementApi> {
  const sent: ManagementApi['sent'] = []
  const answers: Record<string, (body: string) => unknown> = {
    'GET /v1': () => projectOf(project),
    'GET /v1/billing/addons': () => ({ selected_addons: [], available_addons: [] }),
    'GET /v2/config': () => ({ data: { type: 'project_config', id: project, attributes: NEW_PROJECT } }),
    'GET /v1/functions': () => [],
    'PATCH /v1/postgrest': (body) => ({ ...NEW_PROJECT.api, ...JSON.parse(body) }),
    'PATCH /v1/config/auth': () => ({}),
    'POST /v1/functions/deploy': () => FUNCTION,
    'POST /v1/secrets': () => [],
    'POST /v1/database/query': async (body) => {
      await database.exec((JSON.parse(body) as { query: string }).query)
      return []
    },
  }
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const path = (request.url ?? '').replace(/\?.*/, '').replace(`/projects/${project}`, '')
    const to = `${request.method} ${path}`
    if (request.method !== 'GET') sent.push({ to, body })
    const answer = answers[to]
    response.statusCode = answer ? (request.method === 'POST' ? 201 : 200) : 404
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(answer ? await answer(body) : { message: `${to} is unknown here` }))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    close: () => new Promise((done) => server.close(() => done())),
  }
}

const projectOf = (ref: string) => ({
  id: ref,
  ref,
  organization_id: 'organisation',
  organization_slug: 'organisation',
  name: 'Aksjonsplan',
  region: 'eu-central-1',
  created_at: '2026-01-01T00:00:00Z',
  status: 'ACTIVE_HEALTHY',
  database: { host: 'db', version: '17.6.1', postgres_engine: '17', release_channel: 'ga' },
})

const NEW_PROJECT = {
  api: {
    db_schema: 'public',
    db_extra_search_path: 'public',
    max_rows: 500,
    db_pool: null,
    db_pool_acquisition_timeout: 10,
    db_pool_max_lifetime: 1800,
    db_pool_max_idletime: 30,
  },
  auth: { site_url: 'http://localhost:3000' },
}

const FUNCTION = { id: 'id', slug: 'send-mail', name: 'send-mail', status: 'ACTIVE', version: 1 }
