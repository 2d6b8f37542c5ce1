import { BATCH_SIZE, fetchHandIns, fetchPartStates, fetchPlans, fetchSchools } from './export-queries.ts'
import type { Content, ExportSearch } from './export-search.ts'
import type { ExportedPart, ExportedSchool } from './exported-school.ts'

interface CollectOptions {
  search: ExportSearch
  content: Content
  /** Whose copies are wanted, where copies are. */
  parts: readonly ExportedPart[]
  regionNames: ReadonlyMap<string, string>
  signal: AbortSignal
  onProgress: (done: number, of: number) => void
}

/**
 * Everything that goes into the file, some schools at a time: a fixed number of questions to the database for each
 * batch, however many schools there are. Throws what the signal or the database says; there is no half answer.
 */
export async function* collectSchools(options: CollectOptions): AsyncGenerator<ExportedSchool[]> {
  const { search, regionNames, signal, onProgress } = options
  const lines = await fetchSchools(search, signal)
  for (let from = 0; from < lines.length; from += BATCH_SIZE) {
    signal.throwIfAborted()
    onProgress(from, lines.length)
    const batch = lines.slice(from, from + BATCH_SIZE)
    const texts = await textsOf(
      batch.map(({ school_id }) => school_id),
      options,
    )
    signal.throwIfAborted()
    yield batch.map((line) => ({
      id: line.school_id,
      name: line.name,
      region: regionNames.get(line.region_id) ?? '',
      shortTermGoals: line.short_term_goals,
      actions: line.actions,
      withAssumption: line.actions_with_assumption,
      withReflection: line.actions_with_reflection,
      reflections: line.reflections,
      changedAt: line.changed_at,
      ...texts(line.school_id),
    }))
  }
}

async function textsOf(ids: string[], { content, parts, signal }: CollectOptions) {
  const wantsCopies = content === 'handedIn' || content === 'answers'
  const partIds = parts.map(({ id }) => id)
  const [states, plans, handIns] = await Promise.all([
    fetchPartStates(ids, signal),
    content === 'plans' ? fetchPlans(ids, signal) : null,
    wantsCopies ? fetchHandIns(ids, partIds, signal) : null,
  ])
  return (id: string): Pick<ExportedSchool, 'parts' | 'plans' | 'answers'> => {
    const plan = plans?.get(id)
    const own = handIns?.get(id) ?? []
    return {
      parts: states.get(id) ?? [],
      plans: [
        ...(plan ? [{ handedInAt: null, plan }] : []),
        ...own.flatMap(({ content: copy, handedInAt }) =>
          copy?.kind === 'plan' ? [{ handedInAt, plan: copy.plan }] : [],
        ),
      ],
      answers: own.flatMap(({ content: copy, partId, isPersonal, handedInAt, isLate }) =>
        copy?.kind === 'questions'
          ? [
              {
                partId,
                leader: isPersonal ? (copy.leader ?? '') : null,
                handedInAt,
                isLate,
                answers: copy.answers,
              },
            ]
          : [],
      ),
    }
  }
}
