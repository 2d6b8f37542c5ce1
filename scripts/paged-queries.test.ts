import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** What never reaches the 1,000 rows that an answer holds, or is cut into pages by the database itself. */
const FEW = [
  // The caller's own.
  ...[
    'memberships-queries: school_leaders',
    'memberships-queries: facilitators',
    'memberships-queries: admins',
  ],
  ...[
    'own-schools-queries: plan_summaries',
    'invitation-queries: claim_invitation',
    'assignments-queries: open_part',
  ],
  // A school's people.
  ...['people-queries: school_leaders', 'people-queries: invitations', 'people-queries: profiles'],
  ...['people-queries: school_readers', 'leaders-queries: school_leaders'],
  // One row, or a line for a region or a year.
  ...[
    'assignments-queries: affected_by_part',
    'reading-queries: queue_place',
    'years-queries: programme_years',
    'health-queries: system_health',
  ],
  ...['profile-queries: programme_years', 'overview-queries: regions', 'overview-queries: region_totals'],
  // As many as asked for, with a limit of their own.
  ...['reading-queries: submissions', 'people-queries: list_people', 'columns-queries: read_column'],
  ...[
    'export-queries: region_overview',
    'reading-queries: region_overview',
    'overview-queries: region_overview',
  ],
  // Made in one place and cut in another of the same file.
  ...['mail-queries: outbox', 'assignments-queries: assignments', 'examples-queries: examples'],
  'revisions-queries: revisions',
  // What one person has to look at, of a few schools.
  ...['comments-queries: threads_awaiting_reply', 'comments-queries: changes_since_comment'],
  'assignments-queries: my_editable_ids',
]

/** Reads of the database that neither ask for a page nor for one row, as "file: table". */
function unpagedReads(file: string, source: string): string[] {
  const starts = [...source.matchAll(/supabase\s*\.(?:from|rpc)\(\s*'(\w+)'/g)]
  return starts
    .filter(({ index }) => !/\.(range|limit|single|maybeSingle)\(|head: true/.test(chainFrom(source, index)))
    .map(([, name]) => `${file.replace(/.*\/|\.ts$/g, '')}: ${name}`)
}

/** A call and what is called on its result: to the end of its line, argument or brackets. */
function chainFrom(source: string, start: number): string {
  let depth = 0
  for (let at = start; at < source.length; at += 1) {
    const sign = source[at] ?? ''
    if ('([{'.includes(sign)) depth += 1
    if (')]}'.includes(sign)) depth -= 1
    const isOver =
      depth === 0 && (/[,;]/.test(sign) || (sign === '\n' && !/^\s*\./.test(source.slice(at + 1, at + 80))))
    if (depth < 0 || isOver) return source.slice(start, at)
  }
  return source.slice(start)
}

test('a read without a page is found', () => {
  const source = `a(supabase.from('schools').select('id'), b)\nsupabase\n  .from('regions')\n  .select()\n  .range(0, 1)
    supabase.rpc('f', { a: 1 }).maybeSingle()\nconst c = supabase.rpc('g')`
  expect(unpagedReads('src/x-queries.ts', source)).toEqual(['x-queries: schools', 'x-queries: g'])
})

test('what can be more than an answer holds is read page by page', () => {
  const files = globSync('src/**/*-queries.ts', { cwd: root })
  const found = files.flatMap((file) => unpagedReads(file, readFileSync(join(root, file), 'utf8')))
  expect([...new Set(found)].sort()).toEqual(FEW.toSorted())
})
