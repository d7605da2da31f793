import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Positions } from '#app/domain/track.ts'
import { onProgress, progressOf } from '#app/feeds/progress.ts'

/** From here on positions are what a person waits for; sixteen bytes of the answer are one of them. */
const MANY = { bytes: 1_000_000, rows: 60_000 }

const areManyComing = (): boolean => {
  const progress = progressOf('positions')
  return progress !== null && (progress.announced ?? progress.received) >= MANY.bytes
}

/**
 * Does the map come before the table? It does where positions by the hundred thousand are on their way or there, and stays
 * so for this case. Then `fetchMap` is called, whose code is large and else waits until there is nothing better to do.
 */
export function useMapFirst(
  caseId: string | null,
  positions: Positions | null,
  fetchMap: () => Promise<void>,
): boolean {
  const isComing = useSyncExternalStore(onProgress, areManyComing)
  const areMany = isComing || (positions !== null && positions.count >= MANY.rows)
  const [first, setFirst] = useState<string | null>(null)
  if (areMany && caseId !== null && first !== caseId) setFirst(caseId)
  const isFirst = caseId !== null && (areMany || first === caseId)
  useEffect(() => {
    // A pane whose code does not come says so in its place.
    if (isFirst) fetchMap().catch(() => null)
  }, [isFirst, fetchMap])
  return isFirst
}
