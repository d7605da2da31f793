import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react'
import { ChecksField, SelectField, SwitchField } from '#app/demo/editor/choice-fields.tsx'
import { listAt, pathText } from '#app/demo/editor/draft-tree.ts'
import { moved } from '#app/demo/editor/editor-state.ts'
import type { Field, FormPorts } from '#app/demo/editor/field.ts'
import { faultsAt, FieldNotes, wiringOf } from '#app/demo/editor/field-notes.tsx'
import styles from '#app/demo/editor/form.module.css'
import { LocalField } from '#app/demo/editor/local-field.tsx'
import { TextField } from '#app/demo/editor/text-field.tsx'
import { useTranslator } from '#app/i18n/translator.ts'
import { Button } from '#app/ui/button.tsx'

type FieldViewProps = { readonly field: Field; readonly ports: FormPorts }

/** A part of the form, drawn by its description. */
export function FieldView({ field, ports }: FieldViewProps) {
  switch (field.kind) {
    case 'text':
      return <TextField field={field} ports={ports} />
    case 'local':
      return <LocalField field={field} ports={ports} />
    case 'select':
      return <SelectField field={field} ports={ports} />
    case 'checks':
      return <ChecksField field={field} ports={ports} />
    case 'switch':
      return <SwitchField field={field} ports={ports} />
    case 'list':
      return <ListField field={field} ports={ports} />
  }
}

type ListFieldProps = { readonly field: Extract<Field, { kind: 'list' }>; readonly ports: FormPorts }

/** A list within a part: options of a question, evidence that must be cited. */
function ListField({ field, ports }: ListFieldProps) {
  const { t } = useTranslator()
  const { path, label, hint, addLabel, made, fields } = field
  const place = pathText(path)
  const entries = listAt(ports.document, path)
  const faults = faultsAt(ports.faults, place)
  const put = (value: readonly unknown[]) => ports.act({ kind: 'edit', edit: { kind: 'set', path, value } })
  // Entries have no name that stays while it is written: they are told apart by where they stand.
  const rows = entries.map((_, index) => ({ key: `${place}[${index}]`, index }))
  return (
    <fieldset {...wiringOf(place, hint, faults)} tabIndex={-1} className={styles.group}>
      <legend>{label}</legend>
      <FieldNotes place={place} hint={hint} faults={faults} />
      <ol className={styles.entries}>
        {rows.map(({ key, index }) => {
          const name = { list: label, number: index + 1 }
          return (
            <li key={key} className={styles.entry}>
              {fields([...path, index], index + 1).map((inner) => (
                <FieldView key={pathText(inner.path)} field={inner} ports={ports} />
              ))}
              <div className={styles.tools}>
                <Button
                  look="quiet"
                  isIconOnly
                  icon={<ArrowUp aria-hidden />}
                  disabled={index === 0}
                  onClick={() => put(moved(entries, index, index - 1))}
                >
                  {t('editor.entry.up', name)}
                </Button>
                <Button
                  look="quiet"
                  isIconOnly
                  icon={<ArrowDown aria-hidden />}
                  disabled={index === entries.length - 1}
                  onClick={() => put(moved(entries, index, index + 1))}
                >
                  {t('editor.entry.down', name)}
                </Button>
                <Button
                  look="quiet"
                  isIconOnly
                  icon={<Trash2 aria-hidden />}
                  onClick={() => put(entries.toSpliced(index, 1))}
                >
                  {t('editor.entry.delete', name)}
                </Button>
              </div>
            </li>
          )
        })}
      </ol>
      <Button icon={<Plus aria-hidden />} onClick={() => put([...entries, made(entries.length)])}>
        {addLabel}
      </Button>
    </fieldset>
  )
}
