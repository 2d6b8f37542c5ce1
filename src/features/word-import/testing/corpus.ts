import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DraftRow } from '../preview/draft-rows.ts'

export interface CorpusFile {
  kind: string
  file: string
  /** Not looked at while the rules were written. */
  isHeldBack: boolean
  program: string
  rows: [kind: string, fields: Record<string, string>][]
  answers?: string[]
  /** How many texts have no place in the plan. */
  leftovers?: number
  isAsked?: boolean
}

const folder = join(import.meta.dirname, 'corpus')

/** Word files by other programs than ours, with what each is to be read as; see make.py beside them. */
export const corpus: CorpusFile[] = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
export const bytesOf = ({ file }: CorpusFile): Uint8Array => new Uint8Array(readFileSync(join(folder, file)))

/** Each row as one text, with the rows it stands under, so that one in another place is another. */
export function placed(rows: readonly [string, Record<string, unknown>][]): string[] {
  const kinds = ['longTermGoal', 'shortTermGoal', 'action', 'reflection']
  const open: unknown[] = []
  return rows.map(([kind, fields]) => {
    const depth = kinds.indexOf(kind)
    const written = Object.entries(fields).filter(([, text]) => text !== '' && text !== null)
    open.length = depth
    const place = JSON.stringify([...open, kind, Object.fromEntries(written.sort())])
    open[depth] = Object.values(fields)[0]
    return place
  })
}

export const placedDraft = (rows: readonly DraftRow[]): string[] =>
  placed(rows.map(({ kind, texts, status, reflected_on }) => [kind, { ...texts, status, reflected_on }]))
