import { World } from '../../e2e/support/world.ts'
import { printTable } from '../report.ts'
import { timeEach } from '../samples.ts'
import { often } from '../scale.ts'
import type { Defer } from '../support/cleanup.ts'
import { makeBigPlan } from '../support/plans.ts'
import { startBenchStack } from '../support/stack.ts'

const TIMES = often(100)
const tables = ['goals', 'actions', 'reflections'] as const

/** The plan's rows as the app asks for them, next to the same three selects on the database itself. */
export async function run(defer: Defer) {
  const stack = await startBenchStack(defer)
  const { leader, school } = await makeBigPlan(new World(stack.url))
  const throughStack = await timeEach(TIMES, () =>
    Promise.all(
      tables.map((table) =>
        leader.api.from(table).select().eq('school_id', school.id).order('id').range(0, 999).throwOnError(),
      ),
    ),
  )
  const selects = tables.map((table) => ({
    sql: `select * from public.${table} where school_id = $1 order by id limit 1000`,
    params: [school.id],
  }))
  const bare = {
    what: 'the bare SQL',
    samples: await stack
      .timeBare(Array.from({ length: TIMES + 20 }, () => selects))
      .then((all) => all.slice(20)),
  }
  printTable('Three selects together', 'ms', [
    { what: 'over REST, with row-level security', samples: throughStack, against: [bare] },
    bare,
  ])
}
