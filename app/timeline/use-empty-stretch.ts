import { useEffect, useState } from 'react'
import type { Span } from '#app/domain/time.ts'
import { playhead } from '#app/state/playhead.ts'

/** Where play stopped, and whether positions were known there. */
export type EmptyStretch = Span & { readonly hasPositions: boolean }

/** The empty stretch in which play stopped, until the playhead leaves where it stopped. */
export function useEmptyStretch(): readonly [EmptyStretch | null, (stretch: EmptyStretch | null) => void] {
  const [empty, setEmpty] = useState<EmptyStretch | null>(null)
  // The playhead is outside React.
  useEffect(() => (empty ? playhead.subscribe(() => setEmpty(null)) : undefined), [empty])
  return [empty, setEmpty]
}
