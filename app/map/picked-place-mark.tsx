import { useLayoutEffect, useRef } from 'react'
import { projector } from '#app/map/labels/projector.ts'
import type { Stage } from '#app/map/stage.ts'
import { useMapPickState } from '#app/state/exercise/map-pick.ts'
import styles from '#app/map/picked-place-mark.module.css'

/** The place that somebody pointed at, for as long as one is asked for. Its degrees stand in the form that asks. */
export function PickedPlaceMark({ stage }: { readonly stage: Stage | null }) {
  const mark = useRef<HTMLDivElement>(null)
  const picked = useMapPickState((state) => state.picked)
  // Keeps the mark in step with the camera, which React does not know.
  useLayoutEffect(() => {
    if (!stage || !picked) return
    const { map } = stage
    const place = () => {
      const [x, y] = projector(map)([picked.longitude, picked.latitude])
      if (mark.current) mark.current.style.transform = `translate(${x}px, ${y}px)`
    }
    place()
    map.on('move', place)
    map.on('resize', place)
    return () => {
      map.off('move', place)
      map.off('resize', place)
    }
  }, [stage, picked])
  if (!stage || !picked) return null
  return (
    <div className={styles.layer} aria-hidden="true">
      <div ref={mark} className={styles.mark} data-picked-place />
    </div>
  )
}
