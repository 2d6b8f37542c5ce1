import { type RegionFilter, regionFilterOf } from '../../shared/region-filter.ts'

export const contents = ['plans', 'handedIn', 'answers', 'overview'] as const
export type Content = (typeof contents)[number]

export const formats = ['xlsx', 'csv', 'docx'] as const
export type Format = (typeof formats)[number]

/** Which schools, what of them, and as what: all in the address. */
export interface ExportSearch extends RegionFilter {
  /** Absent: the plans as they are now. */
  content?: Content | undefined
  /** Absent: Excel. */
  format?: Format | undefined
}

export const exportSearchOf = (search: Record<string, unknown>): ExportSearch => ({
  ...regionFilterOf(search),
  content: contents.find((known) => known === search.content),
  format: formats.find((known) => known === search.format),
})

/** Whether it has to be said which assignment is meant. */
export const needsAssignment = (content: Content): boolean => content === 'handedIn' || content === 'answers'

/** What a content can be written as: counts are no document. */
export const formatsOf = (content: Content): readonly Format[] =>
  content === 'overview' ? formats.filter((format) => format !== 'docx') : formats
