import { answerOrThrow } from '../../shared/supabase/answer.ts'
import { supabase } from '../../shared/supabase/client.ts'
import { RefusedError } from '../../shared/text/types.ts'
import type { AssignmentCopy } from './copy-assignment.ts'
import { type ColumnValues, changesOver } from './row-changes.ts'

type TextTable = 'assignments' | 'gatherings' | 'assignment_parts' | 'questions'

/** The policies hide what may not be changed, so that an update that finds no row was turned down. */
function requireRow<T>(row: T | null): T {
  if (row === null) throw new RefusedError('42501', 'not_allowed')
  return row
}

/**
 * Writes what differs from `base`, the row as the form was filled with it. Throws ChangedMeanwhileError when somebody
 * else has written other words in the same columns since then: nothing is overwritten unseen.
 */
export async function saveRow(table: TextTable, id: string, base: ColumnValues, wanted: ColumnValues) {
  const rows = (await answerOrThrow(supabase.from(table).select().eq('id', id))) as ColumnValues[] | null
  const saved = requireRow(rows?.[0] ?? null)
  const changes = changesOver(saved, base, wanted)
  if (Object.keys(changes).length === 0) return
  requireRow(
    await answerOrThrow(
      supabase
        .from(table)
        .update(changes as never)
        .eq('id', id)
        .select('id')
        .maybeSingle(),
    ),
  )
}

type NewRow = { id: string } & ColumnValues

/** Ids come from the page: a repeated insert finds its own row, and leaves it as it is. */
export async function insertRows(table: TextTable, rows: NewRow[]) {
  if (rows.length === 0) return
  await answerOrThrow(
    supabase.from(table).upsert(rows as never, { onConflict: 'id', ignoreDuplicates: true }),
  )
}

/** All the rows of a new assignment, or none of them; sent again after a failure, it finds its own. */
export async function insertAssignment(copy: AssignmentCopy) {
  const content = {
    gatherings: copy.gathering ? [copy.gathering] : [],
    gathering_dates: copy.gatheringDates,
    assignments: [copy.assignment],
    assignment_parts: copy.parts,
    questions: copy.questions,
    assignment_regions: copy.regions,
    deadlines: copy.deadlines,
  }
  await answerOrThrow(supabase.rpc('create_assignment', { content }))
}

export async function deleteAssignment(id: string) {
  requireRow(
    await answerOrThrow(supabase.from('assignments').delete().eq('id', id).select('id').maybeSingle()),
  )
}

const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id)

/** All parts of an assignment in their new order. Refusals: changed_meanwhile, not_allowed. */
export async function orderParts(assignmentId: string, parts: { id: string }[]) {
  await answerOrThrow(supabase.rpc('order_parts', { assignment: assignmentId, ids: idsOf(parts) }))
}

/** All questions of a part in their new order. Refusals: changed_meanwhile, not_allowed. */
export async function orderQuestions(partId: string, questions: { id: string }[]) {
  await answerOrThrow(supabase.rpc('order_questions', { part: partId, ids: idsOf(questions) }))
}

export async function deleteRow(table: 'assignment_parts' | 'questions', id: string) {
  requireRow(await answerOrThrow(supabase.from(table).delete().eq('id', id).select('id').maybeSingle()))
}

export async function setHidden(questionId: string, isHidden: boolean) {
  const hidden_at = isHidden ? new Date().toISOString() : null
  requireRow(
    await answerOrThrow(
      supabase.from('questions').update({ hidden_at }).eq('id', questionId).select('id').maybeSingle(),
    ),
  )
}

export async function addRegion(assignmentId: string, regionId: string) {
  await answerOrThrow(
    supabase
      .from('assignment_regions')
      .upsert(
        { assignment_id: assignmentId, region_id: regionId },
        { onConflict: 'assignment_id,region_id', ignoreDuplicates: true },
      ),
  )
}

export async function removeRegion(assignmentId: string, regionId: string) {
  const key = { assignment_id: assignmentId, region_id: regionId }
  requireRow(
    await answerOrThrow(
      supabase.from('assignment_regions').delete().match(key).select('region_id').maybeSingle(),
    ),
  )
}

/** By region, as the clock shows in Norway. Null: none any more. */
export async function setDeadlines(partId: string, due: Record<string, string | null>) {
  await answerOrThrow(supabase.rpc('set_deadlines', { part: partId, due }))
}

/** Null: none any more. */
export async function setExtension(partId: string, schoolId: string, due: string | null) {
  await answerOrThrow(supabase.rpc('set_extension', { part: partId, school: schoolId, ...(due && { due }) }))
}

type Days = {
  starts_on: string
  ends_on: string
  place: string
}

/** Null: none any more. */
export async function setGatheringDays(gatheringId: string, regionId: string, days: Days | null) {
  await answerOrThrow(supabase.rpc('set_gathering_days', { gathering: gatheringId, region: regionId, days }))
}

/** Shows it to the region's leaders, who are told by mail. Refusals: not_ready, not_allowed. */
export async function publish(assignmentId: string, regionId: string) {
  await answerOrThrow(supabase.rpc('publish_assignment', { assignment: assignmentId, region: regionId }))
}

/** How many have yet to hand in; each of them gets at most one reminder a day. */
export const remind = async (partId: string, regionId: string): Promise<number> =>
  (await answerOrThrow(supabase.rpc('remind', { part: partId, region: regionId }))) ?? 0
