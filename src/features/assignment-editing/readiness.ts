import type { Assignment, Part } from './assignments-queries.ts'

/** What stands in the way of publishing in a region; the database asks the same and answers not_ready. */
export type Missing = { what: 'parts' } | { what: 'deadline' | 'questions'; part: Part }

export function missingForPublishing({ assignment_parts }: Assignment, regionId: string): Missing[] {
  if (assignment_parts.length === 0) return [{ what: 'parts' }]
  return assignment_parts.flatMap((part) => {
    const missing: Missing[] = []
    if (!part.deadlines.some(({ region_id }) => region_id === regionId))
      missing.push({ what: 'deadline', part })
    if (part.kind === 'questions' && part.questions.every(({ hidden_at }) => hidden_at !== null))
      missing.push({ what: 'questions', part })
    return missing
  })
}

interface TwoLanguages {
  nb: string
  nn: string
}

/** Which of the two is missing where the other is written; null when both or neither are. */
export function missingLanguage({ nb, nn }: TwoLanguages): 'nb' | 'nn' | null {
  if (!nb.trim() === !nn.trim()) return null
  return nb.trim() ? 'nn' : 'nb'
}

/** The text as a reader of that language gets it: the other one where it is missing. */
export function textFor(language: 'nb' | 'nn', texts: TwoLanguages): { text: string; lang: 'nb' | 'nn' } {
  const other = language === 'nb' ? 'nn' : 'nb'
  const lang = texts[language].trim() || !texts[other].trim() ? language : other
  return { text: texts[lang], lang }
}

/** The languages that some text of the assignment is missing in. */
export function incompleteLanguages({
  title_nb,
  title_nn,
  intro_nb,
  intro_nn,
  assignment_parts,
}: Assignment) {
  const pairs = [
    { nb: title_nb, nn: title_nn },
    { nb: intro_nb, nn: intro_nn },
    ...assignment_parts.flatMap((part) => [
      { nb: part.title_nb, nn: part.title_nn },
      { nb: part.intro_nb, nn: part.intro_nn },
      ...part.questions
        .filter(({ hidden_at }) => hidden_at === null)
        .flatMap((question) => [
          { nb: question.stem_nb, nn: question.stem_nn },
          { nb: question.body_nb, nn: question.body_nn },
        ]),
    ]),
  ]
  const missing = new Set(pairs.map(missingLanguage))
  return (['nb', 'nn'] as const).filter((language) => missing.has(language))
}
