import { useId, useState, type SyntheticEvent } from 'react'
import type { CaseIndex } from '#app/domain/case-index.ts'
import {
  CONFIDENCES,
  LIKELIHOODS,
  type Cited,
  type Confidence,
  type Likelihood,
} from '#app/domain/exercise/decision.ts'
import type { AnswerFormProps } from '#app/demo/exercise/answer-form-props.ts'
import styles from '#app/demo/exercise/exercise.module.css'
import { asCited, isSameRecord, recordText } from '#app/demo/exercise/record-words.ts'
import { SendRow } from '#app/demo/exercise/send-row.tsx'
import { fieldsOf, useDraft } from '#app/demo/exercise/use-draft.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { Select } from '#app/ui/select.tsx'

type AssessmentFormProps = AnswerFormProps & {
  readonly index: CaseIndex | null
  /** Records that were looked at lately, the last one first. */
  readonly recent: readonly Cited[]
  /** Sent as a judgement that nobody asked for: the form is empty again afterwards. */
  readonly isUnasked?: boolean
}

type Draft = {
  readonly text: string
  readonly likelihood: Likelihood | null
  readonly confidence: Confidence | null
  readonly cited: readonly Cited[]
}

const EMPTY: Draft = { text: '', likelihood: null, confidence: null, cited: [] }

/** A judgement in words. How likely it is and how well founded are asked apart, since they are two things. */
export function AssessmentForm(props: AssessmentFormProps) {
  const { label, before, kept, onAnswer, index, recent, isUnasked = false } = props
  const translator = useTranslator()
  const { t } = translator
  const id = useId()
  const [draft, setDraft, beginAgain] = useDraft<Draft>(kept, keptAssessment, () =>
    before?.kind === 'assessment' ? before : EMPTY,
  )
  const [isEmpty, setEmpty] = useState(false)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const text = draft.text.trim()
    setEmpty(text === '')
    if (text === '') return
    const { likelihood, confidence, cited } = draft
    kept.drop()
    onAnswer({ kind: 'assessment', text, likelihood, confidence, cited })
    if (isUnasked) beginAgain()
  }
  const offered = [...draft.cited, ...recent.filter((one) => !draft.cited.some((cited) => isSameRecord(one, cited)))]
  const cite = (one: Cited, isCited: boolean) =>
    setDraft({
      ...draft,
      cited: isCited ? [...draft.cited, one] : draft.cited.filter((cited) => !isSameRecord(one, cited)),
    })
  return (
    <form className={styles.form} aria-label={label} noValidate onSubmit={submit}>
      <label htmlFor={`${id}-text`}>{t('exercise.assessment')}</label>
      <textarea
        id={`${id}-text`}
        className={styles.text}
        rows={4}
        maxLength={4000}
        value={draft.text}
        aria-invalid={isEmpty}
        onChange={(event) => setDraft({ ...draft, text: event.target.value })}
      />
      <Select
        label={t('exercise.likelihood')}
        isLabelShown
        value={draft.likelihood ?? ''}
        options={[
          { value: '', label: t('exercise.notSaid') },
          ...LIKELIHOODS.map((one) => ({ value: one, label: t(`exercise.likelihood.span.${one}`) })),
        ]}
        onChange={(value) => setDraft({ ...draft, likelihood: LIKELIHOODS.find((one) => one === value) ?? null })}
      />
      <Select
        label={t('exercise.confidence')}
        isLabelShown
        value={draft.confidence ?? ''}
        options={[
          { value: '', label: t('exercise.notSaid') },
          ...CONFIDENCES.map((one) => ({ value: one, label: t(`exercise.confidence.${one}`) })),
        ]}
        onChange={(value) => setDraft({ ...draft, confidence: CONFIDENCES.find((one) => one === value) ?? null })}
      />
      <p className={styles.note}>
        {t(draft.confidence ? `exercise.confidence.meaning.${draft.confidence}` : 'exercise.confidence.meaning')}
      </p>
      <fieldset className={styles.group}>
        <legend>{t('exercise.evidence')}</legend>
        {offered.length === 0 && <p className={styles.note}>{t('exercise.evidence.how')}</p>}
        {offered.map((one) => (
          <label key={`${one.kind} ${one.id}`} className={styles.option}>
            <input
              type="checkbox"
              checked={draft.cited.some((cited) => isSameRecord(one, cited))}
              onChange={(event) => cite(one, event.target.checked)}
            />
            <span>{recordText(translator, index, one)}</span>
          </label>
        ))}
      </fieldset>
      <SendRow isChange={before !== null} trouble={isEmpty ? t('exercise.assessment.missing') : null} />
    </form>
  )
}

function keptAssessment(value: unknown): Draft | null {
  const { text, likelihood, confidence, cited } = fieldsOf(value)
  if (typeof text !== 'string' || !Array.isArray(cited)) return null
  return {
    text,
    likelihood: LIKELIHOODS.find((one) => one === likelihood) ?? null,
    confidence: CONFIDENCES.find((one) => one === confidence) ?? null,
    cited: cited.flatMap((one) => asCited(fieldsOf(one)) ?? []),
  }
}
