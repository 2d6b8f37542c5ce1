import { todayInNorway } from '../../../shared/i18n/format.ts'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { newCheckpoint } from '../../../shared/plan/checkpoints.ts'
import type { ActionNode } from '../../../shared/plan/plan-tree.ts'
import { useFocusNew } from '../opening/opening-context.tsx'
import { RowSlot } from '../page/plan-slots.tsx'
import { usePlan, usePlanEditing } from '../saving/plan-context.tsx'
import { AddButton } from './add-button.tsx'
import { ClosedReflection } from './closed-reflection.tsx'
import { Folded } from './folded.tsx'
import tableStyles from './plan-table.module.css'
import { ReflectionItem } from './reflection-item.tsx'
import styles from './row.module.css'

interface ReflectionsCellProps {
  node: ActionNode
  rowName: string
  /** Of the action. */
  isOpen: boolean
}

/** What is known of how an action went: all of it, or of a closed one the newest. */
export function ReflectionsCell({ node, rowName, isOpen }: ReflectionsCellProps) {
  const { plan } = useMessages()
  const { editing } = usePlan()
  const isEmpty = node.reflections.length === 0
  return (
    <div className={styles.reflectionCell}>
      {(isOpen || isEmpty) && <span className={styles.cardHeading}>{plan.columns.reflection}</span>}
      {isOpen ? <AllReflections node={node} /> : <NewestReflection node={node} />}
      {editing && (isOpen || isEmpty) && (
        <AddReflection actionId={node.action.id} rowName={rowName} isOpen={isOpen} />
      )}
      {!editing && isEmpty && <p className={styles.nothing}>{plan.nothingWritten}</p>}
    </div>
  )
}

function AllReflections({ node: { action, reflections } }: { node: ActionNode }) {
  if (reflections.length === 0) return null
  return (
    <ol className={tableStyles.list}>
      {reflections.map((reflection, index) => (
        <ReflectionItem
          key={reflection.id}
          reflection={reflection}
          assumption={action.assumption}
          number={index + 1}
        />
      ))}
    </ol>
  )
}

function NewestReflection({ node: { reflections } }: { node: ActionNode }) {
  const { plan } = useMessages()
  const newest = reflections.at(-1)
  if (!newest) return null
  return (
    <>
      <div data-row-id={newest.id} data-table="reflections" data-closed="">
        <ClosedReflection reflection={newest} isBrief />
      </div>
      {reflections.length > 1 && (
        <Folded>
          {reflections.slice(0, -1).map((reflection) => (
            <div key={reflection.id} data-row-id={reflection.id} data-table="reflections" data-closed="">
              <ClosedReflection reflection={reflection} />
            </div>
          ))}
        </Folded>
      )}
      {reflections.map(({ id }, index) => (
        <RowSlot key={id} table="reflections" rowId={id} rowName={plan.numbered.reflection(index + 1)} />
      ))}
    </>
  )
}

interface AddReflectionProps {
  actionId: string
  rowName: string
  isOpen: boolean
}

/** A look back, or what is expected at the next one. */
function AddReflection({ actionId, rowName, isOpen }: AddReflectionProps) {
  const { plan } = useMessages()
  const { changes } = usePlanEditing()
  const focusNew = useFocusNew()
  const today = () => todayInNorway(new Date())
  const addReflection = () =>
    focusNew('reflections', changes.addReflection(actionId, { reflected_on: today() }), actionId)
  const addCheckpoint = () =>
    focusNew('reflections', changes.addReflection(actionId, newCheckpoint(today())), actionId, 'expectation')
  return (
    <>
      <AddButton words={plan.add.reflection} rowName={rowName} onAdd={addReflection} />
      {isOpen && <AddButton words={plan.add.checkpoint} rowName={rowName} onAdd={addCheckpoint} />}
    </>
  )
}
