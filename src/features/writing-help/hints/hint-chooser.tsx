import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import type { LongTermNode } from '../../../shared/plan/plan-tree.ts'
import { actionsInOrder } from '../../../shared/plan/plan-walk.ts'
import { withTyped } from '../../../shared/plan/typed-rows.ts'
import type { SyncEngine } from '../../../shared/text/engine-types.ts'
import { useDismissHint } from '../dismissed-hints-mutations.ts'
import { dismissedHintsQuery } from '../dismissed-hints-queries.ts'
import { useWritingMessages } from '../texts/writing-messages.ts'
import { type Hint, planHints } from './plan-hints.ts'
import { chooseHint, isSamePlace, shownHint } from './shown-hint.ts'
import { useWritingEvents, writingPlace } from './use-writing-place.ts'

interface HintChooserProps {
  schoolId: string
  tree: readonly LongTermNode[]
  engine: SyncEngine
}

/** Keeps one hint on the page, where one last wrote; draws nothing but what is read out of it. */
export function HintChooser({ schoolId, tree, engine }: HintChooserProps) {
  const { hints: texts } = useWritingMessages()
  const { language } = useLanguage()
  const { data: dismissed } = useQuery(dismissedHintsQuery(schoolId))
  const { mutate: dismiss, isError } = useDismissHint(schoolId)
  const [news, setNews] = useState('')

  const look = useMemo(() => {
    const put = (hint: Hint | null) =>
      shownHint.set(
        hint && {
          hint,
          dismiss: () => {
            dismiss(hint)
            setNews(texts.dismissed)
            document.getElementById(`${hint.table}-${hint.rowId}-${hint.field}`)?.focus()
          },
        },
      )
    return (leftRow: string | null) => {
      // Until it is known what was put away, nothing is shown.
      if (!dismissed) return null
      const hints = planHints(withTyped(actionsInOrder(tree), engine), language, new Set(dismissed))
      const shown = shownHint.getSnapshot()?.hint ?? null
      const writingIn = writingPlace()
      // While one writes nothing comes, it only goes.
      const isCalm = leftRow !== null || !writingIn
      const choice = isCalm
        ? chooseHint({ hints, shown, leftRow, writingIn })
        : chooseHint({
            hints: hints.filter((hint) => shown && isSamePlace(hint, shown)),
            shown,
            leftRow,
            writingIn,
          })
      if (!(choice && shown && choice.kind === shown.kind && isSamePlace(choice, shown))) put(choice)
      return choice
    }
  }, [dismiss, dismissed, engine, language, texts, tree])

  const latest = useRef(look)
  useEffect(() => {
    latest.current = look
    look(null)
  }, [look])
  useEffect(() => () => shownHint.set(null), [])
  useWritingEvents(
    useMemo(
      () => ({
        onType: (place) => {
          const shown = shownHint.getSnapshot()
          if (shown && isSamePlace(shown.hint, place)) shownHint.set(null)
        },
        onLeave: ({ rowId }) => {
          const hint = latest.current(rowId)
          setNews(hint?.rowId === rowId ? `${texts.label}: ${texts[hint.kind]}` : '')
        },
      }),
      [texts],
    ),
  )
  return (
    <p role="status" className="ds-sr-only">
      {isError ? texts.failed : news}
    </p>
  )
}
