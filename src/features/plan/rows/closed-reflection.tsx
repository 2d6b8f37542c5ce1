import { formatDateOr } from '../../../shared/i18n/format.ts'
import { useLanguage, useMessages } from '../../../shared/i18n/messages-context.tsx'
import { textFieldsOf } from '../../../shared/plan/plan-fields.ts'
import type { Reflection } from '../../../shared/plan/plan-rows.ts'
import styles from './closed-reflection.module.css'
import { ClosedTexts } from './closed-texts.tsx'
import { Folded } from './folded.tsx'
import { useRowTexts } from './use-row-texts.ts'

const texts = textFieldsOf('reflections')
const rest = ['evidence'] as const

/** A reflection without its fields: whole, or in short beside its closed action. */
export function ClosedReflection({
  reflection,
  isBrief = false,
}: {
  reflection: Reflection
  isBrief?: boolean
}) {
  const row = useRowTexts('reflections', reflection.id, texts)
  const { outcome, evidence } = row.texts
  return (
    <div className={styles.closed}>
      <ReflectionMeta reflection={reflection} />
      {isBrief ? (
        <>
          <p className={styles.brief} data-field={outcome ? 'outcome' : 'evidence'}>
            <span data-start={0}>{outcome || evidence}</span>
          </p>
          {outcome && evidence && (
            <Folded>
              <ClosedTexts table="reflections" texts={row.texts} fields={rest} />
            </Folded>
          )}
        </>
      ) : (
        <ClosedTexts table="reflections" texts={row.texts} fields={texts} />
      )}
    </div>
  )
}

/** When it was, and whether the assumption held. */
export function ReflectionMeta({ reflection }: { reflection: Reflection }) {
  const { plan } = useMessages()
  const { language } = useLanguage()
  return (
    <p className={styles.meta}>
      <span>{formatDateOr(plan.undated, reflection.reflected_on, language)}</span>
      <span data-verdict={reflection.verdict}>
        {plan.fields.verdict}: {plan.verdict[reflection.verdict].toLocaleLowerCase(language)}
      </span>
    </p>
  )
}
