import { editText } from '#app/i18n/edit-text.ts'
import type { Act } from '#app/i18n/act.ts'
import { chooseFile } from '#app/panels/work/choose-file.ts'
import { work } from '#app/state/work/work-store.ts'

/** What can be done to saved work from anywhere, and to a file that somebody kept. */
export function workActs(): readonly Act[] {
  const { done, undone } = work().get().history
  const [last, next] = [done.at(-1), undone.at(-1)]
  return [
    { id: 'open file', group: 'open', title: ({ t }) => t('acts.openFile'), hindrance: null, run: chooseFile },
    {
      id: 'undo',
      group: 'open',
      title: (translator) =>
        last ? translator.t('work.undo', { what: editText(translator, last.label) }) : translator.t('acts.undo'),
      keys: 'undo',
      hindrance: last ? null : 'work.undo.none',
      run: () => work().undo(),
    },
    {
      id: 'redo',
      group: 'open',
      title: (translator) =>
        next ? translator.t('work.redo', { what: editText(translator, next.label) }) : translator.t('acts.redo'),
      keys: 'redo',
      hindrance: next ? null : 'work.redo.none',
      run: () => work().redo(),
    },
  ]
}
