import { PGlite } from '@electric-sql/pglite'

// PGlite alone on a data folder: what starting the stack is measured against.
const pglite = new PGlite(process.argv[2] ?? '')
await pglite.query('select 1')
console.log('ready')
setInterval(() => undefined, 60_000)
