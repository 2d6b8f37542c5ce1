import { searchWords } from '../data/vocabulary.ts'
import type { Asker, Question } from './asker.ts'
import type { Topic } from './compare.ts'
import { middle, overview } from './overview-topics.ts'

async function first(asker: Asker, sql: string): Promise<Record<string, unknown>> {
  const [row] = await asker.ask({ sql, params: [] })
  if (!row) throw new Error(`Nothing came of ${sql}`)
  return row
}

/** A page of 10 schools with their texts of these kinds, from the middle when asked for. */
async function column(asker: Asker, { kinds, question, search, isMiddle }: Wish): Promise<Question> {
  const { regions } = await first(asker, 'select array(select private.my_region_ids())::text[] as regions')
  const from = isMiddle ? await middle(asker, 'name_key') : null
  return {
    sql: `select * from public.read_column(
      $1::uuid[], $2::text[], $3::uuid, $4::text,
      (select name_key from public.plan_summaries where school_id = $5::uuid), $5::uuid
    )`,
    params: [regions, kinds, question ?? null, search ?? null, from],
  }
}

interface Wish {
  kinds: string[]
  question?: unknown
  search?: string
  isMiddle?: boolean
}

const plan = [
  'long_term_goal',
  'short_term_goal',
  'action',
  'assumption',
  'teacher_support',
  'outcome',
  'evidence',
]

export const columnTopics: Topic[] = [
  { what: 'actions', question: (asker) => column(asker, { kinds: ['action'] }) },
  {
    what: 'actions, in the middle',
    question: (asker) => column(asker, { kinds: ['action'], isMiddle: true }),
  },
  { what: 'how do we know', question: (asker) => column(asker, { kinds: ['evidence'] }) },
  {
    what: 'answers to one question',
    question: async (asker) => {
      const { id } = await first(
        asker,
        "select id from public.questions where body_nb like '%observasjon' order by 1",
      )
      return column(asker, { kinds: ['answer'], question: id })
    },
  },
]

export const searchTopics: Topic[] = (['common', 'rare', 'none'] as const).map((kind) => ({
  what: `a word that is ${kind === 'none' ? 'nowhere' : kind}`,
  question: (asker) => column(asker, { kinds: [...plan, 'answer'], search: searchWords[kind] }),
}))

const rowsOf = (table: string): Topic => ({
  what: `the ${table} of a school`,
  question: async (asker) => ({
    sql: `select * from public.${table} where school_id = $1 order by id limit 1000`,
    params: [await middle(asker, 'name_key')],
  }),
})

export const queueTopics: Topic[] = [
  {
    what: 'next unread',
    question: async (asker) =>
      overview(asker, { only_unread: true, page_size: 2, from_school: await middle(asker, 'name_key') }),
  },
  {
    what: 'next in the list',
    question: async (asker) =>
      overview(asker, { page_size: 1, from_school: await middle(asker, 'name_key') }),
  },
  ...['goals', 'actions', 'reflections'].map(rowsOf),
  {
    what: 'what has changed in a school',
    question: async (asker) => ({
      sql: 'select * from public.changes_since($1, 40)',
      params: [await middle(asker, 'name_key')],
    }),
  },
  {
    what: 'mark read',
    question: async (asker) => ({
      sql: 'select public.mark_read($1, 40)',
      params: [await middle(asker, 'name_key')],
    }),
  },
]
