import fc from 'fast-check'
import { NO_CHOICES } from '#app/demo/editor/case-choices.ts'
import { listAt, valueAt, type Path } from '#app/demo/editor/draft-tree.ts'
import type { EditorAction, EditorState } from '#app/demo/editor/editor-state.ts'
import type { Field, FieldContext } from '#app/demo/editor/field.ts'
import { fieldsOf } from '#app/demo/editor/fields-of.ts'
import { withWords } from '#app/demo/editor/local-field.tsx'
import { copyOfEntry, newEntry } from '#app/demo/editor/new-parts.ts'
import { LISTS, type Part } from '#app/demo/editor/part.ts'
import { english } from '#tests/support/translators.ts'

/* What a person does in the editor, as numbers and words that fit any document. */

export type Deed = {
  readonly kind: 'write' | 'add' | 'copy' | 'delete' | 'move' | 'choose' | 'settle' | 'undo' | 'redo'
  readonly number: number
  readonly other: number
  readonly text: string
}

const text = fc.oneof(
  fc.string({ maxLength: 12, unit: 'binary' }),
  fc.constantFrom(
    '',
    '0:05:00',
    'PT1H',
    '12',
    '-1',
    '2031-05-01T08:00Z',
    'seed=1&x y=2',
    '{"legs":[{}]}',
    '[',
    '__proto__=1',
    'SYN-A',
  ),
)

export const someDeeds = (maxLength: number): fc.Arbitrary<readonly Deed[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom(
        'write',
        'write',
        'write',
        'add',
        'copy',
        'delete',
        'move',
        'choose',
        'settle',
        'undo',
        'redo',
      ),
      number: fc.nat(1000),
      other: fc.nat(1000),
      text,
    }),
    { maxLength },
  )

/** What the editor would do then. null: there is nothing to do it to. */
export function actionOf(state: EditorState, { kind, number, other, text: typed }: Deed): EditorAction | null {
  const { document, part } = state
  const list = LISTS[number % LISTS.length] ?? 'injects'
  const { length } = listAt(document, [list])
  const index = length === 0 ? 0 : other % length
  switch (kind) {
    case 'settle':
    case 'undo':
    case 'redo':
      return { kind }
    case 'choose':
      return { kind, part: number % 7 === 0 ? null : { list, index } }
    case 'add':
      return { kind: 'edit', edit: { kind: 'insert', list, index: length, value: newEntry(document, list) } }
    case 'copy':
      if (length === 0) return null
      return {
        kind: 'edit',
        edit: { kind: 'insert', list, index: index + 1, value: copyOfEntry(document, list, index) },
      }
    case 'delete':
      return { kind: 'edit', edit: { kind, list, index } }
    case 'move':
      return { kind: 'edit', edit: { kind, list, index, by: number % 2 === 0 ? 1 : -1 } }
    case 'write':
      return writing(document, part, number, other, typed)
  }
}

function writing(
  document: EditorState['document'],
  part: Part,
  number: number,
  other: number,
  typed: string,
): EditorAction | null {
  const fields = leaves(fieldsOf(contextOf(document), part, []), document)
  const field = fields[number % Math.max(1, fields.length)]
  return field ? { kind: 'edit', edit: { kind: 'set', ...written(document, field, other, typed) } } : null
}

export const contextOf = (document: EditorState['document']): FieldContext => ({
  translator: english,
  document,
  choices: NO_CHOICES,
})

/** The fields with those inside lists. */
const leaves = (fields: readonly Field[], document: unknown): readonly Field[] =>
  fields.flatMap((field) => {
    if (field.kind !== 'list') return [field]
    const inside = listAt(document, field.path).flatMap((_, index) =>
      leaves(field.fields([...field.path, index], index + 1), document),
    )
    return [field, ...inside]
  })

/** What a field sets when somebody writes or chooses in it. */
function written(
  document: unknown,
  field: Field,
  other: number,
  typed: string,
): { readonly path: Path; readonly value: unknown } {
  const { path } = field
  switch (field.kind) {
    case 'text':
      return { path, value: field.codec.read(typed) }
    case 'local': {
      const language = other % 2 === 0 ? 'en' : 'fr'
      return { path, value: withWords(valueAt(document, path), language, typed, field.isOptional) }
    }
    case 'select': {
      const chosen = field.options[other % Math.max(1, field.options.length)]?.value ?? typed
      return field.changed?.(chosen) ?? { path, value: chosen }
    }
    case 'checks':
      return {
        path,
        value: [...listAt(document, path), field.options[other % Math.max(1, field.options.length)]?.value ?? typed],
      }
    case 'switch':
      return { path, value: other % 2 === 0 }
    case 'list':
      return { path, value: [...listAt(document, path), field.made(listAt(document, path).length)] }
  }
}
