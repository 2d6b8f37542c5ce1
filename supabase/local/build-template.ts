import { bootstrap } from './bootstrap.ts'
import { openPglite } from './open-pglite.ts'
import { createPgliteDatabase } from './pglite-database.ts'

// Run as a process of its own by template.ts: makes the database that every other one starts as a copy of.
const [target] = process.argv.slice(2)
if (!target) throw new Error('Usage: build-template.ts DIRECTORY')
const database = createPgliteDatabase(await openPglite(target, []))
await bootstrap(database)
await database.exec('checkpoint')
await database.close()
process.exit(0)
