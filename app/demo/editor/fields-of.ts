import { expectationFields } from '#app/demo/editor/expectation-fields.ts'
import { listAt } from '#app/demo/editor/draft-tree.ts'
import { placesOf, type Field, type FieldContext } from '#app/demo/editor/field.ts'
import { injectFields } from '#app/demo/editor/inject-fields.ts'
import { pathOfPart, type Part } from '#app/demo/editor/part.ts'
import { idField, scenarioFields } from '#app/demo/editor/scenario-fields.ts'
import type { Option } from '#app/ui/select.tsx'

/** The form of a part of a scenario. */
export function fieldsOf(context: FieldContext, part: Part, cases: readonly Option[]): readonly Field[] {
  const path = pathOfPart(part)
  const { translator } = context
  const { t } = translator
  const words = (name: string, label: string): Field => ({
    kind: 'local',
    path: [...path, name],
    label,
    isLong: true,
    isOptional: false,
  })
  switch (part?.list) {
    case undefined:
      return scenarioFields(context, cases)
    case 'injects':
      return injectFields(context, path)
    case 'expectations':
      return expectationFields(context, path)
    case 'roles':
      return [
        { kind: 'local', path: [...path, 'name'], label: t('editor.field.name'), isLong: false, isOptional: false },
        words('task', t('editor.field.task')),
        idField(translator, path),
      ]
    case 'objectives':
      return [words('text', t('editor.field.learns')), idField(translator, path)]
    case 'debrief':
      return [words('text', t('editor.field.debriefQuestion')), idField(translator, path)]
    case 'answerKey':
      return [
        words('question', t('editor.field.keyQuestion')),
        words('answer', t('editor.field.keyAnswer')),
        idField(translator, path),
      ]
  }
}

/** The places of a form that say what is wrong with them. */
export const formPlaces = (context: FieldContext, fields: readonly Field[]): readonly string[] =>
  placesOf(fields, (path) => listAt(context.document, path).length)
