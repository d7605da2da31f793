import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { exactTimeText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { playhead } from '#app/state/playhead.ts'
import { setPlaying, useUi } from '#app/state/ui-store.ts'
import { followPlayhead } from '#app/timeline/follow-playhead.ts'
import { SPEEDS, stepPlayhead } from '#app/timeline/playback.ts'
import styles from '#app/timeline/timeline.module.css'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'
import { useHistoryRun } from '#app/timeline/use-history-run.ts'
import { seek } from '#app/timeline/use-playback.ts'
import { Button } from '#app/ui/button.tsx'
import { Select } from '#app/ui/select.tsx'

/** The clock text changes no more often than this while it plays, ms. */
const CLOCK_MS = 150

type PlaybackControlsProps = {
  /** Days per second. */
  readonly speed: number
  readonly onSpeed: (speed: number) => void
}

/** Play, steps of a day, speed, and the clock. */
export function PlaybackControls({ speed, onSpeed }: PlaybackControlsProps) {
  const { committed } = useTimelineFrame()
  const { t, number } = useTranslator()
  const isPlaying = useUi((ui) => ui.isPlaying)
  const run = useHistoryRun()
  const step = (days: number) => {
    const at = playhead.get()
    if (at !== null) seek(stepPlayhead(at, days, committed), committed, run.step)
  }
  return (
    <fieldset aria-label={t('timeline.playback')} className={styles.controls}>
      <Button
        look="quiet"
        isIconOnly
        icon={<ChevronLeft aria-hidden="true" />}
        onClick={() => step(-1)}
        onBlur={run.end}
      >
        {t('timeline.previousDay')}
      </Button>
      <Button
        look="primary"
        isIconOnly
        icon={isPlaying ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
        onClick={() => setPlaying(!isPlaying)}
      >
        {t(isPlaying ? 'timeline.pause' : 'timeline.play')}
      </Button>
      <Button
        look="quiet"
        isIconOnly
        icon={<ChevronRight aria-hidden="true" />}
        onClick={() => step(1)}
        onBlur={run.end}
      >
        {t('timeline.nextDay')}
      </Button>
      <Select
        label={t('timeline.speed')}
        value={String(speed)}
        options={SPEEDS.map((days) => ({
          value: String(days),
          label: t('timeline.daysPerSecond', { days: number(days), count: days }),
        }))}
        onChange={(value) => onSpeed(Number(value))}
      />
    </fieldset>
  )
}

/** The instant of the playhead, written into its text node a few times a second. */
export function Clock() {
  const translator = useTranslator()
  const clock = useRef<HTMLSpanElement>(null)
  // The live instant is outside React.
  useEffect(
    () =>
      followPlayhead((at) => {
        if (clock.current) clock.current.textContent = exactTimeText(translator, at)
      }, CLOCK_MS),
    [translator],
  )
  return <span ref={clock} className={styles.clock} />
}
