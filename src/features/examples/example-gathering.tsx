import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { GatheringOptions } from '../../shared/columns/gathering-options.tsx'
import type { Gathering } from '../../shared/columns/gatherings.ts'
import { type Problem, problemOf } from '../../shared/columns/problem.ts'
import { useColumnsMessages } from '../../shared/columns/texts/columns-messages.ts'
import { inLanguage } from '../../shared/i18n/bilingual.ts'
import { useLanguage } from '../../shared/i18n/messages-context.tsx'
import styles from './examples.module.css'
import { moveExample } from './examples-mutations.ts'
import { type Example, examplesKey } from './examples-queries.ts'

interface ExampleGatheringProps {
  example: Example
  /** Of the school's region. */
  gatherings: readonly Gathering[]
  onSay: (said: string) => void
}

/** For which gathering an example is. It stays where it stands, so that it can be moved back. */
export function ExampleGathering({ example, gatherings, onSay }: ExampleGatheringProps) {
  const { gathering: label, noGathering, examples: text, problems } = useColumnsMessages()
  const { language } = useLanguage()
  const queryClient = useQueryClient()
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function move(id: string) {
    setIsBusy(true)
    setProblem(null)
    try {
      await moveExample(example.id, id || null)
      await queryClient.invalidateQueries({ queryKey: examplesKey }).catch(() => undefined)
      const chosen = gatherings.find((gathering) => gathering.id === id)
      onSay(text.moved(chosen ? inLanguage(chosen.name, language).text : noGathering))
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setIsBusy(false)
    }
  }

  return (
    <Field data-size="sm" className={styles.region}>
      <Label>{label}</Label>
      <Select
        value={example.gathering_id ?? ''}
        readOnly={isBusy}
        onChange={({ target }) => void move(target.value)}
      >
        <GatheringOptions gatherings={gatherings} />
      </Select>
      {problem && <ValidationMessage role="alert">{problems[problem]}</ValidationMessage>}
    </Field>
  )
}
