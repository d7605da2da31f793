import { useLayoutEffect, useRef } from 'react'
import { useTranslator } from '#app/i18n/translator.ts'
import { interpolatedAt, markableLegs } from '#app/map/interpolated.ts'
import styles from '#app/map/interpolated-markers.module.css'
import { projector } from '#app/map/labels/projector.ts'
import type { Scene } from '#app/map/scene.ts'
import type { Stage } from '#app/map/stage.ts'
import type { Timekeeper } from '#app/map/timekeeper.ts'

type InterpolatedMarkersProps = {
  readonly stage: Stage | null
  readonly scene: Scene
  readonly keeper: Timekeeper
}

/** Hollow dashed rings where legs would be at a steady speed, each labelled as not reported. Only shown on request. */
export function InterpolatedMarkers({ stage, scene, keeper }: InterpolatedMarkersProps) {
  const { t } = useTranslator()
  const layer = useRef<HTMLDivElement>(null)
  // Keeps the markers in step with the playhead and the camera, which React does not know.
  useLayoutEffect(() => {
    if (!stage) return
    const { map } = stage
    const place = () => {
      const project = projector(map)
      const spots = new Map(interpolatedAt(scene, keeper.clock).map((one) => [one.id as string, project(one.position)]))
      for (const element of layer.current?.children ?? []) {
        if (!(element instanceof HTMLElement)) continue
        const spot = spots.get(element.dataset['leg'] ?? '')
        element.hidden = spot === undefined
        if (spot) element.style.transform = `translate(${spot[0]}px, ${spot[1]}px)`
      }
    }
    place()
    const stop = keeper.subscribe(place)
    map.on('move', place)
    map.on('resize', place)
    return () => {
      stop()
      map.off('move', place)
      map.off('resize', place)
    }
  }, [stage, scene, keeper])
  return (
    <div ref={layer} className={styles.layer} aria-hidden="true">
      {markableLegs(scene).map(({ leg, mode }) => (
        <div key={leg.id} data-leg={leg.id} data-interpolated className={`${styles.marker} ${styles[mode]}`} hidden>
          <span className={styles.ring} />
          <span className={styles.words}>{t('map.interpolated')}</span>
        </div>
      ))}
    </div>
  )
}
