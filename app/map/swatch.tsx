import type { Basis } from '#app/domain/record.ts'
import type { LayerName } from '#app/state/view.ts'
import styles from '#app/map/swatch.module.css'

type SwatchProps = {
  readonly kind: Basis | LayerName | 'width' | 'interpolated' | 'absent'
  /** px; null: a thin double line. Only for `width`. */
  readonly width?: number | null
}

/** A sample of a line or mark as the map draws it. */
export function Swatch({ kind, width = 3 }: SwatchProps) {
  return (
    <svg className={`${styles.swatch} ${styles[kind]}`} width="36" height="16" viewBox="0 0 36 16" aria-hidden="true">
      {drawing(kind, width)}
    </svg>
  )
}

function drawing(kind: SwatchProps['kind'], width: number | null) {
  switch (kind) {
    case 'published':
      return <path d="M1 8H35" strokeWidth="3" />
    case 'inferred':
      return <path d="M1 8H35" strokeWidth="2" strokeDasharray="6 4" />
    case 'synthetic':
      return <path d="M1 8H35" strokeWidth="2.5" strokeDasharray="2 3.5" />
    case 'vessel':
      return (
        <>
          <path d="M1 8H27" strokeWidth="3" />
          <path d="M8 3.5L13 8L8 12.5M17 3.5L22 8L17 12.5" strokeWidth="1.75" />
          <path className={styles.filled} d="M36 8L26 3.5L28 8L26 12.5Z" />
        </>
      )
    case 'rail':
      return (
        <>
          <path d="M1 8H27" strokeWidth="3" />
          <path d="M5 3V13M12 3V13M19 3V13" strokeWidth="1.75" />
          <path className={styles.filled} d="M36 8L26 3.5L28 8L26 12.5Z" />
        </>
      )
    case 'corridors':
      return <path d="M1 8H35" strokeWidth="1.5" strokeDasharray="6 4" />
    case 'places':
      return (
        <>
          <circle className={styles.halo} cx="18" cy="8" r="7.5" />
          <circle className={styles.marker} cx="18" cy="8" r="3.5" strokeWidth="1.75" />
        </>
      )
    case 'sightings':
      return <path className={styles.filled} d="M13.5 4.5H22.5L18 12Z" />
    case 'positions':
      return (
        <path
          className={styles.dots}
          d="M2.5 10.5h4v-4h-4zM11.5 8.5h4v-4h-4zM20.5 11.5h4v-4h-4zM29.5 8.5h4v-4h-4z"
          strokeWidth="1.25"
        />
      )
    case 'absent':
      return (
        <>
          <rect x="1.5" y="2.5" width="33" height="11" strokeWidth="1" />
          <path d="M2 9L8 3M5 13L15 3M12 13L22 3M19 13L29 3M26 13L34 5" strokeWidth="1.25" />
        </>
      )
    case 'interpolated':
      return <circle cx="18" cy="8" r="6" strokeWidth="2" strokeDasharray="3 2" />
    case 'width':
      return width === null ? (
        <path d="M1 6.5H35M1 9.5H35" strokeWidth="1.25" />
      ) : (
        <path d="M1 8H35" strokeWidth={width} />
      )
  }
}
