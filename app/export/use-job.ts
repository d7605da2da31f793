import { useEffect, useRef, useState } from 'react'
import { ClipboardError, copyPicture } from '#app/export/copy-picture.ts'
import { setBusy } from '#app/state/busy.ts'
import { saveFile } from '#app/ui/save-file.ts'
import { PictureError, type PictureFailure, type PictureStep } from '#app/export/writers/png.ts'

/** How the making of a file stands. */
export type Job =
  | { readonly kind: 'none' }
  | { readonly kind: 'working'; readonly step: JobStep }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'copied' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly why: JobFailure }

/** What is being done now; `data`: writing records. */
export type JobStep = PictureStep | 'data'

export type JobFailure = PictureFailure | 'clipboard' | 'other'

export type Make = (signal: AbortSignal, onStep: (step: PictureStep) => void) => Promise<Blob>

/** Why a file could not be made; `other` is for what nobody foresaw. */
export function failureOf(error: unknown): JobFailure {
  if (error instanceof ClipboardError) return 'clipboard'
  return error instanceof PictureError ? error.kind : 'other'
}

/** Makes one file at a time, and saves or copies it. Cancelling takes effect at once, whatever the map still does. */
export function useJob() {
  const [job, setJob] = useState<Job>({ kind: 'none' })
  const running = useRef<AbortController | null>(null)
  // Ends what runs when the dialog goes.
  useEffect(
    () => () => {
      running.current?.abort()
      setBusy('export', false)
    },
    [],
  )

  const run = async (
    finish: (make: () => Promise<Blob>, isMine: () => boolean) => Promise<Job | null>,
    make: Make,
    first: JobStep,
  ) => {
    const controller = new AbortController()
    const isMine = () => !controller.signal.aborted
    running.current = controller
    setBusy('export', true)
    setJob({ kind: 'working', step: first })
    const makeFile = () => make(controller.signal, (step) => isMine() && setJob({ kind: 'working', step }))
    try {
      const done = await finish(makeFile, isMine)
      if (done && isMine()) setJob(done)
    } catch (error) {
      if (isMine()) setJob({ kind: 'failed', why: failureOf(error) })
    } finally {
      if (running.current === controller) setBusy('export', false)
    }
  }

  const start = (name: string, make: Make, first: JobStep = 'map'): Promise<void> =>
    run(
      async (makeFile, isMine) => {
        const file = await makeFile()
        if (!isMine()) return null
        saveFile(file, name)
        return { kind: 'saved', name }
      },
      make,
      first,
    )

  const copy = (make: Make): Promise<void> =>
    run(
      async (makeFile) => {
        await copyPicture(makeFile())
        return { kind: 'copied' }
      },
      make,
      'map',
    )

  const cancel = () => {
    running.current?.abort()
    running.current = null
    setBusy('export', false)
    setJob({ kind: 'cancelled' })
  }
  /** Takes the last report off, when it no longer belongs to what the dialog shows. */
  const forget = () => setJob((now) => (now.kind === 'working' ? now : { kind: 'none' }))
  return { job, start, copy, cancel, forget }
}
