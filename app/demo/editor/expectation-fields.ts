import { LIKELIHOODS } from '#app/domain/exercise/decision.ts'
import { duration, figure, orNone, plain } from '#app/demo/editor/codecs.ts'
import { listAt, textAt, valueAt, type Path } from '#app/demo/editor/draft-tree.ts'
import { RULES, ruleOfKind, type RuleKind } from '#app/demo/editor/effect-kinds.ts'
import { entryOptions, questionOptions } from '#app/demo/editor/entry-options.ts'
import type { Field, FieldContext } from '#app/demo/editor/field.ts'
import { pointFields } from '#app/demo/editor/inject-fields.ts'
import { idField } from '#app/demo/editor/scenario-fields.ts'

const HEDGES = ['exact', 'about', 'moreThan', 'atLeast', 'upTo', 'range'] as const
const EVIDENCE = ['leg', 'consignment', 'sighting', 'claim', 'source'] as const

/** What the class should do, what that is worth, and the rule by which it counts. */
export function expectationFields(context: FieldContext, path: Path): readonly Field[] {
  const { document, translator } = context
  const { t } = translator
  const rule = [...path, 'rule']
  return [
    { kind: 'local', path: [...path, 'text'], label: t('editor.field.expected'), isLong: true, isOptional: false },
    {
      kind: 'select',
      path: [...path, 'objective'],
      label: t('editor.field.objective'),
      options: entryOptions(context, ['objectives'], 'text'),
    },
    { kind: 'text', path: [...path, 'points'], label: t('editor.field.points'), codec: figure, size: 'short' },
    {
      kind: 'text',
      path: [...path, 'within'],
      label: t('editor.field.within'),
      hint: t('editor.hint.within'),
      codec: orNone(duration),
      size: 'short',
    },
    {
      kind: 'select',
      path: [...rule, 'kind'],
      label: t('editor.field.rule'),
      options: RULES.map((kind) => ({ value: kind, label: t(`editor.rule.${kind}`) })),
      changed: (kind) => ({ path: rule, value: ruleOfKind(kind as RuleKind, valueAt(document, rule)) }),
    },
    ...ruleFields(context, rule),
    idField(translator, path),
  ]
}

function ruleFields(context: FieldContext, path: Path): readonly Field[] {
  const { document, translator } = context
  const { t } = translator
  const question: Field = {
    kind: 'select',
    path: [...path, 'question'],
    label: t('editor.field.toQuestion'),
    options: questionOptions(context),
  }
  const number = (name: 'low' | 'high' | 'withinKm'): Field => ({
    kind: 'text',
    path: [...path, name],
    label: t(`editor.field.${name}`),
    codec: figure,
    size: 'short',
  })
  switch (textAt(document, [...path, 'kind']) as RuleKind | '') {
    case 'choice':
      return [
        question,
        {
          kind: 'select',
          path: [...path, 'option'],
          label: t('editor.field.rightOption'),
          options: optionsOf(context, textAt(document, [...path, 'question'])),
        },
      ]
    case 'figure':
      return [
        question,
        number('low'),
        number('high'),
        {
          kind: 'checks',
          path: [...path, 'kinds'],
          label: t('editor.field.hedges'),
          hint: t('editor.hint.anyOf'),
          options: HEDGES.map((hedge) => ({ value: hedge, label: t(`exercise.hedge.${hedge}`) })),
        },
      ]
    case 'place':
      return [question, ...pointFields(context, path), number('withinKm')]
    case 'assessment':
      return [
        question,
        {
          kind: 'checks',
          path: [...path, 'likelihoods'],
          label: t('editor.field.likelihoods'),
          hint: t('editor.hint.anyOf'),
          options: LIKELIHOODS.map((word) => ({ value: word, label: t(`exercise.likelihood.span.${word}`) })),
        },
        citedField(context, [...path, 'mustCite']),
      ]
    default:
      return []
  }
}

/** The options of the question that a rule names. */
function optionsOf(context: FieldContext, question: string) {
  const injects = listAt(context.document, ['injects'])
  const index = injects.findIndex((inject) => textAt(inject, ['effect', 'question', 'id']) === question)
  return index < 0 ? [] : entryOptions(context, ['injects', index, 'effect', 'question', 'answer', 'options'], 'text')
}

const citedField = ({ translator: { t } }: FieldContext, path: Path): Field => ({
  kind: 'list',
  path,
  label: t('editor.field.mustCite'),
  addLabel: t('editor.add.cited'),
  made: () => ({ kind: 'source', id: '' }),
  fields: (cited, number) => [
    {
      kind: 'select',
      path: [...cited, 'kind'],
      label: t('editor.field.citedKind', { number }),
      options: EVIDENCE.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
    },
    { kind: 'text', path: [...cited, 'id'], label: t('editor.field.citedId', { number }), codec: plain, size: 'line' },
  ],
})
