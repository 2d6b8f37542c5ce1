import { RealtimeClient } from '@supabase/realtime-js'
import { supabaseEnv } from '../../env.ts'
import { accessToken } from './client.ts'

/**
 * The socket of the page. A module of its own, to be imported when the page already can be used: everything works
 * without it, only later.
 */
function connect(): RealtimeClient {
  const url = new URL('/realtime/v1', supabaseEnv.url)
  url.protocol = url.protocol.replace('http', 'ws')
  return new RealtimeClient(url.href, {
    params: { apikey: supabaseEnv.publishableKey },
    accessToken,
  })
}

let client: RealtimeClient | null = null

/** The page's realtime client, with the person's token in place: a private channel refuses whoever comes without. */
export async function realtimeClient(): Promise<RealtimeClient> {
  client ??= connect()
  await client.setAuth()
  return client
}
