import { useLanguage, useMessages } from '../../i18n/messages-context.tsx'
import type { PlanTable } from '../plan-fields.ts'
import type { Action, PlanRow } from '../plan-rows.ts'
import type { LongTermNode } from '../plan-tree.ts'
import { detailsOf, formLines } from './form-lines.ts'
import { formHeads } from './labels.ts'
import styles from './printed-form.module.css'

/** Here, and not in a style sheet, where it would turn the paper of every page that is printed after this one. */
const onItsSide = '@page { margin: 12mm; size: A4 landscape; }'

/** A plan on paper: the form's four columns, as its Word file has them. */
export function PrintedForm({ tree }: { tree: readonly LongTermNode[] }) {
  const { columns } = useMessages().plan
  return (
    <>
      <style>{onItsSide}</style>
      <table className={styles.table}>
        <thead>
          <tr>
            {formHeads(columns).map(([title, help]) => (
              <th key={title} scope="col">
                {title}
                {help && <p>{help}</p>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Lines tree={tree} />
        </tbody>
      </table>
    </>
  )
}

function Lines({ tree }: { tree: readonly LongTermNode[] }) {
  const lines = formLines(tree)
  return lines.map(({ longTerm, shortTerm, action }, index) => {
    const above = lines[index - 1]
    const spanOf = (column: 'longTerm' | 'shortTerm', node: object) =>
      lines.filter((line) => line[column] === node).length
    return (
      <tr key={action?.action.id ?? shortTerm?.goal.id ?? longTerm.goal.id}>
        {longTerm !== above?.longTerm && <td rowSpan={spanOf('longTerm', longTerm)}>{longTerm.goal.body}</td>}
        {shortTerm === null && <td />}
        {shortTerm && shortTerm !== above?.shortTerm && (
          <td rowSpan={spanOf('shortTerm', shortTerm)}>{shortTerm.goal.body}</td>
        )}
        <td>{action && <ActionCell action={action.action} />}</td>
        <td>
          {action?.reflections.map((reflection) => (
            <div key={reflection.id} className={styles.reflection}>
              <Details table="reflections" row={reflection} />
            </div>
          ))}
        </td>
      </tr>
    )
  })
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
