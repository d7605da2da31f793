import { useEffect, useState } from 'react'
import type { Job } from '#app/export/use-job.ts'
import { useTranslator, type Translator } from '#app/i18n/translator.ts'
import { Button } from '#app/ui/button.tsx'
import styles from '#app/export/export-dialog.module.css'

type JobReportProps = { readonly job: Job; readonly onCancel: () => void }

/** What became of the download: progress when it takes over a second, saved, or why not. */
export function JobReport({ job, onCancel }: JobReportProps) {
  const { t } = useTranslator()
  const isLong = useIsLong(job.kind === 'working')
  return (
    <>
      {job.kind === 'working' && isLong && (
        <div className={styles.working}>
          <progress aria-label={t('export.working')} />
          <Button onClick={onCancel}>{t('export.cancel')}</Button>
        </div>
      )}
      <p aria-live="polite" className={styles.report}>
        {reportText(t, job, isLong)}
      </p>
      {job.kind === 'failed' && (
        <p role="alert" className={styles.fault}>
          {t('export.failed', { reason: failureText(t, job.why) })}
        </p>
      )}
    </>
  )
}

function reportText(t: Translator['t'], job: Job, isLong: boolean): string {
  switch (job.kind) {
    case 'working':
      return isLong ? t(`export.step.${job.step}`) : ''
    case 'saved':
      return t('export.saved', { name: job.name })
    case 'copied':
      return t('export.copied')
    case 'cancelled':
      return t('export.cancelled')
    default:
      return ''
  }
}

/** Why there is no picture, in words that say what to do. */
export const failureText = (t: Translator['t'], why: Extract<Job, { kind: 'failed' }>['why']): string =>
  t(why === 'aborted' ? 'export.cancelled' : `export.failed.${why}`)

const LONG_MS = 1000

function useIsLong(isWorking: boolean): boolean {
  const [isLong, setLong] = useState(false)
  // Keeps in step with the clock while the work lasts.
  useEffect(() => {
    if (!isWorking) return
    const timer = setTimeout(() => setLong(true), LONG_MS)
    return () => {
      clearTimeout(timer)
      setLong(false)
    }
  }, [isWorking])
  return isLong
}
