import { Tag } from '@digdir/designsystemet-react'
import type { TextKind } from '../../shared/columns/text-kinds.ts'
import { useColumnsMessages } from '../../shared/columns/texts/columns-messages.ts'
import { BilingualText } from '../../shared/i18n/bilingual-text.tsx'
import { formatDate, formatDateTime } from '../../shared/i18n/format.ts'
import { useLanguage, useMessages } from '../../shared/i18n/messages-context.tsx'
import { Subtle } from '../../shared/ui/layout/subtle.tsx'
import styles from './columns.module.css'
import type { ColumnText } from './columns-queries.ts'

interface EntryContextProps {
  entry: ColumnText
  before: ColumnText | undefined
  isKindShown: boolean
}

/** What a text stands under: its goal and action, or whose answer it is and to what. */
export function EntryContext({ entry, before, isKindShown }: EntryContextProps) {
  const { kinds, formerLeader } = useColumnsMessages()
  const { context, kind } = entry
  const isNew = (what: 'shortTermGoal' | 'action', own: TextKind) => {
    const said = before?.kind === own ? before.text : before?.context[what]
    return Boolean(context[what]?.trim()) && context[what] !== said
  }
  return (
    <>
      {isNew('shortTermGoal', 'short_term_goal') && (
        <p className={styles.context}>
          <span className={styles.about}>{kinds.short_term_goal}:</span> {context.shortTermGoal}
        </p>
      )}
      {isNew('action', 'action') && (
        <p className={styles.context}>
          <span className={styles.about}>{kinds.action}:</span> {context.action}
        </p>
      )}
      {isKindShown && kind !== 'answer' && <p className={styles.kind}>{kinds[kind]}</p>}
      {isKindShown && context.question && (
        <p className={styles.kind}>
          {context.label} <BilingualText text={context.question} />
        </p>
      )}
      {context.leader !== undefined && context.leader !== null && (
        <p className={styles.kind}>{context.leader || formerLeader}</p>
      )}
    </>
  )
}

/** When it was, and how it turned out. */
export function EntryFacts({ entry: { context, kind } }: { entry: ColumnText }) {
  const { verdicts, handedIn, late } = useColumnsMessages()
  const { plan } = useMessages()
  const { language } = useLanguage()
  const { reflectedOn, checkOn } = context
  return (
    <Subtle>
      {reflectedOn
        ? formatDate(reflectedOn, language)
        : checkOn && plan.checkpoint(formatDate(checkOn, language))}
      {context.verdict && kind === 'outcome' && ` · ${verdicts[context.verdict]}`}
      {context.decision && context.decision !== 'undecided' && ` · ${plan.decision[context.decision]}`}
      {context.submittedAt && handedIn(formatDateTime(context.submittedAt, language))}
      {context.isLate && (
        <Tag data-size="sm" data-color="warning" className={styles.late}>
          {late}
        </Tag>
      )}
    </Subtle>
  )
}
