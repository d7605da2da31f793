import { useEffect, useState } from 'react'
import type { Span } from '#app/domain/time.ts'
import { playhead } from '#app/state/playhead.ts'

/** The empty stretch in which play stopped, until the playhead leaves where it stopped. */
export function useEmptyStretch(): readonly [Span | null, (stretch: Span | null) => void] {
  const [empty, setEmpty] = useState<Span | null>(null)
  // The playhead is outside React.
  useEffect(() => (empty ? playhead.subscribe(() => setEmpty(null)) : undefined), [empty])
  return [empty, setEmpty]
}
