import { Columns } from '../../shared/ui/layout/stack.tsx'
import styles from './assignment-editing.module.css'
import { useEditingMessages } from './texts/assignment-editing-messages.ts'

interface ReadTextsProps {
  row: object
  /** What each pair of columns is called, by its name without _nb and _nn. */
  names: Record<string, string>
}

/** Texts in both languages, for somebody who may not change them. */
export function ReadTexts({ row, names }: ReadTextsProps) {
  const { texts } = useEditingMessages()
  const columns = row as Record<string, string>
  return (
    <Columns as="dl" min="max(18rem, 40%)" className={styles.texts}>
      {Object.entries(names).flatMap(([name, label]) =>
        (['nb', 'nn'] as const).map((language) => (
          <div key={`${name}_${language}`}>
            <dt>{texts.inLanguage(label, texts[language])}</dt>
            <dd lang={language}>{columns[`${name}_${language}`] || texts.nothing}</dd>
          </div>
        )),
      )}
    </Columns>
  )
}
