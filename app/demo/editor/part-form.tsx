import { ArrowDown, ArrowUp, Copy, Trash2 } from 'lucide-react'
import { listAt, pathOf, pathText, valueAt } from '#app/demo/editor/draft-tree.ts'
import { entryTitle } from '#app/demo/editor/entry-title.ts'
import { elementId, type Field, type FormPorts } from '#app/demo/editor/field.ts'
import { FieldView } from '#app/demo/editor/field-view.tsx'
import styles from '#app/demo/editor/form.module.css'
import { copyOfEntry } from '#app/demo/editor/new-parts.ts'
import { pathOfPart, type Part } from '#app/demo/editor/part.ts'
import { scenarioFaultText } from '#app/i18n/scenario-fault-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import type { DraftFault } from '#app/state/exercise/scenario-draft.ts'
import { Button } from '#app/ui/button.tsx'

type PartFormProps = {
  readonly part: Part
  readonly fields: readonly Field[]
  readonly ports: FormPorts
  /** What is wrong with this part and belongs to none of the fields. */
  readonly strays: readonly DraftFault[]
}

/** The chosen part, to be changed. */
export function PartForm({ part, fields, ports, strays }: PartFormProps) {
  const translator = useTranslator()
  const { t } = translator
  const entry = part && valueAt(ports.document, pathOfPart(part))
  const heading = part ? t(`editor.one.${part.list}`) : t('editor.part.scenario')
  return (
    <section className={styles.form} aria-labelledby={HEADING}>
      <header className={styles.head}>
        <h3 id={HEADING} tabIndex={-1}>
          {heading} {part && <span className={styles.which}>{entryTitle(translator, part.list, entry)}</span>}
        </h3>
        {part && <PartTools part={part} ports={ports} />}
      </header>
      <Strays strays={strays} ports={ports} />
      {fields.map((field) => (
        <FieldView key={pathText(field.path)} field={field} ports={ports} />
      ))}
    </section>
  )
}

/** The heading of the form, where nothing nearer can take the focus. */
export const HEADING = elementId('form')

type PartToolsProps = { readonly part: NonNullable<Part>; readonly ports: FormPorts }

function PartTools({ part, ports }: PartToolsProps) {
  const { t } = useTranslator()
  const { list, index } = part
  const { length } = listAt(ports.document, [list])
  const move = (by: number) => ports.act({ kind: 'edit', edit: { kind: 'move', list, index, by } })
  const duplicate = () =>
    ports.act({
      kind: 'edit',
      edit: { kind: 'insert', list, index: index + 1, value: copyOfEntry(ports.document, list, index) },
    })
  return (
    <div className={styles.tools}>
      <Button look="quiet" isIconOnly icon={<ArrowUp aria-hidden />} disabled={index === 0} onClick={() => move(-1)}>
        {t('editor.up')}
      </Button>
      <Button
        look="quiet"
        isIconOnly
        icon={<ArrowDown aria-hidden />}
        disabled={index >= length - 1}
        onClick={() => move(1)}
      >
        {t('editor.down')}
      </Button>
      <Button look="quiet" icon={<Copy aria-hidden />} onClick={duplicate}>
        {t('editor.copyEntry')}
      </Button>
      <Button
        look="quiet"
        icon={<Trash2 aria-hidden />}
        onClick={() => ports.act({ kind: 'edit', edit: { kind: 'delete', list, index } })}
      >
        {t('editor.deleteEntry')}
      </Button>
    </div>
  )
}

type StraysProps = { readonly strays: readonly DraftFault[]; readonly ports: FormPorts }

/** A key that the format does not know has no field: it can be taken out here. */
function Strays({ strays, ports }: StraysProps) {
  const translator = useTranslator()
  const { t } = translator
  if (strays.length === 0) return null
  return (
    <ul className={styles.strays}>
      {strays.map((fault) => (
        <li key={`${fault.path} ${fault.code}`}>
          <span>{scenarioFaultText(translator, { ...fault, line: null })}</span>
          {fault.code === 'unknown-key' && (
            <Button
              aria-label={t('exercise.for', { what: t('editor.takeOut'), whom: fault.path })}
              onClick={() =>
                ports.act({ kind: 'edit', edit: { kind: 'set', path: pathOf(fault.path), value: undefined } })
              }
            >
              {t('editor.takeOut')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
