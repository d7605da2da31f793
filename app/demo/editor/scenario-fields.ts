import { duration, figure, parameters, plain } from '#app/demo/editor/codecs.ts'
import type { Field, FieldContext } from '#app/demo/editor/field.ts'
import type { Path } from '#app/demo/editor/draft-tree.ts'
import type { Option } from '#app/ui/select.tsx'

/** The scenario itself. `cases`: those that the feeds offer. */
export function scenarioFields({ translator: { t } }: FieldContext, cases: readonly Option[]): readonly Field[] {
  return [
    { kind: 'local', path: ['title'], label: t('editor.field.title'), isLong: false, isOptional: false },
    { kind: 'local', path: ['summary'], label: t('editor.field.summary'), isLong: true, isOptional: false },
    {
      kind: 'text',
      path: ['case'],
      label: t('editor.field.case'),
      codec: plain,
      size: 'line',
      suggestions: cases,
    },
    {
      kind: 'text',
      path: ['caseParameters'],
      label: t('editor.field.caseParameters'),
      hint: t('editor.hint.caseParameters'),
      codec: parameters,
      size: 'line',
    },
    {
      kind: 'text',
      path: ['view'],
      label: t('editor.field.startView'),
      hint: t('editor.hint.view'),
      codec: plain,
      size: 'line',
    },
    {
      kind: 'text',
      path: ['start'],
      label: t('editor.field.start'),
      hint: t('editor.hint.instant'),
      codec: plain,
      size: 'line',
    },
    {
      kind: 'text',
      path: ['duration'],
      label: t('editor.field.duration'),
      hint: t('editor.hint.duration'),
      codec: duration,
      size: 'short',
    },
    {
      kind: 'text',
      path: ['speed'],
      label: t('editor.field.speed'),
      hint: t('editor.hint.speed'),
      codec: figure,
      size: 'short',
    },
    idField({ t }, []),
  ]
}

/** Last of each form: people seldom change it. */
export const idField = ({ t }: Pick<FieldContext['translator'], 't'>, path: Path): Field => ({
  kind: 'text',
  path: [...path, 'id'],
  label: t('editor.field.id'),
  hint: t('editor.hint.id'),
  codec: plain,
  size: 'line',
})
