import { answerOrThrow } from '../../shared/supabase/answer.ts'
import { supabase } from '../../shared/supabase/client.ts'

interface ExampleEdit {
  id: string
  /** The version that the text was written on. */
  version: number
  text: string
  isChecked: boolean
}

/** Writes what is shown; false when somebody else has written meanwhile, or the example is gone. */
export async function saveExample({ id, version, text, isChecked }: ExampleEdit): Promise<boolean> {
  const rows = await answerOrThrow(
    supabase
      .from('examples')
      .update({ public_text: text, checked_at: isChecked ? new Date().toISOString() : null })
      .eq('id', id)
      .eq('version', version)
      .select('version'),
  )
  return (rows ?? []).length > 0
}

/** Says for which gathering it is; null: none. Its text stays as it was checked. */
export async function moveExample(id: string, gatheringId: string | null) {
  await answerOrThrow(supabase.from('examples').update({ gathering_id: gatheringId }).eq('id', id))
}

export async function removeExample(id: string) {
  await answerOrThrow(supabase.from('examples').delete().eq('id', id))
}
