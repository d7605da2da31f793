import { textAt, type Path } from '#app/demo/editor/draft-tree.ts'
import type { Translator } from '#app/i18n/translator.ts'

/** The words that stand there, in the language of the page where they are; empty: there are none. */
export const wordsAt = ({ language }: Translator, root: unknown, path: Path): string =>
  textAt(root, [...path, language]) || textAt(root, [...path, 'en']) || textAt(root, [...path, 'fr'])
