import { FAULTY_FEEDS, FEED_FAULTS } from '#app/domain/exercise/inject.ts'
import { duration, figure, json, orNone, plain } from '#app/demo/editor/codecs.ts'
import { textAt, valueAt, type Path } from '#app/demo/editor/draft-tree.ts'
import { EFFECTS, effectOfKind, type EffectKind } from '#app/demo/editor/effect-kinds.ts'
import type { Field, FieldContext } from '#app/demo/editor/field.ts'
import { entryOptions } from '#app/demo/editor/entry-options.ts'
import { questionFields } from '#app/demo/editor/question-fields.ts'
import { recordField } from '#app/demo/editor/record-field.ts'
import { idField } from '#app/demo/editor/scenario-fields.ts'

/** An inject: when and for whom, what it says, what it does. */
export function injectFields(context: FieldContext, path: Path): readonly Field[] {
  const { document, translator } = context
  const { t } = translator
  const effect = [...path, 'effect']
  return [
    { kind: 'local', path: [...path, 'title'], label: t('editor.field.title'), isLong: false, isOptional: false },
    {
      kind: 'text',
      path: [...path, 'at'],
      label: t('editor.field.at'),
      hint: t('editor.hint.at'),
      codec: orNone(duration),
      size: 'short',
    },
    { kind: 'switch', path: [...path, 'isEnabled'], label: t('editor.field.isEnabled') },
    {
      kind: 'select',
      path: [...effect, 'kind'],
      label: t('editor.field.effect'),
      options: EFFECTS.map((kind) => ({ value: kind, label: t(`editor.effect.${kind}`) })),
      changed: (kind) => ({
        path: effect,
        value: effectOfKind(document, kind as EffectKind, valueAt(document, effect)),
      }),
    },
    ...effectFields(context, effect),
    {
      kind: 'local',
      path: [...path, 'message'],
      label: t('editor.field.message'),
      hint: t('editor.hint.message'),
      isLong: true,
      isOptional: true,
    },
    {
      kind: 'checks',
      path: [...path, 'roles'],
      label: t('editor.field.roles'),
      hint: t('editor.hint.roles'),
      options: entryOptions(context, ['roles'], 'name'),
    },
    {
      kind: 'text',
      path: [...path, 'view'],
      label: t('editor.field.view'),
      hint: t('editor.hint.view'),
      codec: orNone(plain),
      size: 'line',
    },
    {
      kind: 'local',
      path: [...path, 'note'],
      label: t('editor.field.note'),
      hint: t('editor.hint.note'),
      isLong: true,
      isOptional: true,
    },
    idField(translator, path),
  ]
}

/** The fields that belong to the kind of an effect. */
function effectFields(context: FieldContext, path: Path): readonly Field[] {
  const { t } = context.translator
  const text = (name: 'at', hint: string): Field => ({
    kind: 'text',
    path: [...path, name],
    label: t('editor.field.instant'),
    hint,
    codec: plain,
    size: 'line',
  })
  switch (textAt(context.document, [...path, 'kind']) as EffectKind | '') {
    case 'question':
      return questionFields(context, [...path, 'question'])
    case 'records':
      return [
        {
          kind: 'text',
          path: [...path, 'records'],
          label: t('editor.field.records'),
          hint: t('editor.hint.records'),
          codec: json,
          size: 'code',
        },
      ]
    case 'delay':
      return [
        recordField(context, 'legs', [...path, 'leg']),
        { kind: 'text', path: [...path, 'hours'], label: t('editor.field.hours'), codec: figure, size: 'short' },
      ]
    case 'divert':
      return [recordField(context, 'legs', [...path, 'leg']), recordField(context, 'places', [...path, 'place'])]
    case 'lose':
      return [recordField(context, 'legs', [...path, 'leg'])]
    case 'silence':
      return [
        recordField(context, 'tracks', [...path, 'track']),
        ...(['from', 'to'] as const).map((end): Field => ({
          kind: 'text',
          path: [...path, 'span', end],
          label: t(`editor.field.${end}`),
          hint: t('editor.hint.time'),
          codec: plain,
          size: 'line',
        })),
      ]
    case 'spoof':
      return [
        recordField(context, 'tracks', [...path, 'track']),
        text('at', t('editor.hint.instant')),
        ...pointFields(context, path),
      ]
    case 'feed':
      return [
        {
          kind: 'select',
          path: [...path, 'feed'],
          label: t('editor.field.feed'),
          options: FAULTY_FEEDS.map((feed) => ({ value: feed, label: t(`feed.${feed}`) })),
        },
        {
          kind: 'select',
          path: [...path, 'fault'],
          label: t('editor.field.fault'),
          options: FEED_FAULTS.map((fault) => ({ value: fault, label: t(`exercise.fault.${fault}`) })),
        },
      ]
    default:
      return []
  }
}

/** Degrees of a point. */
export const pointFields = ({ translator: { t } }: FieldContext, path: Path): readonly Field[] =>
  (['latitude', 'longitude'] as const).map((name) => ({
    kind: 'text',
    path: [...path, name],
    label: t(`exercise.place.${name}`),
    codec: figure,
    size: 'short',
  }))
