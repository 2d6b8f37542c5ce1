import { type KeyboardEvent, useEffect, useState } from 'react'
import { todayInNorway } from '../../../shared/i18n/format.ts'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { planTree } from '../../../shared/plan/plan-tree.ts'
import { actionsInOrder } from '../../../shared/plan/plan-walk.ts'
import { openInPlace } from '../opening/open-in-place.ts'
import { useOpening } from '../opening/opening-context.tsx'
import { usePlan } from '../saving/plan-context.tsx'
import { type FindChoice, findActions, findChoices } from './find-actions.ts'
import styles from './find-bar.module.css'
import { FIND_INPUT_ID, useFinding } from './finding-context.tsx'

/** What is looked for, and how many actions that are. */
export function FindFields() {
  const { plan } = useMessages()
  const { rows } = usePlan()
  const opening = useOpening()
  const found = useFinding()
  const [query, setQuery] = useState('')
  const [choices, setChoices] = useState<ReadonlySet<FindChoice>>(new Set())
  const [count, setCount] = useState<number | null>(null)

  useEffect(() => {
    const hits = findActions(actionsInOrder(planTree(rows)), {
      query,
      choices,
      today: todayInNorway(new Date()),
      hasNews,
    })
    found.set(hits)
    setCount(hits?.size ?? null)
  }, [rows, query, choices, found])
  useEffect(() => () => found.set(null), [found])

  function goToFirst(event: KeyboardEvent) {
    const [first] = found.getSnapshot() ?? []
    if (event.key !== 'Enter' || !first || !opening) return
    event.preventDefault()
    openInPlace(opening, { table: 'actions', path: [first] })
  }

  const toggle = (choice: FindChoice) =>
    setChoices(choices.has(choice) ? without(choices, choice) : new Set(choices).add(choice))

  return (
    <search className={styles.find}>
      <input
        id={FIND_INPUT_ID}
        type="search"
        className={styles.input}
        aria-label={plan.findInPlan}
        placeholder={plan.findInPlan}
        autoComplete="off"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={goToFirst}
      />
      {findChoices.map((choice) => (
        <button
          key={choice}
          type="button"
          className={styles.choice}
          aria-pressed={choices.has(choice)}
          onClick={() => toggle(choice)}
        >
          {plan.findChoices[choice]}
        </button>
      ))}
      <span role="status">{count !== null && plan.foundActions(count)}</span>
    </search>
  )
}

const without = (choices: ReadonlySet<FindChoice>, choice: FindChoice) =>
  new Set([...choices].filter((other) => other !== choice))

/** What is said about the rows is another feature's; it marks in them what is new. */
const hasNews = (rowId: string) =>
  document.querySelector(`[data-row-id="${rowId}"] [data-feedback="fresh"]`) !== null
