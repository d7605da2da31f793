import { useId, useMemo, useRef } from 'react'
import { debriefAxis, type DebriefAxis } from '#app/domain/exercise/debrief-axis.ts'
import type { Debrief } from '#app/domain/exercise/debrief-of.ts'
import type { Span } from '#app/domain/time.ts'
import { entryTitle } from '#app/demo/debrief/entry-text.ts'
import { MarkShape } from '#app/demo/debrief/mark-shape.tsx'
import { packMarks } from '#app/demo/debrief/pack-marks.ts'
import { MARK, placeMarks } from '#app/demo/debrief/place-marks.ts'
import styles from '#app/demo/debrief/debrief.module.css'
import { elapsedText } from '#app/demo/exercise/moment-text.ts'
import { clockText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { useRoving } from '#app/ui/roving.ts'
import { useSize } from '#app/ui/use-size.ts'

type DebriefTimelineProps = {
  readonly debrief: Debrief
  readonly played: Span
  /** Id of the entry that is chosen. */
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}

/** What happened, in lanes over the wall's time; both clocks stand above. One tab stop; the arrows go on in time. */
export function DebriefTimeline({ debrief, played, chosen, onChoose }: DebriefTimelineProps) {
  const translator = useTranslator()
  const { t } = translator
  const track = useRef<HTMLDivElement>(null)
  const { width } = useSize(track)
  const { row, tabIndexOf, ...keys } = useRoving<HTMLDivElement>(debrief.entries.length)
  const axis = useMemo(() => debriefAxis(debrief, played), [debrief, played])
  const { tops, lanes, height } = placeMarks(debrief.entries, ({ wallAt }) => axis.at(wallAt), width)
  return (
    <div className={styles.timeline} style={{ height }}>
      <div className={styles.names} aria-hidden="true">
        <span style={{ top: 0 }}>{t('debrief.axis.wall')}</span>
        <span style={{ top: 18 }}>{t('debrief.axis.exercise')}</span>
        {lanes.map(({ lane, top }) => (
          <span key={lane} style={{ top: top + 4 }}>
            {t(`debrief.lane.${lane}`)}
          </span>
        ))}
      </div>
      <div ref={track} className={styles.track}>
        <Backdrop axis={axis} lanes={lanes} width={width} height={height} />
        <div ref={row} role="toolbar" aria-label={t('debrief.timeline')} className={styles.marks} {...keys}>
          {debrief.entries.map((entry, index) => (
            <button
              key={entry.id}
              type="button"
              data-roving
              data-entry={entry.kind}
              tabIndex={tabIndexOf(index)}
              className={styles.mark}
              style={{ left: `calc(${axis.at(entry.wallAt) * 100}% - ${MARK / 2}px)`, top: tops.get(entry.id) }}
              aria-pressed={entry.id === chosen}
              title={entryTitle(translator, entry, debrief.scenario)}
              onClick={() => onChoose(entry.id)}
            >
              <MarkShape entry={entry} />
              <span className="visually-hidden">
                {t('debrief.mark', {
                  elapsed: elapsedText(entry.scenarioMs),
                  title: entryTitle(translator, entry, debrief.scenario),
                })}
              </span>
            </button>
          ))}
        </div>
      </div>
    </div>
  )
}

type BackdropProps = {
  readonly axis: DebriefAxis
  readonly lanes: ReturnType<typeof placeMarks>['lanes']
  /** px */
  readonly width: number
  readonly height: number
}

/** Room for the words of a moment, px; what has less goes without. */
const WORDS = 60

const percent = (share: number): string => `${share * 100}%`

/** Round moments on both clocks, and hatched the time in which the clock of the exercise stood. */
function Backdrop({ axis, lanes, width, height }: BackdropProps) {
  const hatch = useId()
  const [top = 0] = lanes.map((lane) => lane.top)
  const rows = packMarks(
    axis.ticks.map(({ at }) => at * width),
    WORDS,
  )
  return (
    <svg className={styles.backdrop} width="100%" height={height} aria-hidden="true">
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className={styles.hatch} x1="0" x2="0" y1="0" y2="5" />
        </pattern>
      </defs>
      {axis.pauses.map(({ from, to }) => (
        <rect
          key={from}
          x={percent(from)}
          width={percent(to - from)}
          y={top}
          height={height - top}
          fill={`url(#${hatch})`}
        />
      ))}
      {lanes.map((lane) => (
        <line
          key={lane.lane}
          className={styles.rule}
          x1="0"
          x2="100%"
          y1={lane.top + lane.height + 3}
          y2={lane.top + lane.height + 3}
        />
      ))}
      {axis.ticks.map(({ at, wall, scenarioMs }, index) => (
        <g key={wall}>
          <line className={styles.rule} x1={percent(at)} x2={percent(at)} y1={top - 4} y2={height} />
          {rows[index] === 0 && (
            <>
              <text className={styles.tick} x={percent(at)} y={12}>
                {clockText(wall).slice(0, wall % 60_000 === 0 ? 5 : 8)}
              </text>
              <text className={styles.tick} x={percent(at)} y={30}>
                {elapsedText(scenarioMs)}
              </text>
            </>
          )}
        </g>
      ))}
    </svg>
  )
}
