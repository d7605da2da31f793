import { textAt } from '#app/demo/editor/draft-tree.ts'
import type { ListName } from '#app/demo/editor/part.ts'
import { wordsAt } from '#app/demo/editor/words-at.ts'
import type { Translator } from '#app/i18n/translator.ts'

/** The key of the words of an entry. */
export const WORDS: Readonly<Record<ListName, string>> = {
  injects: 'title',
  roles: 'name',
  objectives: 'text',
  expectations: 'text',
  answerKey: 'question',
  debrief: 'text',
}

/** By what an entry is told from others: its words, else its id. */
export const entryTitle = (translator: Translator, list: ListName, entry: unknown): string =>
  wordsAt(translator, entry, [WORDS[list]]) || textAt(entry, ['id']) || translator.t('editor.unnamed')
