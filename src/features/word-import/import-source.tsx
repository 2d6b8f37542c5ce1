import { Button, Field, Label, Textarea, ValidationMessage } from '@digdir/designsystemet-react'
import type { ClipboardEvent } from 'react'
import { FileDrop } from '../../shared/ui/file-drop.tsx'
import { Row } from '../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../shared/ui/layout/subtle.tsx'
import type { Source } from './document/read-source.ts'
import { useWordImportMessages } from './texts/word-import-messages.ts'
import { useImportSource } from './use-import-source.ts'
import styles from './word-import.module.css'

interface ImportSourceProps {
  /** What has been read. */
  source: Source | null
  onRead: (source: Source) => void
}

/** Where the plan comes from: a file that is chosen or dropped, or what is pasted. */
export function ImportSource({ source, onRead }: ImportSourceProps) {
  const { source: text, problems } = useWordImportMessages()
  const { progress, problem, cancel, readFile, readPasted } = useImportSource(onRead)

  function paste({ clipboardData }: ClipboardEvent) {
    const [file] = clipboardData.files
    const html = clipboardData.getData('text/html')
    const plain = clipboardData.getData('text/plain')
    if (file && html === '' && plain === '') readFile(file)
    else readPasted(html, plain)
  }

  return (
    <section className={styles.section} aria-labelledby="import-source">
      <h2 id="import-source">{text.title}</h2>
      <FileDrop
        accept=".docx,.docm,.dotx,.dotm,.doc,.odt"
        button={text.choose}
        hint={text.drop}
        onFile={readFile}
      />
      <Field className={styles.narrow}>
        <Label>{text.paste}</Label>
        <Field.Description>{text.pasteHelp}</Field.Description>
        <Textarea
          rows={2}
          value=""
          onPaste={(event) => {
            event.preventDefault()
            paste(event)
          }}
          // What a phone's keyboard puts in from the clipboard comes without a paste.
          onChange={({ target }) => /[\t\n]/.test(target.value) && readPasted('', target.value)}
        />
      </Field>
      <Subtle role="status">
        {progress === null
          ? source && (source.name ? text.readFile(source.name) : text.readPaste)
          : text.reading}
      </Subtle>
      {progress !== null && (
        <Row>
          <progress value={progress} aria-label={text.reading} />
          <Button variant="tertiary" data-size="sm" onClick={cancel}>
            {text.cancel}
          </Button>
        </Row>
      )}
      <div role="alert">{problem && <ValidationMessage>{problems[problem]}</ValidationMessage>}</div>
    </section>
  )
}
