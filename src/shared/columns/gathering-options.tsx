import { Select } from '@digdir/designsystemet-react'
import { inLanguage } from '../i18n/bilingual.ts'
import { useLanguage } from '../i18n/messages-context.tsx'
import type { Gathering } from './gatherings.ts'
import { useColumnsMessages } from './texts/columns-messages.ts'

/** What an example can be for: one of these gatherings, or none yet, which has no value. */
export function GatheringOptions({ gatherings }: { gatherings: readonly Gathering[] }) {
  const { noGathering } = useColumnsMessages()
  const { language } = useLanguage()
  return (
    <>
      {gatherings.map(({ id, name }) => (
        <Select.Option key={id} value={id}>
          {inLanguage(name, language).text}
        </Select.Option>
      ))}
      <Select.Option value="">{noGathering}</Select.Option>
    </>
  )
}
