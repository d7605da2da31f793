import { spanText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'
import { changeView } from '#app/state/use-view.ts'
import { fitWindow } from '#app/timeline/drag.ts'
import { LaneRow } from '#app/timeline/lane-row.tsx'
import styles from '#app/timeline/leg-lane.module.css'
import { wholeDays } from '#app/timeline/scale.ts'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'
import { Button } from '#app/ui/button.tsx'

/** Says that the window shows no leg, why, and where the nearest is. */
export function EmptyWindow({ board }: { readonly board: Board }) {
  const { scale } = useTimelineFrame()
  const translator = useTranslator()
  const { t } = translator
  const { nearest, hidden } = board
  const row = (text: string, action: React.ReactNode = null) => (
    <LaneRow label={t('timeline.legs')} className={styles.lane}>
      <div className={styles.empty}>
        <p>{text}</p>
        {action}
      </div>
    </LaneRow>
  )
  if (hidden.filtered > 0) return row(t('timeline.empty.filtered', { count: hidden.filtered }))
  if (!nearest) return row(t('timeline.empty'))
  const span = spanText(translator, nearest)
  return row(
    t('timeline.empty.nearest', { span }),
    <Button onClick={() => changeView({ window: fitWindow(wholeDays(nearest), scale.extent) })}>
      {t('timeline.empty.show', { span })}
    </Button>,
  )
}
