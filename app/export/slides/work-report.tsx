import { useEffect, useRef } from 'react'
import { currentTray, restoreSlide, useTray } from '#app/export/slides/slide-store.ts'
import type { Work } from '#app/export/slides/use-work.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { Button } from '#app/ui/button.tsx'
import styles from '#app/export/slides/briefing.module.css'

type WorkReportProps = {
  readonly work: Work
  readonly onCancel: () => void
  readonly onSay: (words: string) => void
}

/** What the briefing does or did last, and a way back from deleting a slide. */
export function WorkReport({ work, onCancel, onSay }: WorkReportProps) {
  const { t } = useTranslator()
  const { removed } = useTray()
  const undo = useRef<HTMLButtonElement>(null)
  // The button that deleted went with its slide; the way back takes the focus.
  useEffect(() => {
    if (removed) undo.current?.focus()
  }, [removed])
  const restore = () => {
    const title = currentTray().removed?.slide.title ?? ''
    restoreSlide()
    onSay(t('briefing.restored', { title }))
  }
  return (
    <div className={styles.report}>
      {work.kind === 'working' && (
        <div className={styles.working}>
          <progress aria-label={t(`briefing.working.${work.what}`)} />
          <Button onClick={onCancel}>{t('briefing.cancel')}</Button>
        </div>
      )}
      <div className={styles.said}>
        <p aria-live="polite">{wordsOf(t, work)}</p>
        {removed && (
          <Button ref={undo} onClick={restore}>
            {t('briefing.undo')}
          </Button>
        )}
      </div>
      {work.kind === 'failed' && (
        <p role="alert" className={styles.fault}>
          {work.words}
        </p>
      )}
    </div>
  )
}

function wordsOf(t: ReturnType<typeof useTranslator>['t'], work: Work): string {
  switch (work.kind) {
    case 'working':
      return t(`briefing.working.${work.what}`)
    case 'done':
      return work.words
    case 'cancelled':
      return t('briefing.cancelled')
    default:
      return ''
  }
}
