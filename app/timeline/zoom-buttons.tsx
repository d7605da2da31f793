import { Maximize2, ZoomIn, ZoomOut } from 'lucide-react'
import { useTranslator } from '#app/i18n/translator.ts'
import { isWhole, ZOOM_STEP } from '#app/timeline/zoom.ts'
import { useTimelineFrame } from '#app/timeline/timeline-context.ts'
import styles from '#app/timeline/zoom-buttons.module.css'

/** Fewer days, more days, all days of the case in sight. */
export function ZoomButtons() {
  const { axis, scale } = useTimelineFrame()
  const { t } = useTranslator()
  const isAll = isWhole(scale.visible, scale.extent)
  const button = (name: 'out' | 'in' | 'all', Icon: typeof ZoomIn, press: () => void) => (
    <button
      type="button"
      className={styles.button}
      aria-label={t(`timeline.zoom.${name}`)}
      title={t(`timeline.zoom.${name}`)}
      // A button that goes away under a finger loses the focus.
      aria-disabled={name !== 'in' && isAll}
      onClick={press}
    >
      <Icon aria-hidden="true" />
    </button>
  )
  return (
    <fieldset className={styles.buttons} aria-label={t('timeline.zoom')}>
      {button('out', ZoomOut, () => axis.zoomBy(1 / ZOOM_STEP))}
      {button('in', ZoomIn, () => axis.zoomBy(ZOOM_STEP))}
      {button('all', Maximize2, axis.showAll)}
    </fieldset>
  )
}
