import { useState } from 'react'
import { pathText, valueAt } from '#app/demo/editor/draft-tree.ts'
import { elementId, type Field, type FormPorts } from '#app/demo/editor/field.ts'
import { faultsAt, FieldNotes, wiringOf } from '#app/demo/editor/field-notes.tsx'
import styles from '#app/demo/editor/form.module.css'
import type { Option } from '#app/ui/select.tsx'

type TextFieldProps = { readonly field: Extract<Field, { kind: 'text' }>; readonly ports: FormPorts }

/** A field of text. While it is written in it shows what was typed, and not how that would be written by the book. */
export function TextField({ field, ports }: TextFieldProps) {
  const { path, label, hint, codec, size, suggestions } = field
  const place = pathText(path)
  const value = valueAt(ports.document, path)
  const [typed, setTyped] = useState<{ readonly text: string; readonly value: unknown } | null>(null)
  const shown = typed && Object.is(typed.value, value) ? typed.text : codec.show(value)
  const faults = faultsAt(ports.faults, place)
  const write = (text: string) => {
    const read = codec.read(text)
    setTyped({ text, value: read })
    ports.act({ kind: 'edit', edit: { kind: 'set', path, value: read } })
  }
  const isLong = size === 'words' || size === 'code'
  const wiring = {
    ...wiringOf(place, hint, faults),
    'aria-invalid': faults.length > 0,
    className: `${styles.field} ${styles[size]}`,
    value: shown,
    spellCheck: size === 'words',
    autoComplete: 'off',
    onBlur: () => {
      setTyped(null)
      ports.act({ kind: 'settle' })
    },
  }
  const list = suggestions && `${elementId(place)}-list`
  return (
    <div className={styles.row}>
      <label htmlFor={elementId(place)}>{label}</label>
      {isLong ? (
        <textarea {...wiring} rows={size === 'code' ? 12 : 3} onChange={(event) => write(event.target.value)} />
      ) : (
        <input {...wiring} list={list} onChange={(event) => write(event.target.value)} />
      )}
      {suggestions && <Suggestions id={list ?? ''} options={suggestions} typed={shown} />}
      <FieldNotes place={place} hint={hint} faults={faults} />
    </div>
  )
}

/** So many are offered at once; typing narrows them down. */
const MOST_SUGGESTIONS = 50

type SuggestionsProps = { readonly id: string; readonly options: readonly Option[]; readonly typed: string }

function Suggestions({ id, options, typed }: SuggestionsProps) {
  const wanted = typed.toLowerCase()
  const fitting = options
    .filter(({ value, label }) => `${value} ${label}`.toLowerCase().includes(wanted))
    .slice(0, MOST_SUGGESTIONS)
  return (
    <datalist id={id}>
      {fitting.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </datalist>
  )
}
