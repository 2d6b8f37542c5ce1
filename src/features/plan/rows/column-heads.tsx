import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { ColumnSlot, type PlanColumn } from '../page/plan-slots.tsx'
import styles from './column-heads.module.css'

/** What the form asks in each of its columns; in sight while one scrolls. */
export function ColumnHeads() {
  const { plan } = useMessages()
  const { columns, asks } = plan
  return (
    <div className={styles.columns}>
      <ColumnHead name="longTerm" title={columns.longTerm} asks={asks.longTerm} help={columns.longTermHelp} />
      <ColumnHead name="shortTerm" title={columns.shortTerm} />
      <ColumnHead name="action" title={columns.action} asks={asks.action} help={columns.actionHelp} />
      <ColumnHead
        name="reflection"
        title={columns.reflection}
        asks={columns.reflectionHelp}
        help={columns.reflectionHelp}
      />
    </div>
  )
}

interface ColumnHeadProps {
  name: PlanColumn
  title: string
  /** What the form asks, in short. */
  asks?: string
  /** The same in full: on paper, and while help is open. */
  help?: string
}

function ColumnHead({ name, title, asks, help }: ColumnHeadProps) {
  return (
    <div className={styles.column}>
      <strong className={styles.title}>{title}</strong>
      {asks && <p className={styles.asks}>{asks}</p>}
      {help && <p className={styles.help}>{help}</p>}
      <ColumnSlot name={name} />
    </div>
  )
}
