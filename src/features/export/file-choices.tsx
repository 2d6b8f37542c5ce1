import { Radio } from '@digdir/designsystemet-react'
import { Stack } from '../../shared/ui/layout/stack.tsx'
import { contents, type ExportSearch, formatsOf } from './export-search.ts'
import { useExportMessages } from './texts/export-messages.ts'

interface ChoiceProps {
  search: ExportSearch
  onChange: (search: ExportSearch) => void
}

export function ContentChoice({ search, onChange }: ChoiceProps) {
  const texts = useExportMessages()
  return (
    <Stack as="fieldset" gap={3}>
      <legend>{texts.content}</legend>
      {contents.map((content) => (
        <Radio
          key={content}
          name="content"
          value={content}
          label={texts.contents[content]}
          checked={(search.content ?? 'plans') === content}
          onChange={() => onChange({ ...search, content })}
        />
      ))}
    </Stack>
  )
}

export function FormatChoice({ search, onChange }: ChoiceProps) {
  const texts = useExportMessages()
  return (
    <Stack as="fieldset" gap={3}>
      <legend>{texts.format}</legend>
      {formatsOf(search.content ?? 'plans').map((format) => (
        <Radio
          key={format}
          name="format"
          value={format}
          label={texts.formats[format]}
          description={texts.formatHelp[format]}
          checked={(search.format ?? 'xlsx') === format}
          onChange={() => onChange({ ...search, format })}
        />
      ))}
    </Stack>
  )
}
