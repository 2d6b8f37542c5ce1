import { World } from '../../e2e/support/world.ts'
import { embeddedBinaries, startEmbeddedPostgres } from '../../supabase/local/embedded-postgres.ts'
import { type Figure, printNote, printTable } from '../report.ts'
import { openHocuspocusPeer } from '../rivals/hocuspocus-peer.ts'
import { openRelayPeer } from '../rivals/relay-peer.ts'
import { startRivals } from '../rivals/rivals.ts'
import { timeEach } from '../samples.ts'
import { often } from '../scale.ts'
import type { Defer } from '../support/cleanup.ts'
import { makePair, prose } from '../support/plans.ts'
import { type BenchStack, startBenchStack } from '../support/stack.ts'

const TIMES = often(300)
const WARM_UPS = 20

/** A save as the app sends it, next to the bare update, and to what others call acknowledged. */
export async function run(defer: Defer) {
  const embedded = await startBenchStack(defer)
  const figures = await measure(embedded, 'PGlite')
  const memory: Figure[] = [
    { what: 'stack after that', samples: [embedded.memory()], aim: { of: 'max', atMost: 500 } },
  ]
  await embedded.stop()
  const rivals = await measureRivals(defer)
  const [save] = figures
  if (save) save.against?.push(...rivals)
  printTable('Acknowledged after', 'ms', [...figures, ...rivals])
  printTable('Memory', 'MB', memory)
  await runOnNative(defer)
}

async function measure(stack: BenchStack, engine: string): Promise<Figure[]> {
  const { leaders, actionIds } = await makePair(new World(stack.url))
  const [{ api }] = leaders
  const id = actionIds[0]
  const select = api.from('actions').select('version_id, epoch').eq('id', id).single()
  const { epoch, version_id } = (await select.throwOnError()).data
  let expected_version = version_id
  const document = Buffer.from(prose(5_000, 1)).toString('base64')
  const through = await timeEach(TIMES, async (n) => {
    const { data } = await api.rpc('save_text', {
      row_table: 'actions',
      row_id: id,
      expected_version,
      texts: { body: prose(300, n) },
      document,
      document_epoch: epoch,
    })
    if (!data) throw new Error('The save found no row')
    expected_version = (data as { version_id: string }).version_id
  })
  const triggered: Figure = {
    what: `${engine}: bare update, triggers on`,
    samples: await timeUpdates(stack, id),
  }
  await stack.timeBare([[{ sql: 'alter table public.actions disable trigger user' }]])
  const bare: Figure = { what: `${engine}: bare update, triggers off`, samples: await timeUpdates(stack, id) }
  return [{ what: `${engine}: whole stack`, samples: through, against: [triggered, bare] }, triggered, bare]
}

async function timeUpdates(stack: BenchStack, id: string) {
  const update = (n: number) => ({
    sql: 'update public.actions set body = $1 where id = $2',
    params: [prose(300, n), id],
  })
  return (await stack.timeBare(Array.from({ length: TIMES + WARM_UPS }, (_, n) => [update(n)]))).slice(
    WARM_UPS,
  )
}

async function measureRivals(defer: Defer): Promise<Figure[]> {
  const rivals = await startRivals(defer)
  const relay = await openRelayPeer(`${rivals.relayUrl}/echo`, defer)
  const echoes = await timeEach(TIMES, (n) => relay.echoed(prose(300, n)))
  const hocuspocus = await openHocuspocusPeer(rivals.hocuspocusUrl, 'save', defer)
  const synced = await timeEach(TIMES, () => hocuspocus.synced(() => hocuspocus.text('a').insert(0, 'x')))
  return [
    { what: 'relay: echo, nothing stored', samples: echoes },
    { what: 'Hocuspocus: in memory only', samples: synced },
  ]
}

async function runOnNative(defer: Defer) {
  if (!embeddedBinaries()) return printNote('No native PostgreSQL here: not measured.')
  const postgres = await startEmbeddedPostgres()
  defer(postgres.stop)
  const stack = await startBenchStack(defer, { databaseUrl: postgres.url })
  printTable('Acknowledged after, on a native PostgreSQL', 'ms', await measure(stack, 'PostgreSQL'))
  await stack.stop()
}
