import { useEffect, useEffectEvent, useState } from 'react'
import type { Instant } from '#app/domain/time.ts'
import { failureText } from '#app/export/job-report.tsx'
import type { PictureSize } from '#app/export/sizes.ts'
import type { Snapshot } from '#app/export/snapshot.ts'
import { failureOf, type JobFailure } from '#app/export/use-job.ts'
import type { MakePicture } from '#app/export/use-make-picture.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { playhead } from '#app/state/playhead.ts'
import { setBusy } from '#app/state/ui-store.ts'
import styles from '#app/export/export-dialog.module.css'

type PicturePreviewProps = {
  /** A new function means that the picture has changed. */
  readonly make: MakePicture
  readonly size: PictureSize
  /** While a file is made for download the map is not asked for another. */
  readonly isPaused: boolean
  /** Gets each picture that is shown, so that the very same can be saved. */
  readonly onShown: (shown: ShownPicture) => void
}

/** A picture that stands in the preview, by whom it was made and where the playhead was. */
export type ShownPicture = { readonly by: MakePicture; readonly at: Instant | null; readonly file: Blob }

type Preview =
  | { readonly kind: 'ready'; readonly address: string; readonly snapshot: Snapshot }
  | { readonly kind: 'failed'; readonly why: JobFailure }

/** The real file, scaled down by the browser. */
export function PicturePreview({ make, size, isPaused, onShown }: PicturePreviewProps) {
  const { t } = useTranslator()
  const { preview, isStale } = usePreview(make, isPaused, onShown)
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

/** Typing a title should not draw a picture for each letter. */
const TYPING_MS = 400

function usePreview(make: MakePicture, isPaused: boolean, onShown: PicturePreviewProps['onShown']) {
  const [made, setMade] = useState<{ readonly by: MakePicture; readonly preview: Preview } | null>(null)
  const isStale = made?.by !== make
  const tell = useEffectEvent(onShown)

  // Keeps the preview in step with what would be downloaded.
  useEffect(() => {
    if (isPaused || !isStale) return
    const controller = new AbortController()
    const { signal } = controller
    setBusy('export-preview', true)
    const draw = async (): Promise<Preview> => {
      try {
        const at = playhead.get()
        const { file, snapshot } = await make(signal, () => {})
        if (!signal.aborted) tell({ by: make, at, file })
        return { kind: 'ready', address: URL.createObjectURL(file), snapshot }
      } catch (error) {
        return { kind: 'failed', why: failureOf(error) }
      }
    }
    const show = async (): Promise<void> => {
      const preview = await draw()
      if (signal.aborted) {
        if (preview.kind === 'ready') URL.revokeObjectURL(preview.address)
        return
      }
      setMade({ by: make, preview })
      setBusy('export-preview', false)
    }
    const timer = setTimeout(() => {
      void show()
    }, TYPING_MS)
    return () => {
      clearTimeout(timer)
      controller.abort()
      setBusy('export-preview', false)
    }
  }, [make, isPaused, isStale])

  const preview = made?.preview ?? null
  const address = preview?.kind === 'ready' ? preview.address : null
  // Gives the browser its memory back when another preview comes or the dialog goes.
  useEffect(() => () => void (address !== null && URL.revokeObjectURL(address)), [address])
  return { preview, isStale }
}
