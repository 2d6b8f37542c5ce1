import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { runCommand } from './cli-options.ts'
import { type Mutant, mutantsOf } from './mutants.ts'
import { runTestFile } from './pgtap.ts'
import { openForTests, testFiles } from './test-run.ts'

// npm run test:mutants -- [part of a mutant's name …]
// Takes one thing of the schema away at a time (a policy, a refusal, a trigger, a constraint) and runs the tests until
// one fails. What no test notices is listed, and ends the command with code 1. All of them take about an hour.
await runCommand(async () => {
  const { positionals } = parseArgs({ options: {}, allowPositionals: true })
  let database = await openForTests()
  const mutants = (await mutantsOf(database)).filter(
    ({ what }) => positionals.length === 0 || positionals.some((part) => what.includes(part)),
  )
  let missed = 0
  for (const mutant of mutants) {
    const test = await failingTest(mutant)
    if (test === null) missed += 1
    console.log(test ? `caught by ${test}: ${mutant.what}` : `MISSED: ${mutant.what}`)
  }
  await database.close()
  console.log(`\n${mutants.length - missed} of ${mutants.length} caught`)
  process.exit(missed > 0 ? 1 : 0)

  async function failingTest({ subject, apply, undo }: Mutant): Promise<string | null> {
    const isLikely = (file: string) => basename(file).startsWith(subject)
    const files = testFiles().sort((a, b) => Number(isLikely(b)) - Number(isLikely(a)))
    await database.exec(apply)
    try {
      for (const file of files) {
        const { failures, hasCommitted } = await runTestFile(database, file)
        if (failures.length > 0) return basename(file)
        if (!hasCommitted) continue
        await database.close()
        database = await openForTests()
        await database.exec(apply)
      }
      return null
    } finally {
      await database.exec(undo)
    }
  }
})
