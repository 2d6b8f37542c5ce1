import { Alert, Textfield } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { useFormContext } from 'react-hook-form'
import { Columns, Stack } from '../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../shared/ui/layout/subtle.tsx'
import { missingLanguage } from './readiness.ts'
import { useEditingMessages } from './texts/assignment-editing-messages.ts'

interface LanguagePairProps {
  /** The columns without _nb and _nn. */
  name: string
  label: string
  limit: number
  /** What to say when both are empty and one is needed. */
  needed?: string
  help?: string
  rows?: number
}

/** One text in bokmål and in nynorsk, side by side, with a warning when only one of them is written. */
export function LanguagePair({ name, label, limit, needed, help, rows }: LanguagePairProps) {
  const { texts } = useEditingMessages()
  const { register, watch, formState } = useFormContext<Record<string, string>>()
  const id = useId()
  const missing = missingLanguage({ nb: watch(`${name}_nb`) ?? '', nn: watch(`${name}_nn`) ?? '' })

  function errorOf(field: string) {
    const message = formState.errors[field]?.message
    return message && (message === 'needed' ? needed : texts.tooLong(limit))
  }

  return (
    <Stack as="fieldset" gap={2} aria-describedby={help && `${id}-help`}>
      <legend>{label}</legend>
      {help && <Subtle id={`${id}-help`}>{help}</Subtle>}
      <Columns min="18rem">
        {(['nb', 'nn'] as const).map((language) => {
          const field = `${name}_${language}`
          const common = { ...register(field), lang: language, error: errorOf(field) }
          return rows ? (
            <Textfield key={field} {...common} label={texts[language]} multiline rows={rows} />
          ) : (
            <Textfield key={field} {...common} label={texts[language]} />
          )
        })}
      </Columns>
      {missing && (
        <Alert data-color="warning" data-size="sm">
          {texts.missing[missing]}
        </Alert>
      )}
    </Stack>
  )
}

/** The names of the two columns, for messages. */
export function columnNamesOf(
  pairs: Record<string, string>,
  texts: { nb: string; nn: string; inLanguage: (field: string, language: string) => string },
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(pairs).flatMap(([name, label]) =>
      (['nb', 'nn'] as const).map((language) => [
        `${name}_${language}`,
        texts.inLanguage(label, texts[language]),
      ]),
    ),
  )
}
