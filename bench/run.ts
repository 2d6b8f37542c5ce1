import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import type { Defer } from './support/cleanup.ts'
import { createCleanup } from './support/cleanup.ts'

/** Each is loaded when its turn comes, so that it brings no work of another's. */
const sections: Record<
  string,
  { title: string; load: () => Promise<{ run: (defer: Defer) => Promise<void> }> }
> = {
  boot: { title: 'Starting the local stack', load: () => import('./sections/boot.ts') },
  load: { title: 'Loading a plan of 40 actions', load: () => import('./sections/load.ts') },
  save: { title: 'Acknowledgement of a save', load: () => import('./sections/save.ts') },
  page: { title: 'The plan page in Chromium', load: () => import('./sections/page.ts') },
  glance: { title: 'A plan of 40 actions at a glance', load: () => import('./sections/glance.ts') },
  assignments: {
    title: 'What is due, and handing in',
    load: () => import('./sections/assignments.ts'),
  },
  keystroke: { title: 'From a key to the other leader', load: () => import('./sections/keystroke.ts') },
  regions: { title: 'What facilitators ask of their region', load: () => import('./sections/regions.ts') },
  list: { title: 'The overview of a large region in Chromium', load: () => import('./sections/list.ts') },
  gathering: {
    title: 'A gathering day: 300 sign in, 200 write, 150 hand in',
    load: () => import('./sections/gathering.ts'),
  },
  crowd: { title: '200 leaders in 100 plans', load: () => import('./sections/crowd.ts') },
  faults: { title: 'Words typed while things go wrong', load: () => import('./sections/faults.ts') },
}

/** Tests rather than timings: only when asked for. */
const onlyAsked = ['faults']

const { positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean' }, rounds: { type: 'string' }, seed: { type: 'string' } },
})
const unknown = asked.filter((name) => !sections[name])
if (unknown.length > 0) {
  console.error(
    `There is no section ${unknown.join(', ')}.\n\nUsage: npm run bench -- [--quick] [section…] [--rounds 300] [--seed 1]\n`,
  )
  for (const [name, { title }] of Object.entries(sections)) console.error(`  ${name.padEnd(12)}${title}`)
  process.exit(1)
}

const started = performance.now()
for (const [name, { title, load }] of Object.entries(sections)) {
  if (asked.length > 0 ? !asked.includes(name) : onlyAsked.includes(name)) continue
  console.log(`\n${title} (${name}); load of the machine before: ${loadavg()[0]?.toFixed(2)}`)
  const cleanup = createCleanup()
  try {
    const { run } = await load()
    await run(cleanup.defer)
  } catch (error) {
    console.error(`  This section failed: ${briefly(error)}`)
    process.exitCode = 1
  } finally {
    await cleanup.run()
  }
}
console.log(`\nDone in ${((performance.now() - started) / 1000).toFixed(0)} s.`)

/** Without the browser's log, which says nothing about the product. */
function briefly(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return text
    .split('\n')
    .filter((line) => !/\[err\]|<launch|^$/.test(line))
    .slice(0, 8)
    .join('\n    ')
}
