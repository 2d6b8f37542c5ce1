import { Alert, Paragraph } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { usePeopleMessages } from '../../../shared/people/people-messages.ts'
import { planTables } from '../../../shared/plan/plan-fields.ts'
import { SchoolSession } from '../../../shared/presence/school-session.ts'
import { SessionContext } from '../../../shared/presence/session-context.tsx'
import { nothingKept } from '../../../shared/text/device/nothing-kept.ts'
import { createSyncEngine } from '../../../shared/text/sync-engine.ts'
import { RefusedError, type Transport } from '../../../shared/text/types.ts'
import { PlanContext, usePlan } from '../saving/plan-context.tsx'
import { toRemotePlanRow } from '../saving/plan-mutations.ts'
import { usePlanChanges } from '../saving/use-plan-changes.ts'
import styles from './school-view.module.css'

/** Nothing leaves this view and nothing is kept of it, whatever the page below may try. */
const refuse = () => Promise.reject(new RefusedError('42501', 'A view is only looked at'))
const nowhere: Transport = { save: refuse, read: refuse, apply: refuse }
/** The plan's page as its leaders have it, fields and all, for a facilitator to look at: every control is off. */
export function SchoolView({ children }: { children: ReactNode }) {
  const { schoolView } = usePeopleMessages()
  const plan = usePlan()
  const editing = useLeadersView()
  const value = useMemo(() => ({ ...plan, editing }), [plan, editing])
  const [alone] = useState(() => ({ session: new SchoolSession(''), leaders: {} }))
  return (
    <>
      <Alert data-color="warning" data-size="sm" className={styles.banner}>
        <Paragraph>{schoolView.banner}</Paragraph>
        <Link
          className="ds-link"
          to="/schools/$schoolId/plan"
          params={{ schoolId: plan.schoolId }}
          search={{}}
        >
          {schoolView.back}
        </Link>
      </Alert>
      <fieldset disabled className={styles.view}>
        <legend className="ds-sr-only">{schoolView.banner}</legend>
        <SessionContext value={alone}>
          <PlanContext value={value}>{children}</PlanContext>
        </SessionContext>
      </fieldset>
    </>
  )
}

function useLeadersView() {
  const { schoolId, rows } = usePlan()
  const [engine] = useState(() =>
    createSyncEngine({ userId: '', scope: schoolId, transport: nowhere, drafts: nothingKept }),
  )
  const changes = usePlanChanges(engine, schoolId)
  useEffect(() => () => engine.dispose(), [engine])
  // Before anything is painted, so that no field is seen without its text.
  useLayoutEffect(() => {
    for (const table of planTables) {
      for (const row of rows[table]) engine.remote({ table, id: row.id }, toRemotePlanRow(table, row))
    }
  }, [engine, rows])
  return useMemo(() => changes && { engine, changes }, [engine, changes])
}
