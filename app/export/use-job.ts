import { useEffect, useRef, useState } from 'react'
import { saveFile } from '#app/export/save-file.ts'
import { PictureError, type PictureFailure, type PictureStep } from '#app/export/writers/png.ts'
import { setBusy } from '#app/state/ui-store.ts'

/** How the making of a file stands. */
export type Job =
  | { readonly kind: 'none' }
  | { readonly kind: 'working'; readonly step: PictureStep }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly why: PictureFailure | 'other' }

type Make = (signal: AbortSignal, onStep: (step: PictureStep) => void) => Promise<Blob>

/** Why a file could not be made; `other` is for what nobody foresaw. */
export const failureOf = (error: unknown): PictureFailure | 'other' =>
  error instanceof PictureError ? error.kind : 'other'

/** Makes one file at a time and saves it. Cancelling takes effect at once, whatever the map still does. */
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

  const start = async (name: string, make: Make): Promise<void> => {
    const controller = new AbortController()
    const isMine = () => !controller.signal.aborted
    running.current = controller
    setBusy('export', true)
    setJob({ kind: 'working', step: 'map' })
    try {
      const file = await make(controller.signal, (step) => isMine() && setJob({ kind: 'working', step }))
      if (!isMine()) return
      saveFile(file, name)
      setJob({ kind: 'saved', name })
    } catch (error) {
      if (isMine()) setJob({ kind: 'failed', why: failureOf(error) })
    } finally {
      if (running.current === controller) setBusy('export', false)
    }
  }

  const cancel = () => {
    running.current?.abort()
    running.current = null
    setBusy('export', false)
    setJob({ kind: 'cancelled' })
  }
  /** Takes the last report off, when it no longer belongs to what the dialog shows. */
  const forget = () => setJob((now) => (now.kind === 'working' ? now : { kind: 'none' }))
  return { job, start, cancel, forget }
}
