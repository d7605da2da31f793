import { useEffect, useEffectEvent, useState } from 'react'
import type { Instant } from '#app/domain/time.ts'
import type { Snapshot } from '#app/export/snapshot.ts'
import { failureOf, type JobFailure } from '#app/export/use-job.ts'
import type { MakePicture } from '#app/export/use-make-picture.ts'
import { setBusy } from '#app/state/busy.ts'
import { playhead } from '#app/state/playhead.ts'

/** A finished picture, by whom it was made and where the playhead was. */
export type ShownPicture = {
  readonly by: MakePicture
  readonly at: Instant | null
  readonly file: Blob
  readonly snapshot: Snapshot
}

export type Preview =
  | { readonly kind: 'ready'; readonly address: string; readonly snapshot: Snapshot }
  | { readonly kind: 'failed'; readonly why: JobFailure }

type PreviewOptions = {
  /** A new function means that the picture has changed. */
  readonly make: MakePicture
  /** While a file is made for download, or where no picture is wanted, the map is not asked for one. */
  readonly isPaused: boolean
  /** Gets each picture that is drawn to be seen, so that the very same can be saved. */
  readonly onDrawn: (shown: ShownPicture) => void
}

/** Typing a title should not draw a picture for each letter. */
const TYPING_MS = 400

/** Keeps a picture in view. `show` puts one there that was made for another end: it need not be drawn a second time. */
export function usePreview({ make, isPaused, onDrawn }: PreviewOptions) {
  const [made, setMade] = useState<Made | null>(null)
  const isStale = made?.by !== make
  const tell = useEffectEvent(onDrawn)

  // Keeps the preview in step with what would be downloaded.
  useEffect(() => {
    if (isPaused || !isStale) return
    const controller = new AbortController()
    const { signal } = controller
    setBusy('export-preview', true)
    const draw = async (): Promise<void> => {
      try {
        const at = playhead.get()
        const shown = { by: make, at, ...(await make(signal, () => {})) }
        if (signal.aborted) return
        tell(shown)
        setMade(ready(shown))
      } catch (error) {
        if (signal.aborted) return
        setMade({ by: make, preview: { kind: 'failed', why: failureOf(error) } })
      }
      setBusy('export-preview', false)
    }
    const timer = setTimeout(() => {
      void draw()
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
  return { preview, isStale, show: (shown: ShownPicture) => setMade(ready(shown)) }
}

type Made = { readonly by: MakePicture; readonly preview: Preview }

const ready = ({ by, file, snapshot }: ShownPicture): Made => ({
  by,
  preview: { kind: 'ready', address: URL.createObjectURL(file), snapshot },
})
