import { useTranslator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'
import { FEW_LEG_ROWS, legRowHeight } from '#app/timeline/lane-heights.ts'
import type { LegBar } from '#app/timeline/leg-bars.ts'
import styles from '#app/timeline/leg-lane.module.css'
import { isInSight } from '#app/timeline/scale.ts'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'

type LegOverviewProps = Pick<Board, 'highlighted'> & {
  readonly bars: readonly LegBar[]
  readonly patterns: string
  readonly onOpen: () => void
}

/** All legs as thin bars in a strip; a click gives each its row. */
export function LegOverview({ bars, patterns, highlighted, onOpen }: LegOverviewProps) {
  const { scale, target, say } = useTimelineFrame()
  const { t } = useTranslator()
  const height = FEW_LEG_ROWS * legRowHeight(target)
  const pitch = (height - 4) / bars.length
  const text = t('timeline.legs.strip', { count: bars.length })
  return (
    <div className={styles.plot} style={{ height }}>
      <svg width={scale.width} height={height} aria-hidden="true" className={styles.drawing}>
        {bars.map(({ leg, possible, certain }, index) =>
          isInSight(possible.span, scale) ? (
            <g key={leg.id} className={styles[leg.mode]} data-basis={leg.basis}>
              <rect
                className={styles.possible}
                x={possible.left}
                y={2 + index * pitch}
                width={possible.width}
                height={Math.max(pitch - 1.5, 1.5)}
                fill={`url(#${patterns}hatch-${leg.mode})`}
              />
              {[certain, highlighted.has(leg.id) ? possible : null].map((bar, layer) =>
                bar ? (
                  <rect
                    key={layer === 0 ? 'certain' : 'lit'}
                    className={layer === 0 ? styles.certain : styles.lit}
                    x={bar.left}
                    y={2 + index * pitch}
                    width={bar.width}
                    height={Math.max(pitch - 1.5, 1.5)}
                  />
                ) : null,
              )}
            </g>
          ) : null,
        )}
      </svg>
      <button
        type="button"
        className={styles.hit}
        style={{ left: 0, width: '100%', top: 0, height }}
        aria-label={text}
        onPointerEnter={() => say(text)}
        onPointerLeave={() => say(null)}
        onFocus={() => say(text)}
        onBlur={() => say(null)}
        onClick={onOpen}
      />
    </div>
  )
}
