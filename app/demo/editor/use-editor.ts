import { useDeferredValue, useMemo, useReducer } from 'react'
import { isOn, NO_CHOICES, tableChoices, withBrought, type TableCase } from '#app/demo/editor/case-choices.ts'
import { beginEditing, edited } from '#app/demo/editor/editor-state.ts'
import { placeOfFault, type FieldContext } from '#app/demo/editor/field.ts'
import { fieldsOf, formPlaces } from '#app/demo/editor/fields-of.ts'
import { isSamePart, partOfFault, pathOfPart, type Part } from '#app/demo/editor/part.ts'
import { pathText } from '#app/demo/editor/draft-tree.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { draftFaults, type DraftDocument, type DraftFault } from '#app/state/exercise/scenario-draft.ts'
import type { Option } from '#app/ui/select.tsx'

/** A draft while it is edited: its form, and what is wrong where. */
export function useEditor(opened: DraftDocument, table: TableCase | null, cases: readonly Option[]) {
  const translator = useTranslator()
  const [state, act] = useReducer(edited, opened, beginEditing)
  const { document, part } = state
  // A long scenario takes its time to be checked; letters do not wait for that.
  const checked = useDeferredValue(document)
  const faults = useMemo(() => draftFaults(checked), [checked])
  const named = useMemo(() => (table ? tableChoices(translator, table) : NO_CHOICES), [translator, table])
  const context = useMemo((): FieldContext => {
    const choices = table && isOn(document, table) ? withBrought(document, named) : NO_CHOICES
    return { translator, document, choices }
  }, [translator, document, table, named])
  const form = useMemo(() => formOf(context, part, cases, faults), [context, part, cases, faults])
  const wrong = useMemo(
    () => new Set(faults.map(({ path }) => pathText(pathOfPart(partOfFault(document, path))))),
    [document, faults],
  )
  /** The place of the form that says a fault; null: none does. */
  const placeOf = (fault: DraftFault, of: Part): string | null =>
    placeOfFault(fault.path, formPlaces(context, fieldsOf(context, of, cases)))
  return { state, act, faults, isChecked: checked === document, form, wrong, placeOf }
}

/** The fields of a part, with what is wrong at each, and what no field says. */
function formOf(context: FieldContext, part: Part, cases: readonly Option[], faults: readonly DraftFault[]) {
  const fields = fieldsOf(context, part, cases)
  const places = formPlaces(context, fields)
  const own = faults.filter(({ path }) => isSamePart(partOfFault(context.document, path), part))
  const strays: DraftFault[] = []
  const said = new Map<string, DraftFault[]>()
  for (const fault of own) {
    const place = placeOfFault(fault.path, places)
    if (place === null) strays.push(fault)
    else said.set(place, [...(said.get(place) ?? []), fault])
  }
  return { fields, strays, faults: said }
}
