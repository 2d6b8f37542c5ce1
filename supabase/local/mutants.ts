import type { LocalDatabase } from './database.ts'

/** One thing of the schema, taken away: a test of it has to fail then. */
export interface Mutant {
  what: string
  /** The table or function, by which the tests that are likeliest to notice are found. */
  subject: string
  apply: string
  undo: string
}

/** Each policy lets through whatever it is asked about. */
const openPolicies = `
select format('policy %s on %s is open', polname, relname) as what, relname as subject,
  format('alter policy %I on %I.%I %s', polname, nspname, relname, concat_ws(' ',
    case when polqual is not null then 'using (true)' end,
    case when polwithcheck is not null then 'with check (true)' end)) as apply,
  format('alter policy %I on %I.%I %s', polname, nspname, relname, concat_ws(' ',
    'using (' || pg_get_expr(polqual, polrelid) || ')',
    'with check (' || pg_get_expr(polwithcheck, polrelid) || ')')) as undo
from pg_policy join pg_class on pg_class.oid = polrelid join pg_namespace on pg_namespace.oid = relnamespace
where nspname in ('public', 'realtime')`

/** Each policy lets nothing through. */
const closedPolicies = openPolicies.replaceAll('(true)', '(false)').replace('is open', 'is closed')

const triggersOff = `
select format('trigger %s on %s is off', tgname, relname) as what, relname as subject,
  format('alter table %I.%I disable trigger %I', nspname, relname, tgname) as apply,
  format('alter table %I.%I enable trigger %I', nspname, relname, tgname) as undo
from pg_trigger join pg_class on pg_class.oid = tgrelid join pg_namespace on pg_namespace.oid = relnamespace
where not tgisinternal and nspname in ('public', 'private')`

const constraintsGone = `
select format('constraint %s on %s is gone', conname, relname) as what, relname as subject,
  format('alter table %I.%I drop constraint %I', nspname, relname, conname) as apply,
  format('alter table %I.%I add constraint %I %s', nspname, relname, conname, pg_get_constraintdef(own.oid)) as undo
from pg_constraint as own join pg_class on pg_class.oid = conrelid join pg_namespace on pg_namespace.oid = relnamespace
where nspname in ('public', 'private') and contype in ('c', 'u')
  and not exists (select from pg_constraint as other where other.conindid = own.conindid and other.contype = 'f')`

/** Each refusal of a function, see private.require, refuses nobody. */
const refusalsGone = `
select format('refusal %s of %s is gone', nth, proname) as what, proname as subject,
  regexp_replace(pg_get_functiondef(pg_proc.oid), 'private\\.require\\(', 'private.require(true or ', 1, nth) as apply,
  pg_get_functiondef(pg_proc.oid) as undo
from pg_proc join pg_namespace on pg_namespace.oid = pronamespace
cross join lateral generate_series(1, regexp_count(prosrc, 'perform private\\.require\\(')) as nth
where nspname in ('public', 'private') and prokind = 'f'`

/** All mutants of a schema, in a steady order. */
export async function mutantsOf(database: LocalDatabase): Promise<Mutant[]> {
  const kinds = [openPolicies, closedPolicies, triggersOff, constraintsGone, refusalsGone]
  const found: Mutant[] = []
  for (const kind of kinds)
    found.push(...(await database.query<Mutant & Record<string, unknown>>(`${kind} order by 2, 1`)))
  return found
}
