import { Dropdown } from '@digdir/designsystemet-react'
import { useLanguage, useMessages } from '../../../shared/i18n/messages-context.tsx'
import { usePlan } from '../saving/plan-context.tsx'

export interface PlanFilesProps {
  schoolName: string
  onFailed: (hasFailed: boolean) => void
}

/** The plan on paper and as a file: a part of its menu. */
export function PlanFiles({ schoolName, onFailed }: PlanFilesProps) {
  const { plan } = useMessages()
  const { language } = useLanguage()
  const { rows, editing } = usePlan()

  async function saveAsWord() {
    onFailed(false)
    try {
      const { savePlanAsWord } = await import('./plan-word.ts')
      const title = plan.title(schoolName)
      await savePlanAsWord({ schoolName, title, rows, engine: editing?.engine ?? null, language })
    } catch {
      onFailed(true)
    }
  }

  /** What is printed has come, also right after the page has. */
  async function print() {
    await import('./plan-on-paper.tsx').catch(() => undefined)
    window.print()
  }

  return (
    <>
      <Dropdown.Heading>{plan.download}</Dropdown.Heading>
      <Dropdown.List>
        <Dropdown.Item>
          <Dropdown.Button onClick={() => void saveAsWord()}>{plan.asWord}</Dropdown.Button>
        </Dropdown.Item>
        <Dropdown.Item>
          <Dropdown.Button onClick={() => void print()}>{plan.print}</Dropdown.Button>
        </Dropdown.Item>
      </Dropdown.List>
    </>
  )
}
