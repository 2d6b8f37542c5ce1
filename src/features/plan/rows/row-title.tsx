import type { MouseEvent } from 'react'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { firstWords } from '../../../shared/plan/first-words.ts'
import type { PlanTable } from '../../../shared/plan/plan-fields.ts'
import { mainText, type PlanRow } from '../../../shared/plan/plan-rows.ts'
import { closeInPlace, openInPlace } from '../opening/open-in-place.ts'
import { rowButtonId, useIsOpen, useOpening } from '../opening/opening-context.tsx'
import { pathOf } from '../opening/pointed-at.ts'
import { usePlan } from '../saving/plan-context.tsx'
import styles from './row-title.module.css'
import { useRowTexts } from './use-row-texts.ts'

interface RowTitleProps {
  table: PlanTable
  row: PlanRow
  level: 2 | 3 | 4
  rowName: string
  number: number
}

/** A row's heading: its number, which opens and closes it, and its first words; closed, the whole text in their place. */
export function RowTitle(props: RowTitleProps) {
  const { editing } = usePlan()
  return editing ? <OwnTitle {...props} /> : <ReadTitle {...props} />
}

function ReadTitle({ row, level, rowName, number }: RowTitleProps) {
  const Heading = `h${level}` as const
  const [first] = firstWords(mainText(row))
  return (
    <Heading className={styles.readHeading} aria-label={`${rowName}: ${first}`}>
      {number}
    </Heading>
  )
}

const body = ['body'] as const

function OwnTitle({ table, row, level, rowName, number }: RowTitleProps) {
  const { plan } = useMessages()
  const isOpen = useIsOpen(row.id)
  const { body: text = '' } = useRowTexts(table, row.id, body).texts
  const Heading = `h${level}` as const
  const [first, rest] = firstWords(text)
  return (
    <div
      className={styles.title}
      data-open={isOpen}
      data-level={level}
      {...(!isOpen && { 'data-field': 'body' })}
    >
      <Heading className={styles.heading} aria-label={`${rowName}: ${first || plan.withoutText}`}>
        <RowButton table={table} rowId={row.id} rowName={rowName} number={number} />
        {!isOpen &&
          (first ? (
            <span data-start={0}>{first}</span>
          ) : (
            <span className={styles.none}>{plan.withoutText}</span>
          ))}
      </Heading>
      {!isOpen && rest && <span data-start={first.length}>{rest}</span>}
    </div>
  )
}

interface RowButtonProps {
  table: PlanTable
  rowId: string
  rowName: string
  number: number
}

/** Opens and closes a row. */
export function RowButton({ table, rowId, rowName, number }: RowButtonProps) {
  const opening = useOpening()
  const isOpen = useIsOpen(rowId)
  const id = rowButtonId(rowId)

  function toggle({ currentTarget }: MouseEvent<HTMLElement>) {
    const row = currentTarget.closest<HTMLElement>('[data-row-id]')
    if (!opening || !row) return
    if (isOpen) closeInPlace(opening, rowId, id)
    else openInPlace(opening, { table, path: pathOf(row) })
  }

  return (
    <button
      id={id}
      type="button"
      className={styles.button}
      aria-label={rowName}
      aria-expanded={isOpen}
      onClick={toggle}
    >
      {number}
    </button>
  )
}
