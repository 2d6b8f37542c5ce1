import type { Published } from '../letters.ts'

/** Longer ones are cut off by most mail programs. */
const LONGEST_SUBJECT = 90

/**
 * What is due first, and when: for the subject of a letter that has room for no more. Undefined when nothing has a
 * deadline; with no titles where they would not fit.
 */
export function dueFirst({ parts }: Published, and: string): { day: string; titles: string } | undefined {
  const day = parts.find(({ due }) => due)?.due?.day
  if (!day) return undefined
  const titles = parts.filter(({ due }) => due?.day === day).map(({ title }) => title)
  const said = [titles.slice(0, -1).join(', '), titles.at(-1)].filter(Boolean).join(` ${and} `)
  return { day, titles: said.length > LONGEST_SUBJECT ? '' : said }
}
