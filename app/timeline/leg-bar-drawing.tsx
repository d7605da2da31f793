import type { LegBar } from '#app/timeline/leg-bars.ts'
import styles from '#app/timeline/leg-lane.module.css'

/** Height of a bar, px. */
const BAR = 10
/** Chevrons of a ship and ties of a railway stand this far apart, px. */
const BEAT = { vessel: 28, rail: 9 } as const

type LegBarDrawingProps = {
  readonly bar: LegBar
  readonly patterns: string
  readonly width: number
  readonly height: number
}

/** The bar of a leg: certain part solid, uncertain hatched; chevrons tell a ship, ties a train, also without colour. */
export function LegBarDrawing({ bar, patterns, width, height }: LegBarDrawingProps) {
  const { leg, possible, certain, seen } = bar
  // A little low, since what was seen is marked above.
  const top = (height - BAR) / 2 + 2
  const middle = top + BAR / 2
  const right = possible.left + possible.width
  return (
    <svg width={width} height={height} aria-hidden="true" className={styles.drawing} data-basis={leg.basis}>
      <g mask={bar.isOpenBefore || bar.isOpenAfter ? `url(#${patterns}${fadeOf(bar)})` : undefined}>
        <rect
          className={styles.possible}
          x={possible.left}
          y={top}
          width={possible.width}
          height={BAR}
          fill={`url(#${patterns}hatch-${leg.mode})`}
        />
      </g>
      {certain ? <rect className={styles.certain} x={certain.left} y={top} width={certain.width} height={BAR} /> : null}
      <path
        className={leg.mode === 'vessel' ? styles.chevrons : styles.ties}
        d={leg.mode === 'vessel' ? chevrons(possible.left, right, middle) : ties(possible.left, right, top)}
      />
      {seen.map(({ left, width }) => (
        <path key={left} className={styles.seen} d={`M${left} ${top - 3}v3M${left} ${top - 3}h${width}v3`} />
      ))}
    </svg>
  )
}

const fadeOf = ({ isOpenBefore, isOpenAfter }: LegBar): string =>
  isOpenBefore && isOpenAfter ? 'fade-both' : isOpenBefore ? 'fade-before' : 'fade-after'

function beats(from: number, to: number, beat: number): readonly number[] {
  const count = Math.max(Math.floor((to - from) / beat), 1)
  const gap = (to - from) / count
  return Array.from({ length: count }, (_, index) => from + gap * (index + 0.5))
}

const chevrons = (from: number, to: number, middle: number): string =>
  beats(from, to, BEAT.vessel)
    .map((x) => `M${x - 2.5} ${middle - 4}l5 4l-5 4`)
    .join('')

const ties = (from: number, to: number, top: number): string =>
  beats(from, to, BEAT.rail)
    .map((x) => `M${x} ${top - 2}v${BAR + 4}`)
    .join('')

/** Hatch and fades that the bars share; drawn once. */
export function LegBarPatterns({ id }: { readonly id: string }) {
  const stops = (before: boolean, after: boolean) => (
    <>
      <stop offset="0" stopColor="white" stopOpacity={before ? 0.1 : 1} />
      <stop offset={before ? '0.3' : '0'} stopColor="white" />
      <stop offset={after ? '0.7' : '1'} stopColor="white" />
      <stop offset="1" stopColor="white" stopOpacity={after ? 0.1 : 1} />
    </>
  )
  const fades = { 'fade-before': [true, false], 'fade-after': [false, true], 'fade-both': [true, true] } as const
  return (
    <svg className={styles.patterns} aria-hidden="true" width="0" height="0">
      <defs>
        {Object.entries(fades).map(([name, [before, after]]) => (
          <g key={name}>
            <linearGradient id={`${id}${name}-ink`}>{stops(before, after)}</linearGradient>
            <mask id={`${id}${name}`} maskContentUnits="objectBoundingBox">
              <rect width="1" height="1" fill={`url(#${id}${name}-ink)`} />
            </mask>
          </g>
        ))}
        {(['vessel', 'rail'] as const).map((mode) => (
          <pattern
            key={mode}
            id={`${id}hatch-${mode}`}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform={`rotate(${mode === 'vessel' ? 45 : -45})`}
          >
            <line className={`${styles.hatchLine} ${styles[mode]}`} x1="0" x2="0" y1="0" y2="4" />
          </pattern>
        ))}
      </defs>
    </svg>
  )
}
