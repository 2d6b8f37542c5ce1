import { Button, Field, Label, Textarea, ValidationMessage } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { FileDrop } from '../../../shared/ui/file-drop.tsx'
import { Stack } from '../../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../../shared/ui/layout/subtle.tsx'
import { useAdminMessages } from '../texts/admin-messages.ts'
import styles from './import.module.css'
import { FileError, type FileProblem, readImportFile } from './import-file.ts'

interface ImportSourceProps {
  table: string
  isBusy: boolean
  problem: string | null
  onChange: (table: string) => void
  onPreview: () => void
}

/** Where the list comes from: pasted, chosen or dropped. A file is read into the field, to be corrected there. */
export function ImportSource({ table, isBusy, problem, onChange, onPreview }: ImportSourceProps) {
  const { import: text } = useAdminMessages()
  const [file, setFile] = useState<{ name: string } | { problem: FileProblem } | null>(null)

  async function read(chosen: File) {
    try {
      onChange(await readImportFile(chosen))
      setFile({ name: chosen.name })
    } catch (error) {
      if (!(error instanceof FileError)) throw error
      setFile({ problem: error.problem })
    }
  }

  return (
    <Stack
      as="form"
      gap={5}
      className={styles.source}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onPreview()
      }}
    >
      <FileDrop
        accept=".xlsx,.csv,.txt,.tsv"
        button={text.file}
        buttonVariant="secondary"
        hint={text.dropHere}
        onFile={(chosen) => void read(chosen)}
      >
        <Subtle role="status">{file && 'name' in file && text.fileRead(file.name)}</Subtle>
        {file && 'problem' in file && (
          <ValidationMessage role="alert">{text.files[file.problem]}</ValidationMessage>
        )}
      </FileDrop>
      <Field>
        <Label>{text.table}</Label>
        <Field.Description>{text.columns}</Field.Description>
        <Textarea
          className={styles.table}
          rows={8}
          wrap="off"
          spellCheck={false}
          placeholder={text.example}
          value={table}
          onChange={(event) => onChange(event.target.value)}
        />
        {problem && <ValidationMessage role="alert">{problem}</ValidationMessage>}
      </Field>
      <Button type="submit" loading={isBusy}>
        {text.preview}
      </Button>
    </Stack>
  )
}
