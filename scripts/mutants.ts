import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type CodeMutant, codeMutants } from './code-mutants.ts'

// npm run test:code-mutants -- [part of a harm, a file or a test …]
// Makes each change of code-mutants.ts in this folder, runs the test that has to notice, and takes the change back. What
// no test notices is listed, and ends the command with code 1.
const { positionals } = parseArgs({ options: {}, allowPositionals: true })
const chosen = codeMutants.filter(
  ({ harm, file, test }) =>
    positionals.length === 0 ||
    positionals.some((part) => [harm, file, test].some((text) => text.includes(part))),
)
if (execFileSync('git', ['status', '--porcelain', 'src', 'supabase'], { encoding: 'utf8' })) {
  console.error('Commit first: the files that are changed here are taken back afterwards.')
  process.exit(1)
}
const missed = chosen.filter((mutant) => {
  const isCaught = withMutant(mutant, () => fails(mutant.test))
  console.log(`${isCaught ? `caught by ${mutant.test}` : 'MISSED'}: ${mutant.harm}`)
  return !isCaught
})
console.log(`\n${chosen.length - missed.length} of ${chosen.length} caught`)
process.exit(missed.length > 0 ? 1 : 0)

function withMutant<T>({ file, from, to }: CodeMutant, work: () => T): T {
  const code = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    code.replace(from, () => to),
  )
  try {
    return work()
  } finally {
    writeFileSync(file, code)
  }
}

function fails(test: string): boolean {
  const command = /\.test\.tsx?$/.test(test)
    ? ['vitest', 'run', test]
    : ['playwright', 'test', `e2e/${test}.spec.ts`]
  return spawnSync('npx', [...command, '--reporter=dot'], { stdio: 'ignore' }).status !== 0
}
