import { useId, useState, type SyntheticEvent } from 'react'
import type { Answer } from '#app/domain/exercise/decision.ts'
import type { Question } from '#app/domain/exercise/inject.ts'
import type { AnswerFormProps } from '#app/demo/exercise/answer-form-props.ts'
import styles from '#app/demo/exercise/exercise.module.css'
import { spoken } from '#app/demo/exercise/moment-text.ts'
import { SendRow } from '#app/demo/exercise/send-row.tsx'
import { useDraft } from '#app/demo/exercise/use-draft.ts'
import { useTranslator } from '#app/i18n/translator.ts'

type ChoiceFormProps = AnswerFormProps & {
  readonly options: Extract<Question['answer'], { readonly kind: 'choice' }>['options']
}

/** One of the options that the scenario gives. */
export function ChoiceForm({ label, options, before, kept, onAnswer }: ChoiceFormProps) {
  const translator = useTranslator()
  const { t } = translator
  const id = useId()
  const readOption = (value: unknown) => options.find((one) => one.id === value)?.id ?? null
  const [option, setOption] = useDraft<string | null>(kept, readOption, () =>
    before?.kind === 'choice' ? before.option : null,
  )
  const [trouble, setTrouble] = useState<string | null>(null)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setTrouble(option === null ? t('exercise.choice.missing') : null)
    if (option === null) return
    kept.drop()
    onAnswer({ kind: 'choice', option } satisfies Answer)
  }
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <fieldset className={styles.group} role="radiogroup" aria-label={label}>
        {options.map((one) => (
          <label key={one.id} className={styles.option}>
            <input type="radio" name={id} checked={option === one.id} onChange={() => setOption(one.id)} />
            <span {...spoken(translator, one.text)} />
          </label>
        ))}
      </fieldset>
      <SendRow isChange={before !== null} trouble={trouble} />
    </form>
  )
}
