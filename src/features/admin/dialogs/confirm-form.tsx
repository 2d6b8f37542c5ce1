import styles from './admin-dialog.module.css'
import { DialogForm } from './dialog-form.tsx'
import { useWrite } from './use-write.ts'

interface ConfirmFormProps {
  /** What it means, point by point. */
  means: readonly string[]
  confirm: string
  isDanger?: boolean
  write: () => Promise<unknown>
  onDone: () => void
  onCancel: () => void
}

/** Says what something means, and does it when told to. */
export function ConfirmForm({ means, confirm, isDanger = false, write, onDone, onCancel }: ConfirmFormProps) {
  const { run, isBusy, problem } = useWrite<void, unknown>(write, onDone)
  return (
    <DialogForm
      onSubmit={(event) => {
        event.preventDefault()
        run()
      }}
      onCancel={onCancel}
      submit={confirm}
      isDanger={isDanger}
      isBusy={isBusy}
      problem={problem}
    >
      <Means points={means} />
    </DialogForm>
  )
}

/** What a choice leads to: a paragraph, or a list where there is more than one thing to say. */
export function Means({ points }: { points: readonly string[] }) {
  if (points.length === 1) return <p>{points[0]}</p>
  return (
    <ul className={styles.means}>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  )
}
