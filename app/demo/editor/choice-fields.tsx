import { listAt, pathText, valueAt } from '#app/demo/editor/draft-tree.ts'
import { elementId, type Field, type FormPorts } from '#app/demo/editor/field.ts'
import { faultsAt, FieldNotes, wiringOf } from '#app/demo/editor/field-notes.tsx'
import styles from '#app/demo/editor/form.module.css'
import { useTranslator } from '#app/i18n/translator.ts'

type Of<Kind extends Field['kind']> = { readonly field: Extract<Field, { kind: Kind }>; readonly ports: FormPorts }

/** One of a list. What the document says and the list has not is shown as it stands. */
export function SelectField({ field, ports }: Of<'select'>) {
  const { t } = useTranslator()
  const { path, label, hint, options, changed } = field
  const place = pathText(path)
  const value = valueAt(ports.document, path)
  const shown = typeof value === 'string' ? value : JSON.stringify(value ?? '')
  const isKnown = options.some((option) => option.value === shown)
  const faults = faultsAt(ports.faults, place)
  const choose = (chosen: string) =>
    ports.act({ kind: 'edit', edit: { kind: 'set', ...(changed?.(chosen) ?? { path, value: chosen }) } })
  return (
    <div className={styles.row}>
      <label htmlFor={elementId(place)}>{label}</label>
      <select
        {...wiringOf(place, hint, faults)}
        aria-invalid={faults.length > 0}
        className={`${styles.field} ${styles.line}`}
        value={shown}
        onChange={(event) => choose(event.target.value)}
        onBlur={() => ports.act({ kind: 'settle' })}
      >
        {!isKnown && (
          <option value={shown}>{isBlank(shown) ? t('editor.choose') : t('editor.notThere', { id: shown })}</option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <FieldNotes place={place} hint={hint} faults={faults} />
    </div>
  )
}

const isBlank = (text: string): boolean => text === '' || text === '""'

/** Any number of a list, kept in the order in which they were chosen. */
export function ChecksField({ field, ports }: Of<'checks'>) {
  const { t } = useTranslator()
  const { path, label, hint, options } = field
  const place = pathText(path)
  const chosen = listAt(ports.document, path)
  const faults = faultsAt(ports.faults, place)
  const strangers = chosen
    .filter((value) => !options.some((option) => option.value === value))
    .map((value) => ({ value, label: t('editor.notThere', { id: String(value) }) }))
  const toggle = (value: unknown, isOn: boolean) =>
    ports.act({
      kind: 'edit',
      edit: { kind: 'set', path, value: isOn ? [...chosen, value] : chosen.filter((one) => one !== value) },
    })
  if (options.length === 0 && strangers.length === 0 && faults.length === 0) return null
  return (
    <fieldset {...wiringOf(place, hint, faults)} tabIndex={-1} className={styles.group}>
      <legend>{label}</legend>
      {[...options, ...strangers].map((option) => (
        <label key={String(option.value)} className={styles.check}>
          <input
            type="checkbox"
            checked={chosen.includes(option.value)}
            aria-invalid={faults.length > 0}
            onChange={(event) => toggle(option.value, event.target.checked)}
          />
          {option.label}
        </label>
      ))}
      <FieldNotes place={place} hint={hint} faults={faults} />
    </fieldset>
  )
}

export function SwitchField({ field, ports }: Of<'switch'>) {
  const { path, label, hint } = field
  const place = pathText(path)
  const faults = faultsAt(ports.faults, place)
  return (
    <div className={styles.row}>
      <label className={styles.check}>
        <input
          {...wiringOf(place, hint, faults)}
          type="checkbox"
          aria-invalid={faults.length > 0}
          checked={valueAt(ports.document, path) === true}
          onChange={(event) => ports.act({ kind: 'edit', edit: { kind: 'set', path, value: event.target.checked } })}
        />
        {label}
      </label>
      <FieldNotes place={place} hint={hint} faults={faults} />
    </div>
  )
}
