import { ChevronLeft, ChevronRight, Pause, Play, Repeat, SkipBack, SkipForward } from 'lucide-react'
import { useTranslator } from '#app/i18n/translator.ts'
import { useOfferedActs } from '#app/state/pane-acts.ts'
import { playhead } from '#app/state/playhead.ts'
import { setPlaying, useUi } from '#app/state/ui-store.ts'
import { windowNow } from '#app/timeline/follow-window.ts'
import { SPEEDS, stepPlayhead } from '#app/timeline/playback.ts'
import styles from '#app/timeline/toolbar.module.css'
import { useHistoryRun } from '#app/timeline/use-history-run.ts'
import { seek } from '#app/timeline/use-playback.ts'
import { Button } from '#app/ui/button.tsx'
import { Select } from '#app/ui/select.tsx'

/** How play goes: for this tab alone. */
export type Pace = {
  /** Days per second. */
  readonly speed: number
  readonly isLooped: boolean
}

type PlaybackControlsProps = {
  readonly pace: Pace
  readonly onPace: (pace: Pace) => void
  /** Takes the playhead to what happens next, or happened last. */
  readonly onEvent: (direction: 1 | -1) => void
}

/** Play, steps of a day and to the next event, loop and speed. */
export function PlaybackControls({ pace, onPace, onEvent }: PlaybackControlsProps) {
  const { t, number } = useTranslator()
  const isPlaying = useUi((ui) => ui.isPlaying)
  const run = useHistoryRun()
  const step = (days: number) => {
    const [at, window] = [playhead.get(), windowNow()]
    if (at !== null && window) seek(stepPlayhead(at, days, window), window, run.step)
  }
  const loop = () => onPace({ ...pace, isLooped: !pace.isLooped })
  useOfferedActs({ nextDay: () => step(1), previousDay: () => step(-1), loop })
  return (
    <fieldset aria-label={t('timeline.playback')} className={styles.controls}>
      <Button look="quiet" isIconOnly icon={<SkipBack aria-hidden="true" />} onClick={() => onEvent(-1)}>
        {t('timeline.previousEvent')}
      </Button>
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
      <Button look="quiet" isIconOnly icon={<SkipForward aria-hidden="true" />} onClick={() => onEvent(1)}>
        {t('timeline.nextEvent')}
      </Button>
      <Button look="quiet" isIconOnly icon={<Repeat aria-hidden="true" />} aria-pressed={pace.isLooped} onClick={loop}>
        {t('timeline.loop')}
      </Button>
      <Select
        label={t('timeline.speed')}
        value={String(pace.speed)}
        options={SPEEDS.map((days) => ({
          value: String(days),
          label: t('timeline.daysPerSecond', { days: number(days), count: days }),
        }))}
        onChange={(value) => onPace({ ...pace, speed: Number(value) })}
      />
    </fieldset>
  )
}
