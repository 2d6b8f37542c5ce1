import { buildApp, DIST } from './app-build.ts'
import { chooseProject, closeOnSignal, readArgs, readPort, runCommand } from './cli-options.ts'
import { startStack } from './server.ts'

const USAGE = `Usage: npm start -- [options]

Builds the app when needed and serves it together with its database, on this machine only.

  --port 3000                  or set PORT; 0 takes any free one
  --data DIR                   where the data are kept (.data/aksjonsplan)
  --memory                     keep nothing afterwards
  --database-url postgres://…  use a native PostgreSQL instead of the embedded one (or set DATABASE_URL)`

await runCommand(async () => {
  const args = readArgs(USAGE, {
    port: { type: 'string' },
    data: { type: 'string' },
    memory: { type: 'boolean' },
    'database-url': { type: 'string' },
  })
  const port = readPort(args.port ?? process.env.PORT, 3000)
  const stack = await startStack({ ...chooseProject(args), port, staticDir: DIST, meanwhile: buildApp })
  closeOnSignal(stack)
  const demo = await stack.database.query<{ email: string }>(
    "select email from auth.users where email like '%.example' order by created_at, email limit 12",
  )
  console.log(`
Aksjonsplan is running: ${stack.url}

Demo accounts: ${demo.map(({ email }) => email).join(', ')}
Their sign-in codes arrive at ${stack.url}/mail
Ctrl+C stops it.`)
})
