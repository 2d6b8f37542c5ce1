import { isBlank, type SourceTable, textOf } from '../document/source-document.ts'
import type { ColumnRole } from './column-roles.ts'

/** The form has four columns, and people who copy only its inside leave the heading out. */
const inOrder: Record<number, ColumnRole[]> = {
  1: ['action'],
  2: ['shortTerm', 'action'],
  3: ['shortTerm', 'action', 'outcome'],
  4: ['longTerm', 'shortTerm', 'action', 'outcome'],
  5: ['longTerm', 'shortTerm', 'action', 'outcome', 'evidence'],
}

const goals: ColumnRole[] = ['longTerm', 'shortTerm', 'action']
const after: ColumnRole[] = ['outcome', 'evidence']

/** Somebody at a school. */
const staff = /rektor|inspektør|led(else|er)|lei(ing|ar)|team|lærer|lærar|alle|ressursperson/i

/** Texts by which a column can be known without a heading. */
const known: [ColumnRole, RegExp][] = [
  [
    'timeframe',
    /^.{0,40}\b(uke|veke|høst\w*|haust\w*|vår(en)?|jul|påske|januar|februar|mars|april|mai|juni|august|september|oktober|november|desember|jan|feb|sept?|okt|nov|des|20\d\d|\d{1,2}\.\d{1,2}\.|kvar|hver|innan|innen|løpende)(?![\p{L}])/iu,
  ],
  [
    'responsible',
    /^(?:(?:rektor|inspektør|ledelsen|leiinga|ledergruppa|leiargruppa|team\p{L}*|avdelings\p{L}*|ressurs\p{L}*|de|dei|alle|lærer\p{L}*|lærar\p{L}*|undertegnede|underteikna|og|på|to|\d\.|trinn|trinnet|[A-ZÆØÅ]\p{L}+|[,/&+])\s*){1,6}$/u,
  ],
  ['assumption', /^(fordi|vi (antar|antek|tror|trur))\s/iu],
]

/** What the columns are by what stands in them: who, when and why by how it is said, the others in the form's order. */
export function contentRoles(table: SourceTable): (ColumnRole | null)[] {
  const columns = Array.from({ length: table.columns }, (_, at) => textsOf(table, at))
  const roles: (ColumnRole | null | undefined)[] = columns.map((texts) => {
    if (texts.length === 0) return null
    const role = known.find(([found, like]) => {
      const alike = texts.filter((text) => text.length < 45 && like.test(text)).length
      return (
        alike * 3 >= texts.length * 2 && (found !== 'responsible' || texts.some((text) => staff.test(text)))
      )
    })
    return role?.[0]
  })
  for (const [at, role] of roles.entries()) {
    if (role && roles.indexOf(role) !== at) roles[at] = undefined
  }
  const rest = roles.flatMap((role, at) => (role === undefined ? [at] : []))
  // What stands before who and when ends with what is done; what stands after them is how it went.
  const first = roles.findIndex((role) => role !== null && role !== undefined)
  const before = first < 1 ? rest : rest.filter((at) => at < first)
  const order =
    before === rest ? (inOrder[Math.min(rest.length, 5)] ?? []) : [...goals.slice(-before.length), ...after]
  for (const [place, at] of rest.entries()) roles[at] = order[place] ?? null
  return roles.map((role) => role ?? null)
}

const textsOf = ({ rows }: SourceTable, column: number): string[] =>
  [...new Set(rows.map((row) => row[column]))].flatMap((cell) =>
    cell && !isBlank(textOf(cell)) ? [textOf(cell)] : [],
  )
