import { Paragraph, ValidationMessage } from '@digdir/designsystemet-react'
import { useColumnsMessages } from '../../shared/columns/texts/columns-messages.ts'
import { Stack } from '../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../shared/ui/layout/subtle.tsx'
import styles from './examples.module.css'
import { type FoundName, knownNames, possibleNames } from './find-names.ts'
import { NamedText } from './named-text.tsx'

interface NamesFoundProps {
  text: string
  found: readonly FoundName[]
  /** It was to be checked, and has a name that is known. */
  isRefused: boolean
}

/** What to look at before a text leaves: the names in it, and the words that may be names. */
export function NamesFound({ text, found, isRefused }: NamesFoundProps) {
  const { examples } = useColumnsMessages()
  const [known, possible] = [knownNames(found), possibleNames(found)]
  if (found.length === 0) {
    return <Subtle>{examples.noNames}</Subtle>
  }
  return (
    <Stack gap={2} className={styles.names}>
      <h3>{examples.look}</h3>
      <NamedText text={text} found={found} />
      {known.length > 0 && (
        <ValidationMessage key={String(isRefused)} {...(isRefused && { role: 'alert' })}>
          {examples.hasName(known.join(', '))}
        </ValidationMessage>
      )}
      {possible.length > 0 && <Paragraph data-size="sm">{examples.maybe(possible.join(', '))}</Paragraph>}
    </Stack>
  )
}
