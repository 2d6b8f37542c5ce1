import { Field, Label, Select } from '@digdir/designsystemet-react'
import { useFormContext } from 'react-hook-form'
import { formatDates } from '../../shared/i18n/format.ts'
import { useLanguage } from '../../shared/i18n/messages-context.tsx'
import type { Gathering } from './assignments-queries.ts'
import { LanguagePair } from './language-pair.tsx'
import { nameOf } from './names.ts'
import { limits } from './text-schemas.ts'
import { useEditingMessages } from './texts/assignment-editing-messages.ts'

/** One of the gatherings that are there, or the names of a new one: `gathering_id` is then empty. */
export function GatheringChoice({ gatherings }: { gatherings: Gathering[] }) {
  const { gathering: text } = useEditingMessages()
  const { language } = useLanguage()
  const { register, watch } = useFormContext<Record<string, string>>()

  function optionOf(gathering: Gathering): string {
    const [first] = gathering.gathering_dates.toSorted((a, b) => a.starts_on.localeCompare(b.starts_on))
    const name = nameOf(gathering)
    return first ? `${name}, ${formatDates(first.starts_on, first.ends_on, language)}` : name
  }

  return (
    <>
      <Field>
        <Label>{text.choose}</Label>
        <Select {...register('gathering_id')}>
          {gatherings.map((gathering) => (
            <Select.Option key={gathering.id} value={gathering.id}>
              {optionOf(gathering)}
            </Select.Option>
          ))}
          <Select.Option value="">{text.new}</Select.Option>
        </Select>
      </Field>
      {watch('gathering_id') === '' && (
        <LanguagePair name="name" label={text.name} limit={limits.gatheringName} needed={text.nameNeeded} />
      )}
    </>
  )
}
