import { Field, Label, Select } from '@digdir/designsystemet-react'
import { type Gathering, gatheringsIn } from '../../shared/columns/gatherings.ts'
import { useColumnsMessages } from '../../shared/columns/texts/columns-messages.ts'
import { inLanguage } from '../../shared/i18n/bilingual.ts'
import { useLanguage } from '../../shared/i18n/messages-context.tsx'
import { Row } from '../../shared/ui/layout/stack.tsx'
import { type ExampleChoice, isFor } from './example-choice.ts'
import styles from './examples.module.css'
import type { Example } from './examples-queries.ts'

interface ExamplesFilterProps {
  regions: { id: string; name: string }[]
  regionIds: string[]
  gatherings: readonly Gathering[]
  /** Of the chosen regions. */
  examples: readonly Example[]
  /** The gathering that is shown. */
  gathering: string
  choice: ExampleChoice
  onChoice: (choice: ExampleChoice) => void
}

/** Of which region, and for which gathering; each gathering with how many there are for it. */
export function ExamplesFilter(props: ExamplesFilterProps) {
  const { regions, regionIds, gatherings, examples, gathering, choice, onChoice } = props
  const { region, allRegions, gathering: label, noGathering, examples: text } = useColumnsMessages()
  const { language } = useLanguage()
  const optionOf = (value: string, name: string) => (
    <Select.Option key={value} value={value}>
      {text.option(name, examples.filter((example) => isFor(example, value)).length)}
    </Select.Option>
  )
  return (
    <Row gap={4}>
      {regions.length > 1 && (
        <Field className={styles.region}>
          <Label>{region}</Label>
          <Select
            value={choice.regions?.[0] ?? ''}
            onChange={({ target }) =>
              onChoice({ ...choice, regions: target.value ? [target.value] : undefined })
            }
          >
            <Select.Option value="">{allRegions}</Select.Option>
            {regions.map(({ id, name }) => (
              <Select.Option key={id} value={id}>
                {name}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
      <Field className={styles.region}>
        <Label>{label}</Label>
        <Select value={gathering} onChange={({ target }) => onChoice({ ...choice, gathering: target.value })}>
          {gatheringsIn(gatherings, regionIds).map(({ id, name }) =>
            optionOf(id, inLanguage(name, language).text),
          )}
          {optionOf('none', noGathering)}
          {optionOf('all', text.allGatherings)}
        </Select>
      </Field>
    </Row>
  )
}
