import { CheckmarkCircleIcon, CloudSlashIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { useSyncExternalStore } from 'react'
import { useMessages } from '../i18n/messages-context.tsx'
import type { SyncEngine } from '../text/engine-types.ts'
import type { Summary } from '../text/types.ts'
import styles from './save-state.module.css'

/** Always in sight: whether what is typed is safe, and where. */
export function SaveState({ engine }: { engine: SyncEngine }) {
  const { saving } = useMessages()
  const summary = engine.summary()
  const state = useSyncExternalStore(summary.subscribe, summary.getSnapshot)
  const { text, Icon, color } = appearance(state, saving)
  return (
    <p className={styles.saveState} data-color={color} data-state={state.status}>
      {Icon && <Icon aria-hidden fontSize="1.25rem" />}
      {/* «Lagrer …» comes and goes with every pause in the typing: only what lasts is read out. */}
      <span role={text === saving.saving ? undefined : 'status'}>{text}</span>
    </p>
  )
}

function appearance(state: Summary, saving: ReturnType<typeof useMessages>['saving']) {
  if (!state.isStored && state.waiting > 0 && state.status !== 'refused')
    return { text: saving.onlyHere, Icon: ExclamationmarkTriangleIcon, color: 'warning' }
  switch (state.status) {
    case 'saved':
      if (state.isOutdated)
        return { text: saving.outdated, Icon: ExclamationmarkTriangleIcon, color: 'warning' }
      return { text: saving.saved, Icon: CheckmarkCircleIcon, color: 'success' }
    case 'saving':
      return { text: saving.saving, Icon: null, color: 'neutral' }
    case 'offline':
      return { text: saving.offline(state.waiting), Icon: CloudSlashIcon, color: 'warning' }
    default:
      return { text: saving.refused, Icon: ExclamationmarkTriangleIcon, color: 'danger' }
  }
}
