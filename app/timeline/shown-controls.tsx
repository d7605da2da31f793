import { useEffect, useRef } from 'react'
import { MOST_ROLLING_DAYS, TIME_MODES, type TimeMode, type TimeShown } from '#app/domain/time-mode.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { writeHeldWindow } from '#app/state/live-window.ts'
import { changeView } from '#app/state/use-view.ts'
import styles from '#app/timeline/toolbar.module.css'
import { useHistoryRun } from '#app/timeline/use-history-run.ts'
import { Select } from '#app/ui/select.tsx'

/** How much of the window is shown at the playhead, and for the last days: how many. */
export function ShownControls({ shown }: { readonly shown: TimeShown }) {
  const { t } = useTranslator()
  const choose = (value: string) => {
    const mode = TIME_MODES.find((one): one is TimeMode => one === value)
    writeHeldWindow()
    if (mode) changeView({ shown: { ...shown, mode } })
  }
  return (
    <div className={styles.controls}>
      <Select
        label={t('timeline.shown')}
        isLabelShown
        value={shown.mode}
        options={TIME_MODES.map((mode) => ({ value: mode, label: t(`timeline.shown.${mode}`) }))}
        onChange={choose}
      />
      {shown.mode === 'rolling' ? <RollingDays shown={shown} /> : null}
    </div>
  )
}

function RollingDays({ shown }: { readonly shown: TimeShown }) {
  const { t } = useTranslator()
  const run = useHistoryRun()
  const field = useRef<HTMLInputElement>(null)
  const standing = String(shown.rollingDays)
  // A number from elsewhere (Back, a link) is shown; one that is being typed stays.
  useEffect(() => {
    if (field.current && field.current !== document.activeElement) field.current.value = standing
  }, [standing])
  const type = (text: string) => {
    const rollingDays = Number(text)
    const isDays = Number.isInteger(rollingDays) && rollingDays >= 1 && rollingDays <= MOST_ROLLING_DAYS
    if (isDays && rollingDays !== shown.rollingDays) run.step({ shown: { ...shown, rollingDays } })
  }
  return (
    <input
      ref={field}
      type="number"
      className={styles.days}
      aria-label={t('timeline.shown.days')}
      title={t('timeline.shown.days')}
      min={1}
      max={MOST_ROLLING_DAYS}
      defaultValue={standing}
      onChange={(event) => type(event.target.value)}
      onBlur={(event) => {
        event.target.value = standing
        run.end()
      }}
    />
  )
}
