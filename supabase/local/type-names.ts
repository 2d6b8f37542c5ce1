import type { Catalog, TypeRef } from './catalog.ts'

const SCALARS: Record<string, string> = {
  ...Object.fromEntries(
    ['int2', 'int4', 'int8', 'float4', 'float8', 'numeric'].map((name) => [name, 'number']),
  ),
  ...Object.fromEntries(
    [
      'bytea',
      'bpchar',
      'varchar',
      'text',
      'citext',
      'name',
      'uuid',
      'vector',
      'date',
      'time',
      'timetz',
      'timestamp',
      'timestamptz',
    ].map((name) => [name, 'string']),
  ),
  bool: 'boolean',
  json: 'Json',
  jsonb: 'Json',
  void: 'undefined',
  record: 'Record<string, unknown>',
}

/** How a value of a database type looks in JSON, as TypeScript. */
export function typeOf(catalog: Catalog, type: TypeRef): string {
  const element = elementOf(catalog, type)
  if (!type.isArray) return element
  return element.includes(' ') ? `(${element})[]` : `${element}[]`
}

function elementOf(catalog: Catalog, { name, schema, kind }: TypeRef): string {
  if (schema !== 'public') return SCALARS[name] ?? 'unknown'
  if (kind === 'enum') return `Database["public"]["Enums"][${JSON.stringify(name)}]`
  const relation = catalog.columns.find((column) => column.relation === name)
  if (relation)
    return `Database["public"]["${relation.kind === 'table' ? 'Tables' : 'Views'}"]["${name}"]["Row"]`
  if (kind === 'composite') return `Database["public"]["CompositeTypes"][${JSON.stringify(name)}]`
  return SCALARS[name] ?? 'unknown'
}
