import { plain } from '#app/demo/editor/codecs.ts'
import type { Path } from '#app/demo/editor/draft-tree.ts'
import type { Field, FieldContext } from '#app/demo/editor/field.ts'

/** A list of more is no list to choose from: then ids are written, and some that fit are suggested. */
const MOST_OPTIONS = 300

/** Names a record: chosen from the case on the table where it is the one of the scenario, else written. */
export function recordField(
  { translator: { t }, choices }: FieldContext,
  of: 'legs' | 'places' | 'tracks',
  path: Path,
): Field {
  const options = choices[of]
  const named = { path, label: t(`editor.field.${of}`) }
  if (options && options.length > 0 && options.length <= MOST_OPTIONS) return { ...named, kind: 'select', options }
  return {
    ...named,
    kind: 'text',
    hint: t(options ? 'editor.hint.record' : 'editor.hint.otherCase'),
    codec: plain,
    size: 'line',
    ...(options && { suggestions: options }),
  }
}
