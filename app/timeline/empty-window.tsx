import { notKnownText } from '#app/i18n/outage-text.ts'
import { spanText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'
import { writeWindow } from '#app/state/live-window.ts'
import { fitWindow } from '#app/timeline/drag.ts'
import { LaneRow } from '#app/timeline/lane-row.tsx'
import styles from '#app/timeline/leg-lane.module.css'
import { wholeDays } from '#app/timeline/scale.ts'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'
import { Button } from '#app/ui/button.tsx'

type EmptyWindowProps = Pick<Board, 'nearest' | 'outage'> & {
  readonly filteredCount: number
  /** Is less than the window shown? Then a leg may be in it all the same. */
  readonly isPart: boolean
}

/** Says that the window shows no leg, why, and where the nearest is. */
export function EmptyWindow({ nearest, outage, filteredCount, isPart }: EmptyWindowProps) {
  const { scale, axis } = useTimelineFrame()
  const translator = useTranslator()
  const { t } = translator
  const row = (text: string, action: React.ReactNode = null) => (
    <LaneRow label={t('timeline.legs')} className={styles.lane}>
      <div className={styles.empty}>
        <p>{text}</p>
        {action}
      </div>
    </LaneRow>
  )
  const notKnown = notKnownText(translator, outage, 'legs')
  if (notKnown !== null) return row(notKnown)
  if (filteredCount > 0)
    return row(t(isPart ? 'timeline.empty.filtered.part' : 'timeline.empty.filtered', { count: filteredCount }))
  if (isPart) return row(t('timeline.empty.part'))
  if (!nearest) return row(t('timeline.empty'))
  const span = spanText(translator, nearest)
  return row(
    t('timeline.empty.nearest', { span }),
    <Button
      aria-label={t('timeline.empty.show', { span })}
      onClick={() => {
        const window = fitWindow(wholeDays(nearest), scale.extent)
        writeWindow(window)
        axis.reveal(window)
      }}
    >
      {t('timeline.empty.show.short')}
    </Button>,
  )
}
