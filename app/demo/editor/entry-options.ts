import { listAt, textAt, type Path } from '#app/demo/editor/draft-tree.ts'
import type { FieldContext } from '#app/demo/editor/field.ts'
import { wordsAt } from '#app/demo/editor/words-at.ts'
import type { Option } from '#app/ui/select.tsx'

/** The entries of a list of the document, to choose from by their words; those without an id cannot be named. */
export const entryOptions = ({ document, translator }: FieldContext, list: Path, words: string): readonly Option[] =>
  listAt(document, list).flatMap((entry) => {
    const id = textAt(entry, ['id'])
    return id === '' ? [] : [{ value: id, label: wordsAt(translator, entry, [words]) || id }]
  })

/** The questions that injects ask. */
export const questionOptions = ({ document, translator }: FieldContext): readonly Option[] =>
  listAt(document, ['injects']).flatMap((inject) => {
    const id = textAt(inject, ['effect', 'question', 'id'])
    return id === '' ? [] : [{ value: id, label: wordsAt(translator, inject, ['effect', 'question', 'text']) || id }]
  })
