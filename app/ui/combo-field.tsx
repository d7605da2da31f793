import type { KeyboardEvent, ReactNode, Ref } from 'react'
import styles from '#app/ui/combo-field.module.css'

type ComboFieldProps = {
  readonly ref: Ref<HTMLInputElement>
  readonly icon: ReactNode
  readonly label: string
  /** What may be typed, while nothing is. */
  readonly hint: string
  readonly value: string
  readonly maxLength: number
  /** The list below; null: there is none now. */
  readonly list: { readonly id: string; readonly activeId: string } | null
  readonly onType: (words: string) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
}

/** A field that keeps the focus while its arrows go through a list below. Pattern: ARIA, editable combobox with a listbox. */
export function ComboField({ ref, icon, label, hint, value, maxLength, list, onType, onKeyDown }: ComboFieldProps) {
  return (
    <span className={styles.box}>
      {icon}
      <input
        ref={ref}
        type="text"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={list !== null}
        aria-controls={list?.id}
        aria-activedescendant={list?.activeId}
        className={styles.field}
        placeholder={hint}
        value={value}
        maxLength={maxLength}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </span>
  )
}
