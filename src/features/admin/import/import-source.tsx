import { Button, Field, Label, Textarea, ValidationMessage } from '@digdir/designsystemet-react'
import { type DragEvent, useRef, useState } from 'react'
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
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)

  async function read(chosen: File | undefined) {
    if (!chosen) return
    try {
      onChange(await readImportFile(chosen))
      setFile({ name: chosen.name })
    } catch (error) {
      if (!(error instanceof FileError)) throw error
      setFile({ problem: error.problem })
    }
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    setIsOver(false)
    void read(event.dataTransfer.files[0])
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
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the field in it is the usual one */}
      <div
        className={styles.drop}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.csv,.txt,.tsv"
          onChange={(event) => {
            void read(event.target.files?.[0])
            // The same file can be chosen again, after it has been corrected.
            event.target.value = ''
          }}
        />
        {/* The browser's own button speaks the browser's language, and says that nothing is chosen. */}
        <Button variant="secondary" onClick={() => input.current?.click()}>
          {text.file}
        </Button>
        <Subtle>{text.dropHere}</Subtle>
        <Subtle role="status">{file && 'name' in file && text.fileRead(file.name)}</Subtle>
        {file && 'problem' in file && (
          <ValidationMessage role="alert">{text.files[file.problem]}</ValidationMessage>
        )}
      </div>
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
