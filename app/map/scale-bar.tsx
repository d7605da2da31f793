import { useCallback, useSyncExternalStore } from 'react'
import { useTranslator } from '#app/i18n/translator.ts'
import { scaleBars } from '#app/map/scale.ts'
import type { Stage } from '#app/map/stage.ts'
import styles from '#app/map/scale-bar.module.css'

const MOST_PX = 110

/** Nautical miles and kilometres, right at the middle of the map; Mercator stretches them elsewhere. */
export function ScaleBar({ stage }: { readonly stage: Stage }) {
  const { t, number } = useTranslator()
  const { map } = stage
  const subscribe = useCallback(
    (listener: () => void) => {
      map.on('move', listener)
      return () => {
        map.off('move', listener)
      }
    },
    [map],
  )
  // Text, so that React sees no change while the map only moves sideways.
  const key = useSyncExternalStore(subscribe, () => `${map.getCenter().lat.toFixed(3)} ${map.getZoom().toFixed(3)}`)
  const [latitude = 0, zoom = 0] = key.split(' ').map(Number)
  const { nauticalMiles, kilometres } = scaleBars(latitude, zoom, MOST_PX)
  const rows = [
    {
      unit: 'nauticalMiles',
      bar: nauticalMiles,
      text: t('map.scale.nauticalMiles', { value: number(nauticalMiles.value) }),
    },
    { unit: 'kilometres', bar: kilometres, text: t('map.scale.kilometres', { value: number(kilometres.value) }) },
  ] as const
  return (
    <div
      className={styles.scale}
      role="img"
      aria-label={`${t('map.scale')}: ${rows.map(({ text }) => text).join(', ')}`}
    >
      {rows.map(({ unit, bar, text }) => (
        <div key={unit} className={styles.row}>
          <span>{text}</span>
          <span className={styles.bar} style={{ width: bar.px }} data-scale={unit} data-value={bar.value} />
        </div>
      ))}
    </div>
  )
}
