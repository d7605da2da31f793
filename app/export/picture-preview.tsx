import { failureText } from '#app/export/job-report.tsx'
import type { PictureSize } from '#app/export/sizes.ts'
import type { Preview } from '#app/export/use-preview.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import styles from '#app/export/export-dialog.module.css'

type PicturePreviewProps = {
  /** null: there is none yet. */
  readonly preview: Preview | null
  /** The picture has changed since, and another is on its way. */
  readonly isStale: boolean
  readonly size: PictureSize
}

/** The real file, scaled down by the browser. */
export function PicturePreview({ preview, isStale, size }: PicturePreviewProps) {
  const { t } = useTranslator()
  const label = t('export.preview')
  return (
    <figure className={styles.preview} aria-label={label} aria-busy={isStale}>
      <div className={styles.sheet} style={{ aspectRatio: `${size.width} / ${size.height}` }}>
        {preview?.kind === 'ready' && (
          <img
            className={isStale ? styles.stale : undefined}
            src={preview.address}
            alt={t('export.preview.alternative', {
              title: preview.snapshot.title,
              days: preview.snapshot.days,
              summary: preview.snapshot.summary,
            })}
          />
        )}
        {preview?.kind === 'failed' && !isStale && <p className={styles.fault}>{failureText(t, preview.why)}</p>}
        {isStale && <p className={styles.waiting}>{t('export.preview.waiting')}</p>}
      </div>
    </figure>
  )
}
