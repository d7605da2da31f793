import { useId, useState, type SyntheticEvent } from 'react'
import type { Quantity } from '#app/domain/quantity.ts'
import type { AnswerFormProps } from '#app/demo/exercise/answer-form-props.ts'
import styles from '#app/demo/exercise/exercise.module.css'
import { SendRow } from '#app/demo/exercise/send-row.tsx'
import { fieldsOf, useDraft } from '#app/demo/exercise/use-draft.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { Select } from '#app/ui/select.tsx'

const HEDGES = ['exact', 'about', 'moreThan', 'atLeast', 'upTo', 'range'] as const
type Hedge = (typeof HEDGES)[number]

/** A number with how surely it is meant: an estimate without its hedge says more than anybody knows. */
export function FigureForm({ label, before, kept, onAnswer }: AnswerFormProps) {
  const { t } = useTranslator()
  const id = useId()
  const [draft, setDraft] = useDraft(kept, keptFigure, () =>
    draftOf(before?.kind === 'figure' ? before.quantity : null),
  )
  const [isWrong, setWrong] = useState(false)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const quantity = readDraft(draft)
    setWrong(quantity === null)
    if (quantity === null) return
    kept.drop()
    onAnswer({ kind: 'figure', quantity })
  }
  const numberField = (name: 'low' | 'high', words: string) => (
    <div>
      <label htmlFor={`${id}-${name}`}>{words}</label>
      <input
        id={`${id}-${name}`}
        className={`${styles.field} ${styles.number}`}
        inputMode="decimal"
        autoComplete="off"
        value={draft[name]}
        aria-invalid={isWrong}
        onChange={(event) => setDraft({ ...draft, [name]: event.target.value })}
      />
    </div>
  )
  return (
    <form className={styles.form} aria-label={label} noValidate onSubmit={submit}>
      <div className={styles.line}>
        <div>
          <Select
            label={t('exercise.hedge')}
            isLabelShown
            value={draft.hedge}
            options={HEDGES.map((hedge) => ({ value: hedge, label: t(`exercise.hedge.${hedge}`) }))}
            onChange={(value) => setDraft({ ...draft, hedge: HEDGES.find((hedge) => hedge === value) ?? 'exact' })}
          />
        </div>
        {numberField('low', t(draft.hedge === 'range' ? 'exercise.figure.low' : 'exercise.figure'))}
        {draft.hedge === 'range' && numberField('high', t('exercise.figure.high'))}
      </div>
      <SendRow isChange={before !== null} trouble={isWrong ? t('exercise.figure.wrong') : null} />
    </form>
  )
}

type Draft = { readonly hedge: Hedge; readonly low: string; readonly high: string }

function keptFigure(value: unknown): Draft | null {
  const { hedge, low, high } = fieldsOf(value)
  const known = HEDGES.find((one) => one === hedge)
  return known && typeof low === 'string' && typeof high === 'string' ? { hedge: known, low, high } : null
}

function draftOf(quantity: Quantity | null): Draft {
  if (quantity === null || quantity.kind === 'unknown') return { hedge: 'about', low: '', high: '' }
  if (quantity.kind === 'range') return { hedge: 'range', low: String(quantity.low), high: String(quantity.high) }
  return { hedge: quantity.kind, low: String(quantity.value), high: '' }
}

/** The quantity that was typed; null: no number, or a range whose ends are the wrong way round. */
function readDraft({ hedge, low, high }: Draft): Quantity | null {
  const [first, second] = [readNumber(low), readNumber(high)]
  if (first === null) return null
  switch (hedge) {
    case 'exact':
    case 'about':
      return { kind: hedge, value: first }
    case 'moreThan':
    case 'atLeast':
    case 'upTo':
      return { kind: hedge, value: first, about: false }
    case 'range':
      return second === null || second < first ? null : { kind: 'range', low: first, high: second, about: false }
  }
}

/*
 * "1,000" and "1 000" are a thousand, with any space that a language sets; a comma or a point before other than three
 * digits is a decimal mark.
 */
function readNumber(text: string): number | null {
  const plain = text
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replaceAll(/,(?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.')
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null
}
