/** The tables with names that Excel takes for sheets (at most 31 characters, some not allowed, none twice). */
export function withSheetNames<Table extends { name: string }>(tables: readonly Table[]): Table[] {
  const taken = new Set<string>()
  return tables.map((table) => {
    const base = table.name.replace(/[[\]:*?/\\]/g, ' ').replace(/^'+|'+$/g, '')
    let name = base.slice(0, 31).trim()
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base.slice(0, 25).trim()} (${n})`
    taken.add(name.toLowerCase())
    return { ...table, name }
  })
}
