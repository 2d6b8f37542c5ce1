import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ownMigrations, readReleased } from '../../scripts/released.ts'
import { toolScript } from '../../scripts/tool.ts'
import { PROJECT_ROOT } from '../local/app-build.ts'
import { runCommand } from '../local/cli-options.ts'
import { StackError } from '../local/errors.ts'
import { leftToDo, problemsOf, problemsOfRelease, settingsOf, stepsFor } from './deploy.ts'

// npm run deploy -- --project REF
// Sends everything to a hosted project and builds the page for it. May be repeated.
await runCommand(() => {
  const { project = '' } = parseArgs({ options: { project: { type: 'string' } } }).values
  const problems = [
    ...problemsOf(project, process.env),
    ...problemsOfRelease(ownMigrations(), readReleased()),
  ]
  if (problems.length > 0) {
    throw new StackError(
      `Nothing has been sent. Missing, see docs/hosted.md:\n  - ${problems.join('\n  - ')}`,
    )
  }
  const settings = settingsOf(project, process.env)
  const scripts = {
    supabase: toolScript('supabase'),
    vite: join(PROJECT_ROOT, 'node_modules/vite/bin/vite.js'),
  }
  for (const { title, run, args } of stepsFor(project, settings)) {
    console.log(`\n== ${title}`)
    const { status } = spawnSync(process.execPath, [scripts[run], ...args], {
      cwd: PROJECT_ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...settings },
    })
    if (status !== 0) {
      throw new StackError(
        `\n${title} failed, and what comes after it was not done. It may all be run again.`,
      )
    }
  }
  console.log(leftToDo(project))
  return Promise.resolve()
})
