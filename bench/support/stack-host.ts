import { buildApp, DIST } from '../../supabase/local/app-build.ts'
import { chooseProject } from '../../supabase/local/cli-options.ts'
import type { DatabaseChoice } from '../../supabase/local/open-project.ts'
import { startStack } from '../../supabase/local/server.ts'
import { serveParent } from './child.ts'
import type { HostOptions, HostRequest, Statement } from './stack.ts'

/** The stack of `npm run stack`, and beside it the database without anything around it. */
serveParent<HostOptions, HostRequest>(async ({ databaseUrl, dataDir, servesApp, templateCache }) => {
  const kept: DatabaseChoice = { kind: 'pglite', ...(dataDir && { dataDir }) }
  const stack = await startStack({
    ...chooseProject({ memory: true }),
    database: databaseUrl ? { kind: 'postgres', url: databaseUrl } : kept,
    port: 0,
    ...(templateCache && { templateCache }),
    ...(servesApp && { staticDir: DIST, meanwhile: buildApp }),
  })
  const runTogether = (statements: Statement[]) =>
    Promise.all(statements.map(({ sql, params }) => stack.database.query(sql, params)))
  return {
    greeting: stack.url,
    close: stack.close,
    answer: async ({ groups }) => {
      const samples: number[] = []
      for (const statements of groups) {
        const start = performance.now()
        await runTogether(statements)
        samples.push(performance.now() - start)
      }
      return samples
    },
  }
})
