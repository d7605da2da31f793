import { useCallback, useEffect, useRef, useState } from 'react'
import { setBusy } from '#app/state/busy.ts'
import { draftText, type DraftDocument } from '#app/state/exercise/scenario-draft.ts'
import { keepOwnScenario } from '#app/state/exercise/scenario-drafts.ts'

/** `pending`: not written yet, or being written; `denied`: the browser did not keep it. */
export type Keeping = 'saved' | 'pending' | 'denied'

/** A hand that writes pauses longer than this, ms. */
const PAUSE_MS = 600

export type Autosave = {
  readonly keeping: Keeping
  /** Writes what stands now at once; true when it lies there. */
  readonly flush: () => Promise<boolean>
}

/** Keeps a draft in the browser a moment after each change. `isKept`: what is opened lies there already. */
export function useAutosave(key: string, document: DraftDocument, isKept: boolean): Autosave {
  const [saved, setSaved] = useState<DraftDocument | null>(isKept ? document : null)
  const [refused, setRefused] = useState<DraftDocument | null>(null)
  const keeping: Keeping = saved === document ? 'saved' : refused === document ? 'denied' : 'pending'
  const writing = useRef<Promise<boolean>>(Promise.resolve(true))
  const flush = useCallback(() => {
    // One after the other, so that what was written last is what lies there.
    writing.current = writing.current.then(async () => {
      const isThere = await keepOwnScenario(key, draftText(document))
      if (isThere) setSaved(document)
      else setRefused(document)
      return isThere
    })
    return writing.current
  }, [key, document])
  // Keeps the browser's database in step with the draft, a moment late.
  useEffect(() => {
    if (keeping !== 'pending') return
    const timer = setTimeout(() => void flush(), PAUSE_MS)
    setBusy('scenario', true)
    return () => {
      clearTimeout(timer)
      setBusy('scenario', false)
    }
  }, [keeping, flush])
  return { keeping, flush }
}
