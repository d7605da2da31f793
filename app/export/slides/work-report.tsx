import type { Work } from '#app/export/slides/use-work.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { Button } from '#app/ui/button.tsx'
import styles from '#app/export/slides/briefing.module.css'

type WorkReportProps = {
  readonly work: Work
  readonly onCancel: () => void
}

/** What the briefing does or did last. */
export function WorkReport({ work, onCancel }: WorkReportProps) {
  const { t } = useTranslator()
  return (
    <div className={styles.report}>
      {work.kind === 'working' && (
        <div className={styles.working}>
          <progress aria-label={t(`briefing.working.${work.what}`)} />
          <Button onClick={onCancel}>{t('briefing.cancel')}</Button>
        </div>
      )}
      <p aria-live="polite">{wordsOf(t, work)}</p>
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
