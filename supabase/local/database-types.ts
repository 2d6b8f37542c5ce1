import type { Catalog, Column, ForeignKey, RpcFunction } from './catalog.ts'
import { typeOf } from './type-names.ts'

const HELPERS = `
type PublicSchema = Database["public"]

export type Tables<Name extends keyof (PublicSchema["Tables"] & PublicSchema["Views"])> =
  (PublicSchema["Tables"] & PublicSchema["Views"])[Name] extends { Row: infer Row } ? Row : never

export type TablesInsert<Name extends keyof PublicSchema["Tables"]> =
  PublicSchema["Tables"][Name] extends { Insert: infer Insert } ? Insert : never

export type TablesUpdate<Name extends keyof PublicSchema["Tables"]> =
  PublicSchema["Tables"][Name] extends { Update: infer Update } ? Update : never

export type Enums<Name extends keyof PublicSchema["Enums"]> = PublicSchema["Enums"][Name]

export type CompositeTypes<Name extends keyof PublicSchema["CompositeTypes"]> = PublicSchema["CompositeTypes"][Name]
`

/** TypeScript for a database, in the form of `supabase gen types typescript`. */
export function renderTypes(catalog: Catalog): string {
  return `export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[]

export type Database = {
  public: {
    Tables: ${indented(2, block(relations(catalog, 'table')))}
    Views: ${indented(2, block(relations(catalog, 'view')))}
    Functions: ${indented(2, block(functions(catalog)))}
    Enums: ${indented(2, block(catalog.enums.map(({ name, values }) => `${key(name)}: ${union(values)}`)))}
    CompositeTypes: ${indented(2, block(composites(catalog)))}
  }
}
${HELPERS}
export const Constants = {
  public: {
    Enums: ${indented(2, constants(catalog))},
  },
} as const
`
}

const block = (lines: string[]) =>
  lines.length === 0
    ? '{ [_ in never]: never }'
    : `{\n${lines.map((line) => `  ${indented(1, line)}`).join('\n')}\n}`
const indented = (levels: number, text: string) => text.replaceAll('\n', `\n${'  '.repeat(levels)}`)
const list = (values: string[]) => `[${values.map((value) => JSON.stringify(value)).join(', ')}]`
const key = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name))
const union = (values: string[]) => values.map((value) => JSON.stringify(value)).join(' | ')

function relations(catalog: Catalog, kind: Column['kind']): string[] {
  const names = [
    ...new Set(catalog.columns.filter((column) => column.kind === kind).map(({ relation }) => relation)),
  ]
  return names.map((name) => {
    const columns = catalog.columns.filter(({ relation }) => relation === name)
    const keys = catalog.foreignKeys.filter(({ relation }) => relation === name)
    const writes =
      kind === 'table'
        ? [
            `Insert: ${block(columns.map((column) => written(catalog, column, column.nullable || column.hasDefault)))}`,
            `Update: ${block(columns.map((column) => written(catalog, column, true)))}`,
          ]
        : []
    const row = `Row: ${block(columns.map((column) => `${key(column.name)}: ${columnType(catalog, column)}`))}`
    return `${key(name)}: ${block([row, ...writes, `Relationships: ${relationships(keys)}`])}`
  })
}

const columnType = (catalog: Catalog, { type, nullable }: Column) =>
  `${typeOf(catalog, type)}${nullable ? ' | null' : ''}`

const written = (catalog: Catalog, column: Column, isOptional: boolean) =>
  column.isGenerated
    ? `${key(column.name)}?: never`
    : `${key(column.name)}${isOptional ? '?' : ''}: ${columnType(catalog, column)}`

function relationships(keys: ForeignKey[]): string {
  const entries = keys.map((foreign) =>
    block([
      `foreignKeyName: ${JSON.stringify(foreign.name)}`,
      `columns: ${list(foreign.columns)}`,
      `isOneToOne: ${foreign.isOneToOne}`,
      `referencedRelation: ${JSON.stringify(foreign.referenced)}`,
      `referencedColumns: ${list(foreign.referencedColumns)}`,
    ]),
  )
  return entries.length === 0
    ? '[]'
    : `[\n${entries.map((entry) => `  ${indented(1, entry)},`).join('\n')}\n]`
}

function functions(catalog: Catalog): string[] {
  const names = [...new Set(catalog.functions.map(({ name }) => name))]
  return names.map((name) => {
    const overloads = catalog.functions
      .filter((rpc) => rpc.name === name)
      .map((rpc) => signature(catalog, rpc))
    return `${key(name)}: ${overloads.join(' | ')}`
  })
}

function signature(catalog: Catalog, { args, table, returns, isSet }: RpcFunction): string {
  const inputs = args.map(
    ({ name, type, hasDefault }) => `${key(name)}${hasDefault ? '?' : ''}: ${typeOf(catalog, type)}`,
  )
  const columns = table.map(({ name, type }) => `${key(name)}: ${typeOf(catalog, type)}`)
  const result = columns.length > 0 && returns.name === 'record' ? block(columns) : typeOf(catalog, returns)
  return block([
    `Args: ${inputs.length === 0 ? 'never' : block(inputs)}`,
    `Returns: ${result}${isSet ? '[]' : ''}`,
  ])
}

function composites({ composites: fields, ...rest }: Catalog): string[] {
  const names = [...new Set(fields.map(({ name }) => name))]
  return names.map((name) => {
    const own = fields.filter((field) => field.name === name)
    const catalog = { composites: fields, ...rest }
    return `${key(name)}: ${block(own.map(({ column, type }) => `${key(column)}: ${typeOf(catalog, type)} | null`))}`
  })
}

const constants = ({ enums }: Catalog) =>
  enums.length === 0 ? '{}' : block(enums.map(({ name, values }) => `${key(name)}: ${list(values)},`))
