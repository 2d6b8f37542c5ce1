import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from './app-build.ts'
import { readCatalog } from './catalog.ts'
import { readArgs, runCommand } from './cli-options.ts'
import { OWN_MIGRATIONS } from './data-folder.ts'
import { renderTypes } from './database-types.ts'
import { StackError } from './errors.ts'
import { readProject, shown } from './migrations.ts'
import { openProject } from './open-project.ts'

const USAGE = `Usage: npm run db:types -- [--check] [--out FILE]

Writes src/database.types.ts from the migrations. With --check it only says whether that is needed.`

await runCommand(async () => {
  const args = readArgs(USAGE, { check: { type: 'boolean' }, out: { type: 'string' } })
  const file = args.out ?? join(PROJECT_ROOT, 'src/database.types.ts')
  const open = await openProject({ kind: 'pglite' }, readProject(OWN_MIGRATIONS))
  const text = renderTypes(await readCatalog(open.database))
  await open.close()
  const isCurrent = existsSync(file) && readFileSync(file, 'utf8') === text
  if (args.check && !isCurrent) throw new StackError(`${shown(file)} is stale. Run \`npm run db:types\`.`)
  if (!isCurrent) writeFileSync(file, text)
  console.log(`${shown(file)} ${isCurrent ? 'is up to date' : 'written'}`)
})
