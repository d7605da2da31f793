import { useEffect, useRef, useState } from 'react'
import { useTranslator } from '#app/i18n/translator.ts'
import { Button } from '#app/ui/button.tsx'

type DeleteScenarioProps = { readonly title: string; readonly onDelete: () => void }

/** Asks once more: nothing brings a deleted scenario back. */
export function DeleteScenario({ title, onDelete }: DeleteScenarioProps) {
  const { t } = useTranslator()
  const [isAsking, setAsking] = useState(false)
  const harmless = useRef<HTMLButtonElement>(null)
  // What is asked takes the focus, since the button that was pressed is gone; it is the harmless answer.
  useEffect(() => {
    if (isAsking) harmless.current?.focus()
  }, [isAsking])
  const named = (what: string) => t('exercise.for', { what, whom: title })
  if (!isAsking) {
    return (
      <Button aria-label={named(t('editor.delete'))} onClick={() => setAsking(true)}>
        {t('editor.delete')}
      </Button>
    )
  }
  return (
    <>
      <span role="alert">{t('editor.delete.ask')}</span>
      <Button ref={harmless} aria-label={named(t('editor.delete.not'))} onClick={() => setAsking(false)}>
        {t('editor.delete.not')}
      </Button>
      <Button aria-label={named(t('editor.delete.do'))} onClick={onDelete}>
        {t('editor.delete.do')}
      </Button>
    </>
  )
}
