import { Redo2, Undo2 } from 'lucide-react'
import { editText } from '#app/i18n/edit-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { useWork, work } from '#app/state/work/work-store.ts'
import { Button } from '#app/ui/button.tsx'

/** Back and forth, each with the name of what it would do. */
export function HistoryButtons() {
  const translator = useTranslator()
  const { t } = translator
  const { done, undone } = useWork().history
  const [last, next] = [done.at(-1), undone.at(-1)]
  return (
    <>
      <Button icon={<Undo2 aria-hidden />} aria-disabled={!last} onClick={() => work().undo()}>
        {last ? t('work.undo', { what: editText(translator, last.label) }) : t('work.undo.none')}
      </Button>
      <Button icon={<Redo2 aria-hidden />} aria-disabled={!next} onClick={() => work().redo()}>
        {next ? t('work.redo', { what: editText(translator, next.label) }) : t('work.redo.none')}
      </Button>
    </>
  )
}
