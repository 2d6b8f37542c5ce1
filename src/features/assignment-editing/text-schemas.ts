import * as z from 'zod/mini'

/** The limits of the database's columns, in characters. */
export const limits = { title: 300, intro: 10_000, gatheringName: 200, place: 300, label: 10, question: 5000 }

export const textUpTo = (limit: number) => z.string().check(z.maxLength(limit, 'tooLong'))

/** At least one of the two languages must be written; the message stands at the first. */
export function isInOneLanguage<Values extends object>(name: string) {
  const isWritten = (values: Values, language: string) => {
    const text = (values as Record<string, unknown>)[`${name}_${language}`]
    return typeof text === 'string' && text.trim() !== ''
  }
  return z.refine<Values>((values) => isWritten(values, 'nb') || isWritten(values, 'nn'), {
    path: [`${name}_nb`],
    error: 'needed',
  })
}

/** The title and the introduction of an assignment, or of a part. */
export const titleAndIntroSchema = z
  .object({
    title_nb: textUpTo(limits.title),
    title_nn: textUpTo(limits.title),
    intro_nb: textUpTo(limits.intro),
    intro_nn: textUpTo(limits.intro),
  })
  .check(isInOneLanguage('title'))
