import { elementId } from '#app/demo/editor/field.ts'
import styles from '#app/demo/editor/form.module.css'
import { scenarioFaultText } from '#app/i18n/scenario-fault-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import type { DraftFault } from '#app/state/exercise/scenario-draft.ts'

type FieldNotesProps = {
  readonly place: string
  readonly hint?: string | undefined
  readonly faults: readonly DraftFault[]
}

/** What is asked for in a field, and what is wrong with what stands there. */
export function FieldNotes({ place, hint, faults }: FieldNotesProps) {
  const translator = useTranslator()
  return (
    <>
      {hint && (
        <span id={`${elementId(place)}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      {faults.length > 0 && (
        <ul id={`${elementId(place)}-faults`} className={styles.faults}>
          {faults.map((fault) => (
            <li key={`${fault.path} ${fault.code}`}>
              {scenarioFaultText(translator, { ...fault, line: null, path: fault.path === place ? '' : fault.path })}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** What ties an element to its notes. */
export function wiringOf(place: string, hint: string | undefined, faults: readonly DraftFault[]) {
  const id = elementId(place)
  const notes = [...(hint ? [`${id}-hint`] : []), ...(faults.length > 0 ? [`${id}-faults`] : [])]
  return { id, ...(notes.length > 0 && { 'aria-describedby': notes.join(' ') }) }
}

const NONE: readonly never[] = []
export const faultsAt = (faults: ReadonlyMap<string, readonly DraftFault[]>, place: string): readonly DraftFault[] =>
  faults.get(place) ?? NONE
