import { useState, type ReactNode } from 'react'
import styles from '#app/demo/exercise/exercise.module.css'
import { readToOpen } from '#app/demo/exercise/open-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { keepsUnopenedRun } from '#app/state/exercise/trainer.ts'
import { Button } from '#app/ui/button.tsx'
import { Dialog } from '#app/ui/dialog.tsx'

/**
 * Opens the text of a scenario or of a played exercise, and then does `opened`; gives back what is wrong with the text.
 * Where this tab keeps another run that could not be opened, it is asked first: `question` is on the screen meanwhile.
 */
export function useRunText(opened: () => void): {
  readonly run: (text: string) => readonly string[]
  readonly question: ReactNode
} {
  const translator = useTranslator()
  const [waiting, setWaiting] = useState<{ readonly go: () => void } | null>(null)
  const run = (text: string): readonly string[] => {
    const read = readToOpen(translator, text)
    if (!read.ok) return read.error
    const go = () => {
      setWaiting(null)
      read.value()
      opened()
    }
    if (keepsUnopenedRun()) setWaiting({ go })
    else go()
    return []
  }
  return { run, question: waiting && <LoseOther onAgree={waiting.go} onClose={() => setWaiting(null)} /> }
}

type LoseOtherProps = { readonly onAgree: () => void; readonly onClose: () => void }

function LoseOther({ onAgree, onClose }: LoseOtherProps) {
  const { t } = useTranslator()
  return (
    <Dialog title={t('exercise.kept.ask')} closeLabel={t('shell.close')} onClose={onClose}>
      <div className={styles.form}>
        <p>{t('exercise.kept.meaning')}</p>
        <div className={styles.actions}>
          <Button onClick={onAgree}>{t('exercise.kept.replace')}</Button>
          <Button look="primary" onClick={onClose}>
            {t('exercise.kept.not')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
