import { useEffect, useRef } from 'react'
import type { Stage } from '#app/map/stage.ts'

/** A hand had chosen a camera since the last fit. */
const AFTER_HAND = ''

/**
 * Keeps the whole story in sight while no hand has chosen a camera: fits it anew on each new occasion (another case,
 * another size of the pane, something else standing on the map). When a choice is taken back, the way there is flown.
 */
export function useStoryInSight(
  stage: Stage | null,
  isChosen: boolean,
  occasion: string,
  refit: (isFlight: boolean) => void,
): void {
  const fittedFor = useRef<string | null>(null)
  useEffect(() => {
    if (!stage) return
    if (isChosen) {
      if (fittedFor.current !== null) fittedFor.current = AFTER_HAND
      return
    }
    if (fittedFor.current === occasion) return
    refit(fittedFor.current === AFTER_HAND)
    fittedFor.current = occasion
  }, [stage, isChosen, occasion, refit])
}
