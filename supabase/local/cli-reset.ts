import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readArgs, runCommand } from './cli-options.ts'
import { DATA_ROOT, holderOf, inUse } from './data-folder.ts'

await runCommand(async () => {
  readArgs('Usage: npm run reset\n\nDeletes all local data. The next start begins with the demo data.', {})
  const locks = existsSync(DATA_ROOT) ? readdirSync(DATA_ROOT).filter((name) => name.endsWith('.lock')) : []
  for (const lock of locks) {
    const folder = join(DATA_ROOT, lock.slice(0, -'.lock'.length))
    const holder = await holderOf(folder)
    if (holder) throw inUse(folder, holder)
  }
  rmSync(DATA_ROOT, { recursive: true, force: true })
  console.log('The local data are gone. The next start begins with the demo data.')
})
