import styles from '#app/ui/select.module.css'

export type Option = { readonly value: string; readonly label: string }

type SelectProps = {
  readonly label: string
  /** Shows the label before the field; else it is for assistive technology alone. */
  readonly isLabelShown?: boolean
  readonly value: string
  readonly options: readonly Option[]
  /** As wide as what is chosen, not as the longest option: letters of the others are not measured, and their fonts not fetched. */
  readonly isAsWideAsChosen?: boolean
  readonly onChange: (value: string) => void
}

/** The browser's own list of options: works by keyboard, on a phone and under every assistive technology. */
export function Select(props: SelectProps) {
  const { label, isLabelShown = false, value, options, isAsWideAsChosen = false, onChange } = props
  return (
    <label className={styles.label}>
      <span className={isLabelShown ? styles.name : 'visually-hidden'}>{label}</span>
      <select
        className={`${styles.select} ${isAsWideAsChosen ? styles.asChosen : ''}`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
