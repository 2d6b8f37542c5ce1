import { Alert, Button, Field, Label, Paragraph, Select } from '@digdir/designsystemet-react'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Gathering } from '../../shared/columns/gatherings.ts'
import { type Problem, problemOf } from '../../shared/columns/problem.ts'
import { useColumnsMessages } from '../../shared/columns/texts/columns-messages.ts'
import { inLanguage } from '../../shared/i18n/bilingual.ts'
import { todayInNorway } from '../../shared/i18n/format.ts'
import { useLanguage } from '../../shared/i18n/messages-context.tsx'
import { Row } from '../../shared/ui/layout/stack.tsx'
import { fileName, saveFile } from '../../shared/ui/save-file.ts'
import { groupExamples } from './example-document.ts'
import styles from './examples.module.css'
import { type Example, examplesQuery, namesQuery } from './examples-queries.ts'
import { findNames, knownNames } from './find-names.ts'

interface DownloadExamplesProps {
  userId: string
  regions: { id: string; name: string }[]
  /** Those of the chosen region and gathering. */
  shownIds: string[]
  gathering: Gathering | undefined
}

interface Refused {
  example: Example
  names: string[]
}

/** The checked examples as a Word document, looked through for names once more as they stand at that moment. */
export function DownloadExamples({ userId, regions, shownIds, gathering }: DownloadExamplesProps) {
  const { examples: text, kinds, problems } = useColumnsMessages()
  const { language } = useLanguage()
  const queryClient = useQueryClient()
  const [isLandscape, setIsLandscape] = useState(true)
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [refused, setRefused] = useState<Refused[]>([])
  const [isDone, setIsDone] = useState(false)
  const regionIds = regions.map(({ id }) => id)
  const { data } = useSuspenseQuery(examplesQuery(userId, regionIds))
  const checkedOf = (examples: Example[]) =>
    examples.filter(({ id, checked_at }) => checked_at !== null && shownIds.includes(id))
  const count = checkedOf(data).length

  async function download() {
    const [schools, examples, { examplesToWord }] = await Promise.all([
      queryClient.fetchQuery(namesQuery(userId, regions)),
      queryClient.fetchQuery(examplesQuery(userId, regionIds)),
      import('./example-word.ts'),
    ])
    const checked = checkedOf(examples)
    const named = checked
      .map((example) => {
        const own = schools.get(example.school_id) ?? { name: '', regionName: '', leaders: [] }
        return { example, names: knownNames(findNames(example.public_text, own, [...schools.values()])) }
      })
      .filter(({ names }) => names.length > 0)
    setRefused(named)
    if (named.length > 0 || checked.length === 0) return
    const file = await examplesToWord({
      title: gathering
        ? text.documentTitleFor(inLanguage(gathering.name, language).text)
        : text.documentTitle,
      groups: groupExamples(checked, kinds, language),
      isLandscape,
      language,
    })
    saveFile(fileName([text.fileName, todayInNorway(new Date())], 'docx'), 'docx', file)
    setIsDone(true)
  }

  async function start() {
    setIsBusy(true)
    setIsDone(false)
    setProblem(null)
    await download().catch((error) => setProblem(problemOf(error)))
    setIsBusy(false)
  }

  if (count === 0) return <Paragraph>{text.noneChecked}</Paragraph>
  return (
    <Row gap={4} align="end">
      <Field>
        <Label>{text.orientation}</Label>
        <Select
          value={isLandscape ? 'landscape' : 'portrait'}
          onChange={({ target }) => setIsLandscape(target.value === 'landscape')}
        >
          <Select.Option value="landscape">{text.landscape}</Select.Option>
          <Select.Option value="portrait">{text.portrait}</Select.Option>
        </Select>
      </Field>
      <Button loading={isBusy} onClick={() => void start()}>
        {text.download(count)}
      </Button>
      <Paragraph role="status" data-size="sm">
        {isDone && text.downloaded}
      </Paragraph>
      {problem && (
        <Alert data-color="danger" data-size="sm" role="alert" className={styles.wide}>
          {problems[problem]}
        </Alert>
      )}
      {refused.length > 0 && (
        <Alert data-color="danger" data-size="sm" role="alert" className={styles.wide}>
          <Paragraph>{text.refused}</Paragraph>
          <ul>
            {refused.map(({ example, names }) => (
              <li key={example.id}>{text.refusedOne(example.schools.name, names.join(', '))}</li>
            ))}
          </ul>
          <Paragraph>{text.refusedHelp}</Paragraph>
        </Alert>
      )}
    </Row>
  )
}
