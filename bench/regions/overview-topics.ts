import type { Asker, Question } from './asker.ts'
import type { Topic } from './compare.ts'

/** The arguments of region_overview, by name; the assignment is the one whose deadline has just gone. */
export async function overview(asker: Asker, args: Record<string, unknown> = {}): Promise<Question> {
  const [part] = await asker.ask({
    sql: `select parts.id as part, assignment_id as assignment from public.assignment_parts as parts
      join public.assignments on assignments.id = assignment_id
      where assignments.title_nb = 'Mellomarbeid 2' and kind = 'plan'`,
    params: [],
  })
  const all = { ...part, ...args }
  const named = Object.keys(all).map((name, n) => `${name} => $${n + 1}`)
  return { sql: `select * from public.region_overview(${named.join(', ')})`, params: Object.values(all) }
}

/** The school in the middle of the list in this order. */
export async function middle(asker: Asker, column: string): Promise<string> {
  const [school] = await asker.ask({
    sql: `select school_id from public.plan_summaries
      where region_id in (select private.my_region_ids()) and retired_at is null
      order by ${column}, school_id
      offset (select count(*) / 2 from public.plan_summaries where region_id in (select private.my_region_ids()))
      limit 1`,
    params: [],
  })
  return String(school?.school_id)
}

const sorted = (sort: string): Topic => ({
  what: `by ${sort}, latest or most first`,
  question: (asker) => overview(asker, { sort, backwards: true }),
})

export const overviewTopics: Topic[] = [
  { what: 'first page', question: (asker) => overview(asker) },
  {
    what: 'a page in the middle',
    question: async (asker) => overview(asker, { from_school: await middle(asker, 'name_key') }),
  },
  ...['changed', 'handed_in', 'actions', 'assumptions', 'reflections'].map(sorted),
  {
    what: 'by changed, in the middle',
    question: async (asker) =>
      overview(asker, {
        sort: 'changed',
        from_school: await middle(asker, "coalesce(changed_at, '-infinity')"),
      }),
  },
  {
    what: 'not begun or under way',
    question: (asker) => overview(asker, { statuses: ['not_begun', 'under_way'] }),
  },
  { what: 'handed in late', question: (asker) => overview(asker, { statuses: ['handed_in_late'] }) },
  { what: 'unread only', question: (asker) => overview(asker, { only_unread: true }) },
  { what: 'name contains «åsen»', question: (asker) => overview(asker, { search: 'Åsen' }) },
  {
    what: 'totals of the whole region',
    question: async (asker) => {
      const [assignment] = await asker.ask({
        sql: "select id from public.assignments where title_nb = 'Mellomarbeid 2'",
        params: [],
      })
      return { sql: 'select * from public.region_totals($1)', params: [assignment?.id] }
    },
  },
]
