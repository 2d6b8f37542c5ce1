import type { ReactNode } from 'react'
import { useLanguage, useMessages } from '../../i18n/messages-context.tsx'
import type { PlanTable } from '../plan-fields.ts'
import type { Action, PlanRow } from '../plan-rows.ts'
import type { ActionNode, LongTermNode, ShortTermNode } from '../plan-tree.ts'
import { detailsOf, fitsOnPage } from './form-lines.ts'
import { formHeads } from './form-parts.ts'
import styles from './printed-form.module.css'
import { recalled } from './recalled-goal.ts'

/** Here, and not in a style sheet, where it would turn the paper of every page that is printed after this one. */
const onItsSide = '@page { margin: 12mm; size: A4 landscape; }'

/**
 * A plan on paper: the form's four columns, as its Word file has them. The tables in the table are there for what only
 * a table's head does: it comes again on every page that the table goes on to.
 */
export function PrintedForm({ tree }: { tree: readonly LongTermNode[] }) {
  const heads = formHeads(useMessages().plan.columns)
  return (
    <table className={styles.form}>
      <thead>
        <tr>
          {heads.map(([title]) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr className={styles.help}>
          {heads.map(([title, help]) => (
            <td key={title}>{help}</td>
          ))}
        </tr>
        <tr>
          <td colSpan={heads.length}>
            <style>{onItsSide}</style>
            {tree.map((node) => (
              <GoalTable key={node.goal.id} body={node.goal.body} className={styles.longTerm}>
                <ShortTermGoals nodes={node.shortTerm} />
              </GoalTable>
            ))}
          </td>
        </tr>
      </tbody>
    </table>
  )
}

function ShortTermGoals({ nodes }: { nodes: readonly ShortTermNode[] }) {
  if (nodes.length === 0) return <GoalTable body="" />
  return nodes.map(({ goal, actions }) => (
    <GoalTable key={goal.id} body={goal.body}>
      {actions.map((node) => (
        <ActionTable key={node.action.id} node={node} />
      ))}
    </GoalTable>
  ))
}

interface GoalTableProps {
  body: string
  className?: string | undefined
  children?: ReactNode
}

/** A goal beside what stands under it. Its first words are in the head, which has no height: room is held in the body. */
function GoalTable({ body, className = '', children }: GoalTableProps) {
  const [first, rest] = recalled(body)
  return (
    <table className={`${styles.goal} ${className}`}>
      <thead>
        <tr>
          <td>
            <p className={styles.first}>{first}</p>
          </td>
          <td />
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>
            <p className={styles.room} aria-hidden>
              {first}
            </p>
            {rest && <p className={styles.rest}>{rest}</p>}
          </td>
          <td>{children}</td>
        </tr>
      </tbody>
    </table>
  )
}

function ActionTable({ node }: { node: ActionNode }) {
  const { plan } = useMessages()
  const { language } = useLanguage()
  return (
    <table className={styles.action} data-long={!fitsOnPage(node, plan, language) || undefined}>
      <tbody>
        <tr>
          <td>
            <ActionCell action={node.action} />
          </td>
          <td>
            {node.reflections.map((reflection) => (
              <div key={reflection.id} className={styles.reflection}>
                <Details table="reflections" row={reflection} />
              </div>
            ))}
          </td>
        </tr>
      </tbody>
    </table>
  )
}

const ActionCell = ({ action }: { action: Action }) => (
  <>
    {action.body && <p>{action.body}</p>}
    <Details table="actions" row={action} />
  </>
)

function Details({ table, row }: { table: PlanTable; row: PlanRow }) {
  const { plan } = useMessages()
  const { language } = useLanguage()
  return detailsOf(table, row, plan, language).map(({ field, label, text }) => (
    <p key={field}>
      <strong>{label}</strong> {text}
    </p>
  ))
}
