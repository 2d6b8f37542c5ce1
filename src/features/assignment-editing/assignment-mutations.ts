import { answerOrThrow } from '../../shared/supabase/answer.ts'
import { supabase } from '../../shared/supabase/client.ts'
import { RefusedError } from '../../shared/sync/types.ts'
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

/** All the rows of a new assignment; sent again after a failure, it goes on where it stopped. */
export async function insertAssignment(copy: AssignmentCopy) {
  const ignoring = (onConflict: string) => ({ onConflict, ignoreDuplicates: true })
  if (copy.gathering) await insertRows('gatherings', [copy.gathering])
  if (copy.gatheringDates.length > 0)
    await answerOrThrow(
      supabase.from('gathering_dates').upsert(copy.gatheringDates, ignoring('gathering_id,region_id')),
    )
  await insertRows('assignments', [copy.assignment])
  await insertRows('assignment_parts', copy.parts)
  await insertRows('questions', copy.questions)
  await answerOrThrow(
    supabase.from('assignment_regions').upsert(copy.regions, ignoring('assignment_id,region_id')),
  )
  if (copy.deadlines.length > 0)
    await answerOrThrow(supabase.from('deadlines').upsert(copy.deadlines, ignoring('part_id,region_id')))
}

export async function deleteAssignment(id: string) {
  requireRow(
    await answerOrThrow(supabase.from('assignments').delete().eq('id', id).select('id').maybeSingle()),
  )
}

/** Rows in their new order; only those that are not where they should be are written. */
export async function saveOrder(
  table: 'assignment_parts' | 'questions',
  rows: { id: string; position: number }[],
) {
  for (const [position, row] of rows.entries()) {
    if (row.position === position) continue
    requireRow(
      await answerOrThrow(
        supabase.from(table).update({ position }).eq('id', row.id).select('id').maybeSingle(),
      ),
    )
  }
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

/** The primary key may not be written anew, so that an update comes first and an insert where there was none. */
export async function saveDeadline(partId: string, regionId: string, dueLocal: string | null) {
  const key = { part_id: partId, region_id: regionId }
  const deadlines = () => supabase.from('deadlines')
  if (dueLocal === null) {
    await answerOrThrow(deadlines().delete().match(key))
    return
  }
  const updated = await answerOrThrow(
    deadlines().update({ due_local: dueLocal }).match(key).select('part_id').maybeSingle(),
  )
  if (!updated) await answerOrThrow(deadlines().insert({ ...key, due_local: dueLocal }))
}

export async function saveExtension(partId: string, schoolId: string, dueLocal: string | null) {
  const key = { part_id: partId, school_id: schoolId }
  const extensions = () => supabase.from('extensions')
  if (dueLocal === null) {
    await answerOrThrow(extensions().delete().match(key))
    return
  }
  const updated = await answerOrThrow(
    extensions().update({ due_local: dueLocal }).match(key).select('part_id').maybeSingle(),
  )
  if (!updated) await answerOrThrow(extensions().insert({ ...key, due_local: dueLocal }))
}

interface Days {
  starts_on: string
  ends_on: string
  place: string
}

export async function saveGatheringDate(gatheringId: string, regionId: string, days: Days | null) {
  const key = { gathering_id: gatheringId, region_id: regionId }
  const dates = () => supabase.from('gathering_dates')
  if (days === null) {
    await answerOrThrow(dates().delete().match(key))
    return
  }
  const updated = await answerOrThrow(dates().update(days).match(key).select('region_id').maybeSingle())
  if (!updated) await answerOrThrow(dates().insert({ ...key, ...days }))
}

/** Shows it to the region's leaders, who are told by mail. Refusals: not_ready, not_allowed. */
export async function publish(assignmentId: string, regionId: string) {
  await answerOrThrow(supabase.rpc('publish_assignment', { assignment: assignmentId, region: regionId }))
}

/** How many have yet to hand in; each of them gets at most one reminder a day. */
export const remind = async (partId: string, regionId: string): Promise<number> =>
  (await answerOrThrow(supabase.rpc('remind', { part: partId, region: regionId }))) ?? 0
