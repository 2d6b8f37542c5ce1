import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { runCommand } from '../local/cli-options.ts'
import { StackError } from '../local/errors.ts'
import { createPostgresDatabase } from '../local/postgres-database.ts'
import { type Everyone, noteEveryone, settle } from './restore.ts'

// npm run restore -- note|settle --database-url postgres://… [--people everyone.json | --without-people]
// Before and after a backup takes the database's place, see docs/operations.md.
await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: {
      'database-url': { type: 'string' },
      people: { type: 'string', default: 'everyone.json' },
      'without-people': { type: 'boolean' },
    },
    allowPositionals: true,
  })
  const [what] = positionals
  if (!values['database-url'] || (what !== 'note' && what !== 'settle')) {
    throw new StackError('Say note or settle, and --database-url. See docs/operations.md.')
  }
  const database = createPostgresDatabase(values['database-url'], 1)
  try {
    if (what === 'note') {
      writeFileSync(values.people, JSON.stringify(await noteEveryone(database)))
      return console.log(`${values.people} says who is there, by ids.`)
    }
    const everyone = values['without-people']
      ? undefined
      : (JSON.parse(readFileSync(values.people, 'utf8')) as Everyone)
    const { letters, people, memberships } = await settle(database, everyone)
    console.log(
      `Given up, as they may have been sent: ${letters} letters (an administrator can have them sent under E-post).\n` +
        `Gone again: ${people} people, and ${memberships} memberships.`,
    )
  } finally {
    await database.close()
  }
})
