import type { Assignment } from './assignments-queries.ts'
import { addDays } from './oslo-time.ts'

interface CopyWish {
  /** Where it leads up to: one that is there, or a new one with these names. */
  gathering: { id: string } | { name_nb: string; name_nn: string }
  title_nb: string
  title_nn: string
  regionIds: string[]
  /** How many days later its deadlines, and a new gathering's dates, are. Null: without dates. */
  shiftDays: number | null
}

/** The rows of a copy, in the order in which they can be inserted. */
export type AssignmentCopy = ReturnType<typeof copyAssignment>

/**
 * An assignment like this one, with ids of its own, not published anywhere and without what nobody is asked any more.
 * Dates of regions that it is not copied to stay behind.
 */
export function copyAssignment(
  source: Assignment,
  { gathering, title_nb, title_nn, regionIds, shiftDays }: CopyWish,
  newId: () => string = () => crypto.randomUUID(),
) {
  const isNew = !('id' in gathering)
  const gatheringId = isNew ? newId() : gathering.id
  const assignmentId = newId()
  const days = shiftDays ?? 0
  const keepsDate = ({ region_id }: { region_id: string }) =>
    shiftDays !== null && regionIds.includes(region_id)
  const parts = source.assignment_parts.map((part) => ({ part, id: newId() }))
  return {
    gathering: isNew ? { id: gatheringId, ...gathering } : null,
    gatheringDates: (isNew ? (source.gatherings?.gathering_dates ?? []) : [])
      .filter(keepsDate)
      .map(({ region_id, starts_on, ends_on, place }) => ({
        gathering_id: gatheringId,
        region_id,
        starts_on: addDays(starts_on, days),
        ends_on: addDays(ends_on, days),
        place,
      })),
    assignment: {
      id: assignmentId,
      gathering_id: gatheringId,
      title_nb,
      title_nn,
      intro_nb: source.intro_nb,
      intro_nn: source.intro_nn,
    },
    parts: parts.map(
      ({ part: { kind, respondent, title_nb, title_nn, intro_nb, intro_nn }, id }, position) => ({
        id,
        assignment_id: assignmentId,
        position,
        kind,
        respondent,
        title_nb,
        title_nn,
        intro_nb,
        intro_nn,
      }),
    ),
    questions: parts.flatMap(({ part, id }) =>
      part.questions
        .filter(({ hidden_at }) => hidden_at === null)
        .map(({ label, stem_nb, stem_nn, body_nb, body_nn }, position) => ({
          id: newId(),
          part_id: id,
          position,
          label,
          stem_nb,
          stem_nn,
          body_nb,
          body_nn,
        })),
    ),
    regions: regionIds.map((region_id) => ({ assignment_id: assignmentId, region_id })),
    deadlines: parts.flatMap(({ part, id }) =>
      part.deadlines.filter(keepsDate).map(({ region_id, due_local }) => ({
        part_id: id,
        region_id,
        due_local: addDays(due_local, days),
      })),
    ),
  }
}
