import type { RealtimeChannel } from '@supabase/supabase-js'
import type { Person } from '../../e2e/support/world.ts'
import type { Tables } from '../../src/database.types.ts'
import { PlanSession, type TypingMessage } from '../../src/features/plan/saving/plan-session.ts'
import type { DraftStore } from '../../src/shared/sync/draft-store.ts'
import { createSyncEngine } from '../../src/shared/sync/sync-engine.ts'
import { OfflineError, type RemoteRow, type Transport } from '../../src/shared/sync/types.ts'
import type { Pair } from '../support/plans.ts'
import type { CrowdRecord, Press } from './record.ts'

/** A leader without a browser: the app's own sync engine and session, on the channels that the app joins. */
export async function openAppLeader(pair: Pair, side: 0 | 1, record: CrowdRecord): Promise<Press> {
  const me = pair.leaders[side]
  const key = { table: 'actions', id: pair.actionIds[side] }
  const engine = createSyncEngine({
    userId: me.id,
    scope: pair.school.id,
    transport: createTransport(me, record),
    drafts: nowhere,
    locks: { hold: async () => true, release: () => undefined },
  })
  const session = new PlanSession(me.id, engine)
  const { data: row } = await me.api.from('actions').select().eq('id', key.id).single().throwOnError()
  let { version } = row
  engine.remote(key, toRemoteRow(row))

  await me.api.realtime.setAuth()
  // The first names of the channels: nobody has left this school.
  const plan = me.api.channel(`plan:${pair.school.id}:1`, { config: { private: true } })
  plan.on('broadcast', { event: 'row' }, ({ payload }) => {
    const changed = (payload as { row: Tables<'actions'> }).row
    if (changed.id === key.id) version = changed.version
    engine.remote({ table: 'actions', id: changed.id }, toRemoteRow(changed))
  })
  await joined(plan)
  const typing = me.api.channel(`typing:${pair.school.id}:1`, { config: { private: true } })
  for (const event of ['here', 'hello'] as const) {
    typing.on('broadcast', { event }, ({ payload }) => {
      const message = { event, payload } as TypingMessage
      if (message.event === 'here')
        record.hear(nameOf(message.payload.clientId, message.payload.typing?.text))
      session.hear(message)
    })
  }
  await joined(typing)
  session.connect((message) => void typing.send({ type: 'broadcast', ...message }))

  return () => {
    const text = `${engine.field(key, 'body').getSnapshot().text}e`
    record.send(nameOf(session.page.clientId, text))
    engine.type(key, 'body', text)
    session.type({ key, field: 'body' }, text, version)
  }
}

const nameOf = (clientId: string, text = '') => `${clientId} ${text.length}`

const joined = (channel: RealtimeChannel) =>
  new Promise<void>((resolve, reject) => {
    channel.subscribe((status, error) => {
      if (status === 'SUBSCRIBED') resolve()
      else reject(error ?? new Error(`${channel.topic}: ${status}`))
    })
  })

/** As the app saves; see createPlanTransport. */
function createTransport({ api }: Person, record: CrowdRecord): Transport {
  return {
    async save({ id }, { texts, expectedVersion, clientId, saveNumber }) {
      const start = performance.now()
      const values = { ...texts, save_client: clientId, save_number: saveNumber }
      const { data, error } = await api
        .from('actions')
        .update(values)
        .eq('id', id)
        .eq('version', expectedVersion)
        .select()
        .maybeSingle()
      if (error) throw new OfflineError(error.message)
      record.acknowledged(performance.now() - start)
      return data && toRemoteRow(data)
    },
    async read({ id }) {
      const { data } = await api.from('actions').select().eq('id', id).maybeSingle()
      return { row: data && toRemoteRow(data), landed: null }
    },
    apply: async () => undefined,
  }
}

const toRemoteRow = ({
  version,
  deleted_at,
  save_client,
  save_number,
  body,
}: Tables<'actions'>): RemoteRow => ({
  version,
  deleted: deleted_at !== null,
  texts: { body },
  saveClient: save_client,
  saveNumber: save_number,
})

/** Drafts cost a page some milliseconds of its own disk, which is not what is measured here. */
const nowhere: DraftStore = {
  putDraft: async () => undefined,
  removeDraft: async () => undefined,
  drafts: async () => [],
  putOperation: async () => undefined,
  removeOperation: async () => undefined,
  operations: async () => [],
}
