import { Maximize, Minus, Navigation2, PictureInPicture2, Plus } from 'lucide-react'
import { useTranslator } from '#app/i18n/translator.ts'
import type { CameraControls } from '#app/map/camera/use-camera.ts'
import { useOfferedActs } from '#app/state/pane-acts.ts'
import { Button } from '#app/ui/button.tsx'
import styles from '#app/map/controls.module.css'

type ControlsProps = CameraControls & {
  /** null: there is no inset to show, or its button stands elsewhere in words. */
  readonly onShowInset: (() => void) | null
}

/** Buttons of the map: everything that a hand can do to the camera without dragging. */
export function Controls({ zoomBy, fit, resetNorth, onShowInset }: ControlsProps) {
  const { t } = useTranslator()
  useOfferedActs({ zoomMapIn: () => zoomBy(1), zoomMapOut: () => zoomBy(-1), fitMap: fit, resetNorth })
  return (
    <div className={styles.controls} data-obstacle>
      <Button isIconOnly icon={<Plus aria-hidden />} onClick={() => zoomBy(1)}>
        {t('map.zoomIn')}
      </Button>
      <Button isIconOnly icon={<Minus aria-hidden />} onClick={() => zoomBy(-1)}>
        {t('map.zoomOut')}
      </Button>
      <Button isIconOnly icon={<Maximize aria-hidden />} title={t('map.fit.meaning')} onClick={fit}>
        {t('map.fit')}
      </Button>
      <Button isIconOnly icon={<Navigation2 aria-hidden />} onClick={resetNorth}>
        {t('map.resetNorth')}
      </Button>
      {onShowInset && (
        <Button isIconOnly icon={<PictureInPicture2 aria-hidden />} onClick={onShowInset}>
          {t('map.inset.show')}
        </Button>
      )}
    </div>
  )
}
