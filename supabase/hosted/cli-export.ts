import { parseArgs } from 'node:util'
import { runCommand } from '../local/cli-options.ts'
import { StackError } from '../local/errors.ts'
import { exportAll } from './export.ts'

// npm run export -- --database-url postgres://… [--out export]
// Everything that is kept, a CSV file for each table: for leaving, or for a copy of one's own. See docs/operations.md.
await runCommand(async () => {
  const { values } = parseArgs({
    options: { 'database-url': { type: 'string' }, out: { type: 'string', default: 'export' } },
  })
  if (!values['database-url']) throw new StackError('Say --database-url. See docs/operations.md.')
  const counts = await exportAll(values['database-url'], values.out)
  for (const [name, rows] of counts) console.log(`${String(rows).padStart(9)}  ${name}.csv`)
  console.log(
    `All of it stands in ${values.out}, with names and addresses: keep it as you keep the database.`,
  )
})
