import { answerOrThrow } from './answer.ts'
import { supabase } from './client.ts'

/** A school's channels, and a region's. */
export type ChannelKind = 'plan' | 'typing' | 'answers' | 'region'

/** Those under way, so that the channels of one page ask once. */
const asked = new Map<string, Promise<number | null>>()

/** The number in the channel's name today; null when the school or region is not (any longer) the person's. */
export function channelNumber(kind: ChannelKind, id: string): Promise<number | null> {
  const answer = asked.get(id) ?? fetchNumber(kind, id).finally(() => asked.delete(id))
  asked.set(id, answer)
  return answer
}

async function fetchNumber(kind: ChannelKind, id: string): Promise<number | null> {
  const table = supabase.from(kind === 'region' ? 'regions' : 'schools')
  const row = await answerOrThrow(table.select('channel_number').eq('id', id).maybeSingle())
  return row?.channel_number ?? null
}
