import { formatDateOr } from '../../i18n/format.ts'
import { useLanguage, useMessages } from '../../i18n/messages-context.tsx'
import { actionDetails, formHeads, printedLabel, reflectionDetails, wordFor } from './labels.ts'
import type { FormAction, FormLongTermGoal, FormReflection } from './plan-form.ts'
import styles from './printed-form.module.css'

/** Here, and not in a style sheet, where it would turn the paper of every page that is printed after this one. */
const onItsSide = '@page { margin: 12mm; size: A4 landscape; }'

/** A plan on paper: the form's four columns, as its Word file has them. */
export function PrintedForm({ form }: { form: readonly FormLongTermGoal[] }) {
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
          {form.map((longTerm) => (
            <LongTermRows key={longTerm.id} longTerm={longTerm} />
          ))}
        </tbody>
      </table>
    </>
  )
}

/** A goal that has nothing under it has a line all the same. */
const orNone = <Row,>(rows: readonly Row[] = []): readonly (Row | null)[] => (rows.length > 0 ? rows : [null])

function LongTermRows({ longTerm }: { longTerm: FormLongTermGoal }) {
  const shortTermGoals = orNone(longTerm.shortTerm)
  const lines = shortTermGoals.reduce((sum, shortTerm) => sum + orNone(shortTerm?.actions).length, 0)
  return shortTermGoals.map((shortTerm, goalIndex) => {
    const actions = orNone(shortTerm?.actions)
    return actions.map((action, index) => (
      <tr key={action?.id ?? shortTerm?.id ?? longTerm.id}>
        {goalIndex === 0 && index === 0 && <td rowSpan={lines}>{longTerm.body}</td>}
        {index === 0 && <td rowSpan={actions.length}>{shortTerm?.body}</td>}
        <td>{action && <ActionCell action={action} />}</td>
        <td>
          {action?.reflections.map((reflection) => (
            <ReflectionCell key={reflection.id} reflection={reflection} />
          ))}
        </td>
      </tr>
    ))
  })
}

function ActionCell({ action }: { action: FormAction }) {
  const { status, fields } = useMessages().plan
  const values = { ...action, status: wordFor(status, action.status) }
  return (
    <>
      {action.body && <p>{action.body}</p>}
      <Details lines={actionDetails.map((detail) => [fields[detail], values[detail]])} />
    </>
  )
}

function ReflectionCell({ reflection }: { reflection: FormReflection }) {
  const { verdict, fields, undated } = useMessages().plan
  const { language } = useLanguage()
  const values = {
    ...reflection,
    reflectedOn: formatDateOr(undated, reflection.reflectedOn, language),
    verdict: wordFor(verdict, reflection.verdict),
  }
  return (
    <div className={styles.reflection}>
      <Details lines={reflectionDetails.map((detail) => [fields[detail], values[detail]])} />
    </div>
  )
}

/** Those that say something, each after its label. */
const Details = ({ lines }: { lines: [label: string, text: string][] }) =>
  lines
    .filter(([, text]) => text !== '')
    .map(([label, text]) => (
      <p key={label}>
        <strong>{printedLabel(label)}</strong> {text}
      </p>
    ))
