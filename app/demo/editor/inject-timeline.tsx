import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { listAt, textAt, valueAt } from '#app/demo/editor/draft-tree.ts'
import type { EditorAction } from '#app/demo/editor/editor-state.ts'
import { entryTitle } from '#app/demo/editor/entry-title.ts'
import type { Part } from '#app/demo/editor/part.ts'
import styles from '#app/demo/editor/timeline.module.css'
import { LANE_HEIGHT, layOutMarks, spanOf, xOf, type Moment } from '#app/demo/editor/timeline-marks.ts'
import { TimelineAxis } from '#app/demo/editor/timeline-axis.tsx'
import { TimelineMark, topOf } from '#app/demo/editor/timeline-mark.tsx'
import { useTranslator } from '#app/i18n/translator.ts'
import { durationMs, durationText, type DraftDocument } from '#app/state/exercise/scenario-draft.ts'
import { useSize } from '#app/ui/use-size.ts'

type InjectTimelineProps = {
  readonly document: DraftDocument
  readonly part: Part
  readonly act: (action: EditorAction) => void
}

const STEP_MS = 60_000
const SMALL_STEP_MS = 10_000
const AXIS_HEIGHT = 24
/** Of an exercise whose length cannot be read. */
const SOME_LENGTH_MS = 30 * 60_000

/** The planned injects over the length of the exercise; those by hand stand beside it. */
export function InjectTimeline({ document, part, act }: InjectTimelineProps) {
  const translator = useTranslator()
  const { t } = translator
  const box = useRef<HTMLDivElement>(null)
  const { width } = useSize(box)
  /** Where a hand holds an inject; it is planned for there when the hand lets go. */
  const [held, setHeld] = useState<{ readonly index: number; readonly atMs: number } | null>(null)
  const injects = listAt(document, ['injects'])
  const lengthMs = durationMs(document['duration']) ?? SOME_LENGTH_MS
  const { planned, byHand } = useMemo(
    () => sorted(injects, (inject) => entryTitle(translator, 'injects', inject)),
    [injects, translator],
  )
  const spanMs = Math.max(lengthMs, ...planned.map(({ atMs }) => atMs), STEP_MS)
  const axis = { width, spanMs }
  const shown = planned.map((moment) => (moment.index === held?.index ? { ...moment, atMs: held.atMs } : moment))
  const marks = layOutMarks(shown, axis)
  const chosen = part?.list === 'injects' ? part.index : null
  const lanes = Math.max(1, ...marks.map(({ lane }) => (lane ?? 0) + 1))
  const height = lanes * LANE_HEIGHT + AXIS_HEIGHT
  const axisY = height - AXIS_HEIGHT
  const tabbable = marks.some(({ index }) => index === chosen) ? chosen : (marks[0]?.index ?? null)

  const choose = (index: number) => act({ kind: 'choose', part: { list: 'injects', index } })
  const plan = (index: number, atMs: number) =>
    act({
      kind: 'edit',
      edit: { kind: 'set', path: ['injects', index, 'at'], value: durationText(within(atMs, spanMs)) },
    })
  const onKey = (event: KeyboardEvent, { index, atMs }: Moment) => {
    const step = event.shiftKey ? SMALL_STEP_MS : STEP_MS
    const moves: Readonly<Record<string, number>> = { ArrowLeft: -step, ArrowRight: step }
    const by = moves[event.key]
    const next = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (event.ctrlKey || event.metaKey || event.altKey || (by === undefined && next === undefined)) return
    event.preventDefault()
    if (by !== undefined) {
      choose(index)
      plan(index, atMs + by)
    } else {
      const neighbour = marks[marks.findIndex((mark) => mark.index === index) + (next ?? 0)]
      if (neighbour) focusMark(box.current, neighbour.index)
    }
  }
  return (
    <section className={styles.timeline} aria-label={t('editor.timeline')} data-part="timeline">
      <div ref={box} className={styles.drawing}>
        <svg width={width} height={height} role="group" aria-label={t('editor.timeline.planned')}>
          {spanMs > lengthMs && (
            <rect
              className={styles.beyond}
              x={xOf(axis, lengthMs)}
              y={0}
              width={width - xOf(axis, lengthMs)}
              height={axisY}
            />
          )}
          <TimelineAxis axis={axis} y={axisY} />
          {marks.map((mark) => (
            <line
              key={mark.index}
              aria-hidden
              className={mark.index === chosen ? styles.chosenStem : styles.axis}
              x1={mark.x}
              x2={mark.x}
              y1={topOf(mark, axisY)}
              y2={axisY}
            />
          ))}
          {marks.map((mark) => (
            <TimelineMark
              key={mark.index}
              mark={mark}
              axisY={axisY}
              spanMs={spanMs}
              effect={textAt(injects[mark.index], ['effect', 'kind'])}
              isChosen={mark.index === chosen}
              isEnabled={valueAt(injects[mark.index], ['isEnabled']) !== false}
              isTabbable={mark.index === tabbable}
              onChoose={() => choose(mark.index)}
              onKey={(event) => onKey(event, mark)}
              onHold={(pixels, beganMs) =>
                setHeld({ index: mark.index, atMs: within(snapped(beganMs + spanOf(axis, pixels)), spanMs) })
              }
              onRelease={() => {
                if (held?.index === mark.index) plan(held.index, held.atMs)
                setHeld(null)
              }}
            />
          ))}
        </svg>
        <p className={styles.how}>{t('editor.timeline.how')}</p>
      </div>
      {byHand.length > 0 && (
        <div className={styles.byHand}>
          <h3>{t('editor.timeline.byHand')}</h3>
          <ul>
            {byHand.map(({ index, title }) => (
              <li key={index}>
                <button type="button" aria-current={index === chosen} onClick={() => choose(index)}>
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

const within = (milliseconds: number, most: number): number => Math.min(Math.max(milliseconds, 0), most)
const snapped = (milliseconds: number): number => Math.round(milliseconds / SMALL_STEP_MS) * SMALL_STEP_MS

const focusMark = (box: HTMLElement | null, index: number): void =>
  box?.querySelector<SVGElement>(`[data-mark="${index}"]`)?.focus()

function sorted(injects: readonly unknown[], titleOf: (inject: unknown) => string) {
  const all = injects.map((inject, index) => ({
    index,
    title: titleOf(inject),
    atMs: durationMs(textAt(inject, ['at'])),
  }))
  return {
    planned: all.flatMap(({ atMs, ...rest }): readonly Moment[] => (atMs === null ? [] : [{ ...rest, atMs }])),
    byHand: all.filter(({ atMs }) => atMs === null),
  }
}
