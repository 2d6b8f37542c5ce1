import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Figure, printNote, printTable } from '../report.ts'
import { often } from '../scale.ts'
import type { Defer } from '../support/cleanup.ts'
import { startBenchStack } from '../support/stack.ts'
import { measureStartUps, type StartUps } from '../support/start-up.ts'

const TIMES = often(5)
const STACK = 'supabase/local/cli-stack.ts'
const PGLITE = fileURLToPath(new URL('../support/bare-pglite.ts', import.meta.url))

/** `npm run stack` on an empty folder and on one with data, next to PGlite alone on the same. */
export async function run(defer: Defer) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-boot-'))
  defer(() => rmSync(folder, { recursive: true, force: true }))
  const onFolder = (name: string) => ['--port', '0', '--data', join(folder, name)]

  const initdb = await measureStartUps(PGLITE, 1, () => [join(folder, 'initdb')], defer)
  const cold = await measureCold(folder, defer)
  // The first one makes the template, if no start before today has.
  await measureStartUps(STACK, 1, () => onFolder('kept'), defer)
  const fromTemplate = await measureStartUps(STACK, TIMES, (n) => onFolder(`new-${n}`), defer)
  const withData = await measureStartUps(STACK, TIMES, () => onFolder('kept'), defer)
  const copied = (n: number) => {
    cpSync(join(folder, 'kept'), join(folder, `bare-${n}`), { recursive: true })
    return [join(folder, `bare-${n}`)]
  }
  const pglite = await measureStartUps(PGLITE, TIMES, copied, defer)
  report({ initdb, cold, fromTemplate, withData, pglite })
}

/** With a cache of its own that is empty, so that not even the database files are there. */
async function measureCold(folder: string, defer: Defer) {
  const start = performance.now()
  const options = { dataDir: join(folder, 'cold'), templateCache: join(folder, 'cache') }
  const stack = await startBenchStack(defer, options)
  const ready = performance.now() - start
  const memory = stack.memory()
  await stack.stop()
  return { ready: [ready], memory: [memory] }
}

interface Measured {
  initdb: StartUps
  cold: Pick<StartUps, 'ready' | 'memory'>
  fromTemplate: StartUps
  withData: StartUps
  pglite: StartUps
}

function report({ initdb, cold, fromTemplate, withData, pglite }: Measured) {
  const aim = (atMost: number) => ({ of: 'p50', atMost }) as const
  const init: Figure = { what: 'PGlite alone, empty folder', samples: initdb.ready }
  const open: Figure = { what: 'PGlite alone, existing data', samples: pglite.ready }
  printTable('From the command to "running"', 'ms', [
    { what: 'empty folder, no template', samples: cold.ready, against: [init] },
    { what: 'empty folder, from the template', samples: fromTemplate.ready, against: [open], aim: aim(2000) },
    { what: '  … and the first answer', samples: fromTemplate.answered, against: [open] },
    { what: 'existing data', samples: withData.ready, against: [open] },
    { what: '  … and the first answer', samples: withData.answered, against: [open] },
    init,
    open,
  ])
  const bare: Figure = { what: 'PGlite alone', samples: pglite.memory }
  printTable('Memory after that', 'MB', [
    { what: 'empty folder, no template', samples: cold.memory, against: [bare], aim: aim(500) },
    { what: 'from the template', samples: fromTemplate.memory, against: [bare], aim: aim(500) },
    { what: 'existing data', samples: withData.memory, against: [bare], aim: aim(500) },
    bare,
  ])
  printNote('Without template: the same server, started by the bench with an empty cache of its own.')
}
