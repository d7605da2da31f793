import type { PlacedPoint } from '#app/panels/figures/chart-shape.ts'
import styles from '#app/panels/figures/claims-chart.module.css'

/*
 *   exact        ●──────────       about      ○ ─ ─ ─ ─   on a soft ground
 *
 *                ^ ' ' ' ' '
 *   more than    |──────────       at most    |──────────
 *                                             v , , , , ,
 *   4 to 6       I══════════       both ends, and the band between them
 */

/** The line that holds a claim. A bound is open on the side where the truth may lie. */
export function Hold({
  look,
  isSoft,
  said,
  end,
  y,
  yHigh,
}: Pick<PlacedPoint, 'look' | 'isSoft' | 'said' | 'end' | 'y' | 'yHigh'>) {
  const [from, start] = said
  if (end <= start && from === start) return null
  return (
    <>
      {isSoft && <line className={styles.soft} x1={from} x2={end} y1={y} y2={y} />}
      {look === 'range' && (
        <>
          <rect className={styles.band} x={from} y={yHigh} width={end - from} height={y - yHigh} />
          <line className={styles.line} x1={start} x2={end} y1={yHigh} y2={yHigh} />
        </>
      )}
      {from !== start && <line className={styles.some} x1={from} x2={start} y1={y} y2={y} />}
      {end > start && (
        <line className={look === 'about' ? styles.dashed : styles.line} x1={start} x2={end} y1={y} y2={y} />
      )}
      {look === 'least' && <path className={styles.hatch} d={hatch(from, end, y, -5)} />}
      {look === 'most' && <path className={styles.hatch} d={hatch(from, end, y, 5)} />}
    </>
  )
}

/** Strokes on a line, px apart. */
const APART = 7

function hatch(from: number, to: number, y: number, height: number): string {
  const count = Math.max(0, Math.floor((to - from) / APART))
  return Array.from({ length: count }, (_, index) => `M${(from + (index + 1) * APART).toFixed(1)} ${y}v${height}`).join(
    '',
  )
}

/** The mark of a claim: a disc is a value, a ring is about, an arrow is a bound, a bar with two ends is a range. */
export function Mark({ look, x, y, yHigh }: Pick<PlacedPoint, 'look' | 'x' | 'y' | 'yHigh'>) {
  switch (look) {
    case 'value':
      return <circle className={styles.disc} cx={x} cy={y} r={3.5} />
    case 'about':
      return <circle className={styles.ring} cx={x} cy={y} r={3.5} />
    case 'least':
      return <path className={styles.arrow} d={`M${x} ${y}v-10m-4 4.5l4 -4.5l4 4.5`} />
    case 'most':
      return <path className={styles.arrow} d={`M${x} ${y}v10m-4 -4.5l4 4.5l4 -4.5`} />
    case 'range':
      return <path className={styles.arrow} d={`M${x - 3} ${y}h6M${x - 3} ${yHigh}h6M${x} ${y}V${yHigh}`} />
  }
}
