import { Paragraph } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Page } from '../../../shared/ui/layout/page.tsx'
import { PageHeading } from '../../../shared/ui/page-heading.tsx'
import { importSchools } from '../admin-mutations.ts'
import { adminRefusal } from '../dialogs/refusals.ts'
import { useAdminMessages } from '../texts/admin-messages.ts'
import { type CheckedLine, type countNew, matchAnswers } from './import-outcome.ts'
import { ImportPreview } from './import-preview.tsx'
import { ImportReceipt } from './import-receipt.tsx'
import { ImportSource } from './import-source.tsx'
import { type ImportLine, readTable } from './import-table.ts'
import { tableProblem } from './table-problem.ts'

/** A list of schools and leaders: read, checked line by line by the database, and taken in whole or not at all. */
export function ImportPage() {
  const texts = useAdminMessages()
  const text = texts.import
  const [table, setTable] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [ignored, setIgnored] = useState<string[]>([])
  const [receipt, setReceipt] = useState<ReturnType<typeof countNew> | null>(null)
  const check = useMutation({
    networkMode: 'always',
    mutationFn: async (lines: ImportLine[]): Promise<CheckedLine[]> =>
      matchAnswers(lines, await importSchools(lines, true)),
    onError: (error) => setProblem(texts.refusals[adminRefusal(error, texts)]),
  })

  /** What has been checked no longer holds when the list is another. */
  function change(next: string) {
    setTable(next)
    setProblem(null)
    check.reset()
  }

  function preview() {
    check.reset()
    const read = readTable(table)
    setProblem('kind' in read ? tableProblem(read, text) : null)
    if ('kind' in read) return
    setIgnored(read.ignored)
    check.mutate(read.lines)
  }

  function startAgain() {
    change('')
    setReceipt(null)
  }

  if (receipt) return <ImportReceipt {...receipt} onAgain={startAgain} />
  return (
    <Page>
      <PageHeading title={text.title} />
      <Paragraph>{text.intro}</Paragraph>
      <ImportSource
        table={table}
        isBusy={check.isPending}
        onChange={change}
        onPreview={preview}
        problem={problem}
      />
      {check.data && (
        <>
          {ignored.length > 0 && <Paragraph>{text.ignored(ignored.join(', '))}</Paragraph>}
          <ImportPreview lines={check.data} onDone={setReceipt} />
        </>
      )}
    </Page>
  )
}
