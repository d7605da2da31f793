import { Redo2, Undo2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { editText } from '#app/i18n/edit-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { useUndoKeys } from '#app/state/work/use-undo-keys.ts'
import { useWork, work } from '#app/state/work/work-store.ts'
import { Button } from '#app/ui/button.tsx'

/** Says what was done, for those who do not see it. */
type TrayHistoryProps = { readonly onSay: (words: string) => void }

/** Back and forth, each with the name of what it would do. After a deletion the way back has the focus. */
export function TrayHistory({ onSay }: TrayHistoryProps) {
  const translator = useTranslator()
  const { t } = translator
  const { done, undone } = useWork().history
  const [last, next] = [done.at(-1), undone.at(-1)]
  const undo = useRef<HTMLButtonElement>(null)
  const seen = useRef(last)
  useUndoKeys('briefing')
  // The button that deleted went with its slide.
  useEffect(() => {
    const isNew = seen.current !== last
    seen.current = last
    if (isNew && last?.label.edit === 'deleteSlide' && document.activeElement === document.body) undo.current?.focus()
  }, [last])
  const take = (way: 'undo' | 'redo') => {
    const step = way === 'undo' ? last : next
    if (!step) return
    work()[way]()
    onSay(t(way === 'undo' ? 'briefing.undone' : 'briefing.redone', { what: editText(translator, step.label) }))
  }
  return (
    <>
      <Button ref={undo} icon={<Undo2 aria-hidden />} aria-disabled={!last} onClick={() => take('undo')}>
        {last ? t('work.undo', { what: editText(translator, last.label) }) : t('work.undo.none')}
      </Button>
      <Button icon={<Redo2 aria-hidden />} aria-disabled={!next} onClick={() => take('redo')}>
        {next ? t('work.redo', { what: editText(translator, next.label) }) : t('work.redo.none')}
      </Button>
    </>
  )
}
