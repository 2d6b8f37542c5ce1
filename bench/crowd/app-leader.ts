import type { RealtimeChannel } from '@supabase/supabase-js'
import type { Person } from '../../e2e/support/world.ts'
import type { Tables } from '../../src/database.types.ts'
import { typingEvents, typingMessage } from '../../src/shared/presence/page-messages.ts'
import { SchoolSession } from '../../src/shared/presence/school-session.ts'
import { gatheredInterval } from '../../src/shared/presence/typing-rate.ts'
import { toRemoteRow } from '../../src/shared/supabase/text-row.ts'
import { nothingKept } from '../../src/shared/text/device/nothing-kept.ts'
import { fromBase64, toBase64 } from '../../src/shared/text/document/bytes.ts'
import { createSyncEngine } from '../../src/shared/text/sync-engine.ts'
import { OfflineError, type Transport } from '../../src/shared/text/types.ts'
import type { Pair } from '../support/plans.ts'
import type { CrowdRecord, Press } from './record.ts'

/**
 * A leader without a browser: the app's own sync engine and session, on the channels that the app joins. Gathered: what is
 * typed is told as a page of a hosted project does.
 */
export async function openAppLeader(
  pair: Pair,
  side: 0 | 1,
  record: CrowdRecord,
  isGathered = false,
): Promise<Press> {
  const me = pair.leaders[side]
  const key = { table: 'actions', id: pair.actionIds[side] }
  const engine = createSyncEngine({
    userId: me.id,
    scope: pair.school.id,
    transport: createTransport(me, record),
    // Keeping costs a page some milliseconds of its own disk, which is not what is measured here.
    drafts: nothingKept,
    locks: { hold: async () => true, release: () => undefined },
    onTyped: (typed) => session.typed(typed),
  })
  const session = isGathered ? new SchoolSession(me.id, gatheredInterval) : new SchoolSession(me.id)
  session.serve(['actions'], engine)
  const { data: row } = await me.api.from('actions').select().eq('id', key.id).single().throwOnError()
  engine.remote(key, toRemoteRow(row, ['body']))
  engine.open(key)

  await me.api.realtime.setAuth()
  // The first names of the channels: nobody has left this school.
  const plan = me.api.channel(`plan:${pair.school.id}:1`, { config: { private: true } })
  plan.on('broadcast', { event: 'row' }, ({ payload }) => {
    record.counted()
    const changed = (payload as { row: Tables<'actions'> }).row
    engine.remote({ table: 'actions', id: changed.id }, toRemoteRow(changed, ['body']))
  })
  await joined(plan)
  const typing = me.api.channel(`typing:${pair.school.id}:1`, { config: { private: true } })
  for (const event of typingEvents) {
    typing.on('broadcast', { event }, ({ payload }) => {
      record.counted()
      const message = typingMessage({ event, payload })
      if (message) session.hear(message)
    })
  }
  await joined(typing)
  session.connect((message) => {
    record.counted()
    void typing.send({ type: 'broadcast', ...message })
  })
  // As presence would tell it.
  session.setPresent([{ clientId: crypto.randomUUID(), userId: pair.leaders[1 - side]?.id ?? '' }])
  const theirs = engine.field({ table: 'actions', id: pair.actionIds[1 - side] ?? '' }, 'body')
  theirs.subscribe(() => record.hear(nameOf(pair.actionIds[1 - side], theirs.getSnapshot().text.length)))

  let expected = row.body
  record.checkAtEnd(async () => {
    const { data } = await me.api.from('actions').select('body').eq('id', key.id).single()
    return data?.body === expected
  })
  return () => {
    expected += 'e'
    const at = engine.field(key, 'body').getSnapshot().text.length
    record.send(nameOf(key.id, at + 1))
    engine.edit(key, 'body', { at, remove: 0, insert: 'e' })
  }
}

const nameOf = (id: string | undefined, length: number) => `${id} ${length}`

const joined = (channel: RealtimeChannel) =>
  new Promise<void>((resolve, reject) => {
    channel.subscribe((status, error) => {
      if (status === 'SUBSCRIBED') resolve()
      else reject(error ?? new Error(`${channel.topic}: ${status}`))
    })
  })

/** As the app saves and reads; see text-transport.ts. */
function createTransport({ api }: Person, record: CrowdRecord): Transport {
  return {
    async save({ table, id }, { texts, expectedVersion, document }) {
      const start = performance.now()
      const { data, error } = await api.rpc('save_text', {
        row_table: table,
        row_id: id,
        expected_version: expectedVersion,
        texts,
        ...(document && { document: toBase64(document.bytes) }),
        ...(document?.epoch && { document_epoch: document.epoch }),
      })
      if (error) {
        record.failed(error.message)
        throw new OfflineError(error.message)
      }
      record.acknowledged(performance.now() - start)
      return data ? toRemoteRow(data as Tables<'actions'>, ['body']) : null
    },
    async read({ table, id }) {
      const { data, error } = await api.rpc('read_text', { row_table: table, row_id: id })
      if (error) throw new OfflineError(error.message)
      const found = data as { row: Tables<'actions'>; epoch: string | null; document: string | null }
      const { row, epoch, document } = found
      return {
        row: toRemoteRow(row, ['body']),
        document: epoch && document ? { epoch, bytes: fromBase64(document) } : null,
      }
    },
    apply: async () => undefined,
  }
}
