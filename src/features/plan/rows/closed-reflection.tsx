import { formatDate } from '../../../shared/i18n/format.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import { useLanguage, useMessages } from '../../../shared/i18n/messages-context.tsx'
import type { Messages } from '../../../shared/i18n/nb.ts'
import { isAwaited, isCheckpoint } from '../../../shared/plan/checkpoints.ts'
import { textFieldsOf } from '../../../shared/plan/plan-fields.ts'
import type { Reflection } from '../../../shared/plan/plan-rows.ts'
import styles from './closed-reflection.module.css'
import { ClosedTexts } from './closed-texts.tsx'
import { Folded } from './folded.tsx'
import { useRowTexts } from './use-row-texts.ts'

const texts = textFieldsOf('reflections')
/** What says most of how it stands, first. */
const briefly = ['outcome', 'evidence', 'expectation'] as const

/** A reflection without its fields: whole, or in short beside its closed action. */
export function ClosedReflection({
  reflection,
  isBrief = false,
}: {
  reflection: Reflection
  isBrief?: boolean
}) {
  const row = useRowTexts('reflections', reflection.id, texts)
  const { plan } = useMessages()
  const brief = briefly.find((field) => row.texts[field])
  return (
    <div className={styles.closed}>
      <ReflectionMeta reflection={reflection} />
      {isBrief ? (
        <>
          <p className={styles.brief} data-field={brief ?? 'outcome'}>
            {brief === 'expectation' && plan.expects}
            <span data-start={0}>{brief && row.texts[brief]}</span>
          </p>
          {texts.some((field) => field !== brief && row.texts[field]) && (
            <Folded>
              <ClosedTexts
                table="reflections"
                texts={row.texts}
                fields={texts.filter((field) => field !== brief)}
              />
            </Folded>
          )}
        </>
      ) : (
        <ClosedTexts table="reflections" texts={row.texts} fields={texts} />
      )}
    </div>
  )
}

/** When it was, whether the assumption held, and what was decided; of a checkpoint ahead when it is. */
export function ReflectionMeta({ reflection }: { reflection: Reflection }) {
  const { plan } = useMessages()
  const { language } = useLanguage()
  return (
    <p className={styles.meta}>
      <span>{whenInWords(reflection, plan, language)}</span>
      {!isAwaited(reflection) && (
        <span data-verdict={reflection.verdict}>
          {plan.fields.verdict}: {plan.verdict[reflection.verdict].toLocaleLowerCase(language)}
        </span>
      )}
      {reflection.decision !== 'undecided' && <span>{plan.decision[reflection.decision]}</span>}
    </p>
  )
}

function whenInWords(reflection: Reflection, plan: Messages['plan'], language: Language): string {
  const { reflected_on, check_on } = reflection
  if (reflected_on !== null && !isAwaited(reflection)) return formatDate(reflected_on, language)
  if (!isCheckpoint(reflection)) return plan.undated
  return plan.checkpoint(check_on && formatDate(check_on, language))
}
