import { useId, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'
import styles from '#app/timeline/day-input.module.css'

type DayInputProps = {
  readonly ref: RefObject<HTMLInputElement | null>
  readonly label: string
  /** Is the label seen, or only spoken? */
  readonly isLabelSeen?: boolean
  readonly placeholder: string
  readonly title: string
  /** Why what was typed is not taken; null: nothing is wrong. */
  readonly refusal: string | null
  readonly onInput?: () => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
  readonly onBlur: (event: FocusEvent<HTMLInputElement>) => void
}

/** A field for an ISO day, with the reason beside it when it is refused. Whoever holds it writes its value. */
export function DayInput({
  ref,
  label,
  isLabelSeen = false,
  placeholder,
  title,
  refusal,
  onInput,
  onKeyDown,
  onBlur,
}: DayInputProps) {
  const messageId = useId()
  return (
    <span className={styles.field}>
      <label className={styles.label}>
        <span className={isLabelSeen ? undefined : 'visually-hidden'}>{label}</span>
        <input
          ref={ref}
          className={styles.input}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          title={title}
          aria-invalid={refusal !== null}
          aria-describedby={refusal === null ? undefined : messageId}
          onInput={onInput}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
        />
      </label>
      {/* Stands before it has words, so that they are spoken when they come. */}
      <span id={messageId} role="alert" className={refusal === null ? undefined : styles.refusal}>
        {refusal ?? ''}
      </span>
    </span>
  )
}
