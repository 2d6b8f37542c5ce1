import { inLanguage } from '../../shared/i18n/bilingual.ts'
import type { Language } from '../../shared/i18n/languages.ts'
import type { ExportedPart, ExportedSchool } from './exported-school.ts'
import type { Cell, Column, Table } from './table.ts'
import type { ExportMessages } from './texts/nb.ts'

/** How far each school's plan has come, and how it stands with each part. */
export function schoolTable(
  schools: readonly ExportedSchool[],
  parts: readonly ExportedPart[],
  { tables, columns, status }: ExportMessages,
  language: Language,
): Table {
  const partColumns = parts.flatMap(({ assignment, title }): Column[] => {
    const name = `${inLanguage(assignment, language).text}, ${inLanguage(title, language).text}`
    return [
      { title: columns.state(name), width: 22 },
      { title: columns.stateHandedIn(name), width: 18 },
    ]
  })
  return {
    name: tables.schools,
    columns: [
      { title: columns.region, width: 18 },
      { title: columns.school, width: 28 },
      { title: columns.shortTermGoals, width: 12 },
      { title: columns.actions, width: 12 },
      { title: columns.withAssumption, width: 12 },
      { title: columns.withReflection, width: 12 },
      { title: columns.reflections, width: 12 },
      { title: columns.changedAt, width: 18 },
      ...partColumns,
    ],
    rows: schools.map((school) => [
      school.region,
      school.name,
      school.shortTermGoals,
      school.actions,
      school.withAssumption,
      school.withReflection,
      school.reflections,
      instant(school.changedAt),
      ...parts.flatMap(({ id }): Cell[] => {
        const state = school.parts.find(({ partId }) => partId === id)
        return state ? [status[state.status], instant(state.handedInAt)] : [null, null]
      }),
    ]),
  }
}

const instant = (at: string | null): Cell => (at === null ? null : { at })
