import { plain } from '#app/demo/editor/codecs.ts'
import { textAt, valueAt, type Path } from '#app/demo/editor/draft-tree.ts'
import { ANSWERS, answerOfKind, newOption, type AnswerKind } from '#app/demo/editor/effect-kinds.ts'
import type { Field, FieldContext } from '#app/demo/editor/field.ts'

/** What the class is asked, and how it answers. */
export function questionFields({ document, translator: { t } }: FieldContext, path: Path): readonly Field[] {
  const answer = [...path, 'answer']
  const options: Field = {
    kind: 'list',
    path: [...answer, 'options'],
    label: t('editor.field.options'),
    addLabel: t('editor.add.option'),
    made: (count) => newOption(count + 1),
    fields: (option, number) => [
      {
        kind: 'local',
        path: [...option, 'text'],
        label: t('editor.field.option', { number }),
        isLong: false,
        isOptional: false,
      },
      {
        kind: 'text',
        path: [...option, 'id'],
        label: t('editor.field.optionId', { number }),
        codec: plain,
        size: 'line',
      },
    ],
  }
  return [
    {
      kind: 'local',
      path: [...path, 'text'],
      label: t('editor.field.question'),
      isLong: true,
      isOptional: false,
    },
    {
      kind: 'select',
      path: [...answer, 'kind'],
      label: t('editor.field.answer'),
      options: ANSWERS.map((kind) => ({ value: kind, label: t(`editor.answer.${kind}`) })),
      changed: (kind) => ({ path: answer, value: answerOfKind(kind as AnswerKind, valueAt(document, answer)) }),
    },
    ...(textAt(document, [...answer, 'kind']) === 'choice' ? [options] : []),
    { kind: 'text', path: [...path, 'id'], label: t('editor.field.questionId'), codec: plain, size: 'line' },
  ]
}
