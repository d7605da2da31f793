import { Move, X } from 'lucide-react'
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { StyleSpecification } from 'maplibre-gl'
import { atOnce } from '#app/base/steps.ts'
import type { Positions } from '#app/domain/track.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { sizeOf, type Rect, type Size } from '#app/map/geometry/rect.ts'
import { insetCamera, type InsetPlan } from '#app/map/inset/inset-plan.ts'
import type { InsetSpot } from '#app/map/inset/inset-place.ts'
import { withoutNames } from '#app/map/inset/without-names.ts'
import type { Sizes } from '#app/map/labels/arrange-labels.ts'
import type { MapLabel } from '#app/map/labels/label.ts'
import { Labels } from '#app/map/labels/labels.tsx'
import type { Scene } from '#app/map/scene.ts'
import type { Tipped } from '#app/map/tip.tsx'
import { useBusyWhileDrawing } from '#app/map/use-busy.ts'
import { usePicking } from '#app/map/use-picking.ts'
import type { Stage } from '#app/map/stage.ts'
import type { Timekeeper } from '#app/map/timekeeper.ts'
import { useStage } from '#app/map/use-stage.ts'
import type { Camera } from '#app/state/view.ts'
import { Button } from '#app/ui/button.tsx'
import styles from '#app/map/inset/inset.module.css'

type InsetProps = {
  /** The main stage: the inset's base map lies under its layers. */
  readonly main: Stage
  readonly plan: InsetPlan
  readonly spot: InsetSpot
  readonly scene: Scene
  readonly positions: Positions | null
  readonly keeper: Timekeeper
  readonly labels: readonly MapLabel[]
  readonly style: StyleSpecification
  readonly onCamera: (camera: Camera | null) => void
  readonly onTip: (tipped: Tipped | null) => void
  readonly onMove: () => void
  readonly onClose: () => void
  readonly onLost: () => void
  /** It can be neither moved nor closed. */
  readonly isFixed: boolean
}

/** px that the buttons take from the top right corner. */
const BUTTONS: Size = { width: 60, height: 32 }

/** A small map of the legs that are too short to be read on the main map. */
export const Inset = memo(function Inset(props: InsetProps) {
  const { main, plan, spot, scene, positions, keeper, labels, style, onCamera, onTip, onMove, onClose, onLost } = props
  const { isFixed } = props
  const { t } = useTranslator()
  const container = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const sizes = useRef<Sizes>(new Map())
  const bare = useMemo(() => withoutNames(style), [style])
  const stage = useStage({ container, isInteractive: false, hasLayers: false, style: bare, onLost, onRefused: onLost })
  const { width, height } = sizeOf(spot.rect)
  const obstacles = useCallback(
    (): readonly Rect[] =>
      isFixed ? [] : [{ left: width - BUTTONS.width, top: 0, right: width, bottom: BUTTONS.height }],
    [width, isFixed],
  )
  const [camera, setCamera] = useState<Camera | null>(null)
  useBusyWhileDrawing('map inset', stage)

  const tipOnPane = useCallback(
    (tipped: Tipped | null) =>
      onTip(tipped && { ...tipped, x: tipped.x + spot.rect.left, y: tipped.y + spot.rect.top }),
    [onTip, spot],
  )
  usePicking(stage, { scene, positions, keeper }, tipOnPane, frame)

  // Words come and go with the window and the playhead; the look must not jump with them, and finding it is dear.
  const words = useRef(labels)
  useEffect(() => {
    words.current = labels
  })
  const look = useCallback(() => {
    const pane = { width, height }
    const look = { plan, scene, labels: words.current, sizes: sizes.current, pane, obstacles: obstacles() }
    const next = atOnce(insetCamera(look))
    // The same look keeps its identity, so that nothing is drawn anew.
    setCamera((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
  }, [plan, width, height, obstacles, scene])

  // Looks anew when what it shows has changed; the labels have been measured by then.
  useEffect(look, [look, stage])

  // Keeps the inset's map looking at its legs, and tells the main map what ground to frame.
  useEffect(() => {
    if (!stage || !camera) return
    stage.map.resize()
    stage.map.jumpTo({ center: [camera.longitude, camera.latitude], zoom: camera.zoom })
    onCamera(camera)
    return () => onCamera(null)
  }, [stage, camera, onCamera])

  const way = plan.legs.map(({ from, to }) => t('map.tip.way', { from: from.name, to: to.name })).join('; ')
  const place = { left: spot.rect.left, top: spot.rect.top, width, height }
  return (
    <>
      {createPortal(<div ref={container} className={styles.base} style={place} />, main.map.getContainer())}
      <div
        ref={frame}
        className={styles.inset}
        style={place}
        role="group"
        aria-label={t('map.inset', { way })}
        data-inset={spot.corner}
      >
        <Labels
          stage={stage}
          scene={scene}
          keeper={keeper}
          labels={labels}
          obstacles={obstacles}
          sizes={sizes}
          onResized={look}
          isNarrow
        />
        {!isFixed && (
          <div className={styles.buttons}>
            <Button look="quiet" isIconOnly icon={<Move aria-hidden />} onClick={onMove}>
              {t('map.inset.move')}
            </Button>
            <Button look="quiet" isIconOnly icon={<X aria-hidden />} onClick={onClose}>
              {t('map.inset.close')}
            </Button>
          </div>
        )}
      </div>
    </>
  )
})
