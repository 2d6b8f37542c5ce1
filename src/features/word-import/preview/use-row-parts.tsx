import { type ReactNode, useMemo, useState } from 'react'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import type { Way } from '../understanding/doubts.ts'
import { joined } from '../understanding/labelled-lines.ts'
import { CorrectedText } from './corrected-text.tsx'
import type { TextField } from './draft-rows.ts'
import { RowCorrectionTools } from './row-correction.tsx'
import { asJoined, asParted, type CorrectedRow, type RowCorrection } from './row-corrections.ts'

interface RowPlace {
  rowId: string
  rowName: string
}

/** What the page that shows plans shows in the rows of a plan that is not written yet. */
export interface RowParts {
  /** In a row's cell, before its texts. */
  head: (place: RowPlace) => ReactNode
  /** Instead of a text. Undefined: the text as it is. */
  text: (place: RowPlace & { field: string }, text: string) => ReactNode | undefined
}

/** The rows' own tools, each with its row; one row at a time is written in. */
export function useRowParts(
  rows: readonly CorrectedRow[],
  onCorrect: (key: string, correction: RowCorrection) => void,
  onAnswer: (id: string, way: Way) => void,
): RowParts {
  const [openKey, setOpenKey] = useState<string | null>(null)
  const { language } = useLanguage()
  return useMemo(() => {
    const byId = new Map(rows.map((row) => [row.id, row]))
    return {
      head: ({ rowId, rowName }) => {
        const row = byId.get(rowId)
        return (
          row && (
            <RowCorrectionTools
              row={row}
              rowName={rowName}
              isOpen={row.key === openKey}
              onOpen={(isOpen) => setOpenKey(isOpen ? row.key : null)}
              onCorrect={(correction) => onCorrect(row.key, correction)}
              onAnswer={onAnswer}
              onJoin={() => {
                for (const [key, correction] of asJoined(row, language)) onCorrect(key, correction)
                setOpenKey(row.above?.key ?? null)
              }}
              onPart={() => {
                for (const [key, correction] of asParted(row)) onCorrect(key, correction)
                setOpenKey(row.joined?.row.key ?? null)
              }}
            />
          )
        )
      },
      text: ({ rowId, rowName, field }, text) => {
        const row = byId.get(rowId)
        if (!row || row.key !== openKey || row.isLeftOut) return
        const name = field as TextField
        return (
          <CorrectedText
            // Moved or joined, the text that stands there is another one to write in.
            key={text}
            kind={row.kind}
            field={name}
            rowId={rowId}
            rowName={rowName}
            text={text}
            onText={(written) => onCorrect(row.key, { texts: { [name]: written } })}
            onMove={(to) =>
              onCorrect(row.key, { texts: { [name]: '', [to]: joined(row.texts[to] ?? '', text) } })
            }
          />
        )
      },
    }
  }, [rows, openKey, onCorrect, onAnswer, language])
}
