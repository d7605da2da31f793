import { useCallback, useEffect, useState } from 'react'

/** A table that is folded away or late does not hold the map up for longer, ms. */
const MAP_PATIENCE_MS = 1_500

/** The map is heavy: it begins when the table can be read, or when that takes too long. */
export function useMapTurn(hasBoard: boolean): readonly [boolean, () => void] {
  const [isDue, setDue] = useState(false)
  const show = useCallback(() => setDue(true), [])
  // Keeps an eye on the clock.
  useEffect(() => {
    if (!hasBoard) return
    const timer = setTimeout(show, MAP_PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [hasBoard, show])
  return [isDue, show]
}
