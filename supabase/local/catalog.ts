import type { LocalDatabase } from './database.ts'

export interface Column {
  relation: string
  kind: 'table' | 'view'
  name: string
  type: TypeRef
  nullable: boolean
  hasDefault: boolean
  isGenerated: boolean
}

/** A type as the generated code has to know it; domains are resolved already. */
export interface TypeRef {
  name: string
  schema: string
  kind: 'base' | 'enum' | 'composite' | 'pseudo' | 'other'
  isArray: boolean
}

export interface ForeignKey {
  name: string
  relation: string
  columns: string[]
  referenced: string
  referencedColumns: string[]
  isOneToOne: boolean
}

export interface RpcFunction {
  name: string
  args: { name: string; type: TypeRef; hasDefault: boolean }[]
  /** Columns of `returns table (…)`, if it is one. */
  table: { name: string; type: TypeRef }[]
  returns: TypeRef
  isSet: boolean
}

export interface Catalog {
  columns: Column[]
  foreignKeys: ForeignKey[]
  functions: RpcFunction[]
  enums: { name: string; values: string[] }[]
  composites: { name: string; column: string; type: TypeRef }[]
}

// A domain counts as what it is made from, an array as its element plus a flag.
const TYPE = (oid: string) => `(
  select json_build_object('name', e.typname, 'schema', n.nspname, 'isArray', t.typcategory = 'A',
    'kind', case e.typtype when 'b' then 'base' when 'e' then 'enum' when 'c' then 'composite'
      when 'p' then 'pseudo' else 'other' end)
  from pg_type d
  join pg_type t on t.oid = case when d.typtype = 'd' then d.typbasetype else d.oid end
  join pg_type e on e.oid = case when t.typcategory = 'A' and t.typelem <> 0 then t.typelem else t.oid end
  join pg_namespace n on n.oid = e.typnamespace
  where d.oid = ${oid})`

const COLUMNS = `
  select c.relname as relation, case when c.relkind in ('r', 'p') then 'table' else 'view' end as kind,
    a.attname as name, ${TYPE('a.atttypid')} as type,
    not (a.attnotnull or (d.typtype = 'd' and d.typnotnull)) as nullable,
    a.atthasdef or a.attidentity <> '' as "hasDefault",
    a.attgenerated <> '' or a.attidentity = 'a' as "isGenerated"
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid
  join pg_type d on d.oid = a.atttypid
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
    and not c.relispartition and a.attnum > 0 and not a.attisdropped
  order by c.relname, a.attname`

const FOREIGN_KEYS = `
  select k.conname as name, c.relname as relation, r.relname as referenced,
    (select json_agg(a.attname order by u.ord) from unnest(k.conkey) with ordinality u(num, ord)
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.num) as columns,
    (select json_agg(a.attname order by u.ord) from unnest(k.confkey) with ordinality u(num, ord)
      join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.num) as "referencedColumns",
    exists (select from pg_index i where i.indrelid = k.conrelid and i.indisunique and i.indpred is null
      and i.indnkeyatts = cardinality(k.conkey) and (i.indkey::int2[])[0:i.indnkeyatts - 1] <@ k.conkey
    ) as "isOneToOne"
  from pg_constraint k
  join pg_class c on c.oid = k.conrelid
  join pg_class r on r.oid = k.confrelid
  where k.contype = 'f' and k.conparentid = 0 and c.relnamespace = 'public'::regnamespace
    and r.relnamespace = 'public'::regnamespace
  order by c.relname, k.conname`

const FUNCTIONS = `
  select p.proname as name, p.proretset as "isSet", ${TYPE('p.prorettype')} as returns,
    coalesce((select json_agg(json_build_object('name', coalesce(p.proargnames[u.ord], ''), 'type', ${TYPE('u.oid')},
      'hasDefault', u.nth > p.pronargs - p.pronargdefaults) order by u.ord)
      from (select v.oid, v.ord, row_number() over (order by v.ord) as nth
        from unnest(coalesce(p.proallargtypes, p.proargtypes::oid[])) with ordinality v(oid, ord)
        where coalesce(p.proargmodes[v.ord], 'i') in ('i', 'b', 'v')) u), '[]') as args,
    coalesce((select json_agg(json_build_object('name', p.proargnames[u.ord], 'type', ${TYPE('u.oid')}) order by u.ord)
      from unnest(p.proallargtypes) with ordinality u(oid, ord)
      where p.proargmodes[u.ord] in ('t', 'o', 'b')), '[]') as "table"
  from pg_proc p
  where p.pronamespace = 'public'::regnamespace and p.prokind = 'f' and p.prorettype <> 'trigger'::regtype
    and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  order by p.proname, p.oid::regprocedure::text`

const ENUMS = `
  select t.typname as name, json_agg(e.enumlabel order by e.enumsortorder) as values
  from pg_type t join pg_enum e on e.enumtypid = t.oid
  where t.typnamespace = 'public'::regnamespace group by t.typname order by t.typname`

const COMPOSITES = `
  select c.relname as name, a.attname as column, ${TYPE('a.atttypid')} as type
  from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'c' and a.attnum > 0 and not a.attisdropped
  order by c.relname, a.attnum`

/** Everything in schema public that a client can be typed by. */
export async function readCatalog(database: LocalDatabase): Promise<Catalog> {
  const rows = async <T>(sql: string) => (await database.query(sql)) as unknown as T[]
  return {
    columns: await rows(COLUMNS),
    foreignKeys: await rows(FOREIGN_KEYS),
    functions: await rows(FUNCTIONS),
    enums: await rows(ENUMS),
    composites: await rows(COMPOSITES),
  }
}
