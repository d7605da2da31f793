import { CalendarRange } from 'lucide-react'
import { memo, useMemo } from 'react'
import type { Case, CaseFile } from '#app/domain/case.ts'
import type { TimeWindow } from '#app/domain/time.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { writeWindow } from '#app/state/live-window.ts'
import { setPlaying } from '#app/state/ui-store.ts'
import styles from '#app/timeline/foot.module.css'
import { presetText } from '#app/timeline/preset-text.ts'
import { presetOfWindow, presetsOf, type Preset } from '#app/timeline/presets.ts'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'
import { useHistoryRun } from '#app/timeline/use-history-run.ts'

/** A window that is none of the presets. */
const OWN = 'own'

type WindowPresetsProps = {
  readonly case: Case
  readonly file: CaseFile
  /** The window when the hand last rested. */
  readonly window: TimeWindow
}

/** Windows to choose from. The browser's own list, of which only a word is seen: the window itself stands beside it. */
export const WindowPresets = memo(function WindowPresets({ case: ofCase, file, window }: WindowPresetsProps) {
  const { axis } = useTimelineFrame()
  const translator = useTranslator()
  const { t } = translator
  const run = useHistoryRun()
  const presets = useMemo(() => presetsOf({ case: ofCase, file }), [ofCase, file])

  const choose = (id: string) => {
    const preset = presets.find((one) => one.id === id)
    if (!preset) return
    setPlaying(false)
    writeWindow(preset.window, run.step)
    axis.reveal(preset.window)
  }
  const option = (preset: Preset) => (
    <option key={preset.id} value={preset.id}>
      {presetText(translator, preset)}
    </option>
  )
  const isWeek = ({ kind }: Preset) => kind === 'week'
  return (
    <label className={styles.presets}>
      <CalendarRange aria-hidden="true" />
      <span aria-hidden="true">{t('timeline.presets.short')}</span>
      <select
        aria-label={t('timeline.presets')}
        title={t('timeline.presets')}
        value={presetOfWindow(presets, window)?.id ?? OWN}
        onChange={(event) => choose(event.target.value)}
        onBlur={run.end}
      >
        <option value={OWN} disabled>
          {t('timeline.preset.own')}
        </option>
        {presets.filter((preset) => !isWeek(preset)).map(option)}
        {presets.some(isWeek) ? (
          <optgroup label={t('timeline.preset.weeks')}>{presets.filter(isWeek).map(option)}</optgroup>
        ) : null}
      </select>
    </label>
  )
})
