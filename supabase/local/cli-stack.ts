import { chooseProject, closeOnSignal, readArgs, readPort, runCommand } from './cli-options.ts'
import { JWT_SECRET, PUBLISHABLE_KEY, SECRET_KEY, SERVICE_ROLE_KEY } from './keys.ts'
import { startStack } from './server.ts'

const USAGE = `Usage: npm run stack -- [options]

Runs a Supabase-compatible stack on this machine, for any project's SQL.

  --port 54321               0 takes any free one
  --migrations DIR           *.sql in file-name order (supabase/migrations)
  --seed FILE                loaded once, after the migrations (supabase/seed.sql, for our own migrations)
  --data DIR                 where the data are kept (a folder of its own per project, in .data)
  --memory                   keep nothing afterwards
  --database-url postgres://…  use a native PostgreSQL instead of the embedded one (or set DATABASE_URL)`

await runCommand(async () => {
  const args = readArgs(USAGE, {
    port: { type: 'string' },
    migrations: { type: 'string' },
    seed: { type: 'string' },
    data: { type: 'string' },
    memory: { type: 'boolean' },
    'database-url': { type: 'string' },
  })
  const stack = await startStack({ ...chooseProject(args), port: readPort(args.port, 54321) })
  closeOnSignal(stack)
  console.log(`The stack is running, on this machine only.

  API URL           ${stack.url}
  Publishable key   ${PUBLISHABLE_KEY}
  Secret key        ${SECRET_KEY}
  service_role key  ${SERVICE_ROLE_KEY}
  JWT secret        ${JWT_SECRET}
  Caught e-mail     ${stack.url}/mail

Ctrl+C stops it.`)
})
