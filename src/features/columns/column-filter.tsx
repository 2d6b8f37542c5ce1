import { Checkbox, Field, Fieldset, Label, Select } from '@digdir/designsystemet-react'
import { isPlanKind, planKinds } from '../../shared/columns/text-kinds.ts'
import { useColumnsMessages } from '../../shared/columns/texts/columns-messages.ts'
import { inLanguage } from '../../shared/i18n/bilingual.ts'
import { useLanguage } from '../../shared/i18n/messages-context.tsx'
import { Columns } from '../../shared/ui/layout/stack.tsx'
import { SearchField } from '../../shared/ui/search-field.tsx'
import { type ColumnChoice, chosenRegions } from './column-choice.ts'
import styles from './columns.module.css'
import type { AskedPart } from './columns-queries.ts'
import './fieldset.css'

interface ColumnFilterProps {
  parts: AskedPart[]
  regions: { id: string; name: string }[]
  choice: ColumnChoice
  onChoice: (choice: ColumnChoice) => void
}

export function ColumnFilter({ parts, regions, choice, onChoice }: ColumnFilterProps) {
  const text = useColumnsMessages()
  return (
    <Columns as="search" min="20rem" className={styles.filter} aria-label={text.choose}>
      <ColumnSelect parts={parts} choice={choice} onChoice={onChoice} />
      <SearchField
        label={text.search}
        description={text.searchHelp}
        value={choice.q ?? ''}
        onSearch={(typed) => onChoice({ ...choice, q: typed || undefined })}
      />
      {regions.length > 1 && <RegionBoxes regions={regions} choice={choice} onChoice={onChoice} />}
    </Columns>
  )
}

function ColumnSelect({ parts, choice, onChoice }: Omit<ColumnFilterProps, 'regions'>) {
  const text = useColumnsMessages()
  const { language } = useLanguage()
  const choose = (value: string) =>
    onChoice({
      ...choice,
      column: isPlanKind(value) || value === 'all' ? value : undefined,
      question: isPlanKind(value) || value === 'all' ? undefined : value,
    })
  return (
    <Field>
      <Label>{text.column}</Label>
      <Select
        value={choice.question ?? choice.column ?? 'action'}
        onChange={({ target }) => choose(target.value)}
      >
        <Select.Option value="all">{text.everything}</Select.Option>
        <Select.Optgroup label={text.planGroup}>
          {planKinds.map((kind) => (
            <Select.Option key={kind} value={kind}>
              {text.kinds[kind]}
            </Select.Option>
          ))}
        </Select.Optgroup>
        {parts.map(({ id, assignment, title, questions }) => (
          <Select.Optgroup
            key={id}
            label={`${inLanguage(assignment, language).text}: ${inLanguage(title, language).text}`}
          >
            {questions.map((question) => (
              <Select.Option key={question.id} value={question.id}>
                {question.label} {inLanguage(question.body, language).text}
              </Select.Option>
            ))}
          </Select.Optgroup>
        ))}
      </Select>
    </Field>
  )
}

/** All are ticked until some are taken away; none ticked is all again. */
function RegionBoxes({ regions, choice, onChoice }: Omit<ColumnFilterProps, 'parts'>) {
  const text = useColumnsMessages()
  const chosen = chosenRegions(regions, choice).map(({ id }) => id)
  const toggle = (id: string) => {
    const wanted = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]
    const isAll = wanted.length === 0 || wanted.length === regions.length
    onChoice({ ...choice, regions: isAll ? undefined : wanted })
  }
  return (
    <Fieldset className={styles.regions} data-size="sm">
      <Fieldset.Legend>{text.regions}</Fieldset.Legend>
      {regions.map(({ id, name }) => (
        <Checkbox key={id} label={name} checked={chosen.includes(id)} onChange={() => toggle(id)} />
      ))}
    </Fieldset>
  )
}
