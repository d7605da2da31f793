import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslator } from '#app/i18n/translator.ts'
import { useCamera } from '#app/map/camera/use-camera.ts'
import { useStoryInSight } from '#app/map/camera/use-story-in-sight.ts'
import { mapCapturer, type OnMap } from '#app/map/capture/capture-map.ts'
import { Controls } from '#app/map/controls.tsx'
import { grow, type Rect } from '#app/map/geometry/rect.ts'
import { nextCorner } from '#app/map/inset/inset-place.ts'
import { Inset } from '#app/map/inset/inset.tsx'
import { markableLegs } from '#app/map/interpolated.ts'
import { InterpolatedMarkers } from '#app/map/interpolated-markers.tsx'
import type { Sizes } from '#app/map/labels/arrange-labels.ts'
import { latinName, yearsOf } from '#app/map/labels/label-words.ts'
import { Labels } from '#app/map/labels/labels.tsx'
import { labelsOf } from '#app/map/labels/map-labels.ts'
import { Legend } from '#app/map/legend.tsx'
import { PickedPlaceMark } from '#app/map/picked-place-mark.tsx'
import { FEW_LEGS, MOST_TOLD, sceneOf } from '#app/map/scene.ts'
import { ScaleBar } from '#app/map/scale-bar.tsx'
import { sharedGestures } from '#app/map/shared-gestures.ts'
import { BASE_MAP_CREDITS, BASE_MAP_TILES, loadBaseMap } from '#app/map/style/base-map-source.ts'
import { baseStyle } from '#app/map/style/base-style.ts'
import type { MapTheme } from '#app/map/style/map-palette.ts'
import { useMapLetters } from '#app/map/style/use-map-letters.ts'
import { Tip, type Tipped } from '#app/map/tip.tsx'
import { useTimekeeper } from '#app/map/timekeeper.ts'
import { useArrangement } from '#app/map/use-arrangement.ts'
import { useBusyWhileDrawing } from '#app/map/use-busy.ts'
import { useDrawing } from '#app/map/use-drawing.ts'
import { usePicking } from '#app/map/use-picking.ts'
import { useStage, type Renewal } from '#app/map/use-stage.ts'
import { useTold } from '#app/map/use-told.ts'
import type { Board } from '#app/state/board.ts'
import type { CaptureMap } from '#app/state/map-picture.ts'
import { useOfferedActs } from '#app/state/pane-acts.ts'
import { useUi } from '#app/state/ui-store.ts'
import { changeView, useView } from '#app/state/use-view.ts'
import type { Camera } from '#app/state/view.ts'
import { Button } from '#app/ui/button.tsx'
import { useSize } from '#app/ui/use-size.ts'
import styles from '#app/map/map-view.module.css'

type MapViewProps = {
  readonly board: Board
  /** Have the records come that the map draws? Positions may come before. */
  readonly isWhole: boolean
  readonly theme: MapTheme
  readonly renewal: Renewal
  readonly onLost: () => void
  readonly onRefused: () => void
  /** Everything stands on screen for the first time. */
  readonly onDrawn: () => void
  readonly onReady: (capture: CaptureMap | null) => void
}

/** A pane that is not laid out yet has no room. */
const UNMEASURED = { width: 0, height: 0 }
/** From here on the legend is open from the start. */
const LEGEND_PX = 700
/** In a frame that is lower than this the legend would cover the story. */
const LEGEND_HEIGHT_PX = 400
/** Below this there is room for few words. */
const NARROW_PX = 600
/** Below this there is none for a button of words under those of the camera; `controls.module.css` says the same. */
const LOW_PX = 320
const INSET_AIR = 4

/** The living map with all that stands on it. Lost graphics end it: its parent makes a new one. */
export function MapView({ board, isWhole, theme, renewal, onLost, onRefused, onDrawn, onReady }: MapViewProps) {
  const translator = useTranslator()
  const { t, language } = translator
  const letters = useMapLetters(language)
  const view = useView()
  const { hiddenLayers } = view
  const { case: ofCase, file, index, passing, highlighted, selection, sightings, window } = board
  // What is not drawn cannot be pointed at either.
  const positions = hiddenLayers.includes('positions') || board.positions?.count === 0 ? null : board.positions
  // Lighting a chain under the pointer makes a new scene: among hundreds of legs that is felt, and hardly seen.
  const hover = useUi((state) => (passing.length > FEW_LEGS ? null : state.hover))
  const section = useRef<HTMLDivElement>(null)
  const container = useRef<HTMLDivElement>(null)
  const sizes = useRef<Sizes>(new Map())
  const pane = useSize(section, UNMEASURED)

  // Made of parts of the board that a step of the window leaves as they are.
  const scene = useMemo(
    () => sceneOf({ case: ofCase, file, index, passing, highlighted, selection, sightings }, hiddenLayers, hover),
    [ofCase, file, index, passing, highlighted, selection, sightings, hiddenLayers, hover],
  )
  const keeper = useTimekeeper(scene.base, window, view.shown)
  const isNarrow = pane.width < NARROW_PX
  const told = useMemo(
    () => ({ case: ofCase, index, legs: board.legs, sightings, highlighted, years: yearsOf(window) }),
    // Where legs are many, places have their names alone, whatever the window shows.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [ofCase, index, scene.legs.length > MOST_TOLD ? null : board.legs, sightings, highlighted, yearsOf(window).join()],
  )
  const labels = useMemo(() => labelsOf(translator, told, scene, isNarrow), [translator, told, scene, isNarrow])
  // The main map tells what happened; the inset names who is where.
  const insetLabels = useMemo(
    () => labels.map((label) => (label.kind === 'place' ? { ...label, lines: label.lines.slice(0, 1) } : label)),
    [labels],
  )
  const styleOf = useCallback(
    (one: MapTheme) => {
      const names = file.places.map((place) => latinName(place, ofCase.name.en))
      return baseStyle(one, { ...letters, tiles: BASE_MAP_TILES, hiddenCityNames: names })
    },
    [letters, file.places, ofCase],
  )
  const style = useMemo(() => styleOf(theme), [styleOf, theme])

  const shared = sharedGestures(translator, view.isEmbed)
  const parts = { hasLayers: true, isInteractive: true, shared, style }
  const stage = useStage({ container, onLost, onRefused, ...parts, ...renewal })
  const isBaseLacking = useBaseMap(stage !== null)
  useBusyWhileDrawing('map', stage, onDrawn)

  const arrangement = useArrangement({ stage, board, isWhole, scene, labels, sizes, section, pane, inset: view.inset })
  const { obstacles, plan, spot } = arrangement
  const camera = useCamera(stage, view.camera, arrangement.fitted)

  const [insetCamera, setInsetCamera] = useState<Camera | null>(null)
  const aside = useMemo(
    () => (insetCamera && spot && plan ? { rect: spot.rect, camera: insetCamera } : null),
    [insetCamera, spot, plan],
  )
  useDrawing(stage, {
    scene,
    positions,
    isHeld: !isWhole && board.positions === null,
    theme,
    hiddenLayers,
    aside,
    keeper,
  })

  const [tipped, setTipped] = useState<Tipped | null>(null)
  usePicking(stage, { scene, positions, keeper }, setTipped)
  // A dot that is gone, or another one by now, is not told of.
  useEffect(() => {
    setTipped(null)
    return keeper.subscribe(() => setTipped(null))
  }, [keeper, positions])

  const onMap: OnMap = {
    board,
    scene,
    labels,
    insetLabels,
    theme,
    styleOf,
    hiddenLayers,
    inset: view.inset,
    shown: view.shown,
    interpolatedWords: view.isInterpolated ? t('map.interpolated') : null,
    chosen: view.camera && { camera: view.camera, pane },
  }
  const latest = useRef(onMap)
  // Keeps what stands on the map at hand for the moment when a picture is asked for.
  useEffect(() => {
    latest.current = onMap
  })
  // Hands the page how to take a picture, for as long as there is a whole map.
  useEffect(() => {
    onReady(stage && isWhole ? mapCapturer(() => latest.current) : null)
    return () => onReady(null)
  }, [stage, isWhole, onReady])

  const [isLegendAsked, setLegendAsked] = useState<boolean | null>(null)
  // In a show its own card tells what is seen.
  const isLegendOpen =
    !view.isShow && (isLegendAsked ?? (pane.width >= LEGEND_PX && (!view.isEmbed || pane.height >= LEGEND_HEIGHT_PX)))
  const toggleLegend = useCallback(() => setLegendAsked(!isLegendOpen), [isLegendOpen])
  const insetRect = spot?.rect ?? null
  const taken = useCallback(
    (): readonly Rect[] => [...obstacles(), ...(insetRect ? [grow(insetRect, INSET_AIR)] : [])],
    [obstacles, insetRect],
  )

  const { refit } = camera
  const isCameraChosen = view.camera !== null
  const onResized = useCallback(() => !isCameraChosen && refit(false), [isCameraChosen, refit])
  const corner = spot?.corner ?? null
  const onInsetMove = useCallback(() => corner && changeView({ inset: nextCorner(corner) }), [corner])
  const onInsetShow = () => changeView({ inset: arrangement.asked() })
  const canShowInset = arrangement.canAsk && !view.isEmbed && !view.isShow
  const isCramped = isNarrow || pane.height < LOW_PX
  useOfferedActs({
    ...(corner !== null && { moveInset: onInsetMove }),
    ...(canShowInset && { showInset: onInsetShow }),
  })

  // A story that begins to count is one to see.
  const hasStory = scene.legs.length > 0
  const occasion = [board.case.id, hasStory, view.inset, canShowInset, pane.width, pane.height, isLegendOpen].join(' ')
  useStoryInSight(stage, isCameraChosen, occasion, refit)

  const words = useTold(stage, board, isWhole, view.isEmbed)

  return (
    <div ref={section} className={styles.view}>
      <p id={words.id} className="visually-hidden">
        {words.sentences}
      </p>
      <div ref={container} className={styles.canvas} />
      <Labels
        stage={stage}
        scene={scene}
        keeper={keeper}
        labels={labels}
        obstacles={taken}
        sizes={sizes}
        onResized={onResized}
      />
      <PickedPlaceMark stage={stage} />
      {view.isInterpolated && <InterpolatedMarkers stage={stage} scene={scene} keeper={keeper} />}
      {stage && plan && spot && (
        <Inset
          key={spot.rect.right - spot.rect.left}
          main={stage}
          plan={plan}
          spot={spot}
          scene={scene}
          positions={positions}
          keeper={keeper}
          labels={insetLabels}
          style={style}
          onCamera={setInsetCamera}
          onTip={setTipped}
          onMove={onInsetMove}
          onClose={onInsetClose}
          isFixed={view.isEmbed}
          onLost={onLost}
        />
      )}
      {stage && (
        <Legend
          consignments={file.consignments}
          hasPositions={(board.positions?.count ?? 0) > 0}
          hiddenLayers={hiddenLayers}
          outage={board.outage}
          isInterpolated={view.isInterpolated}
          canInterpolate={markableLegs(scene).length > 0}
          isReadOnly={view.isEmbed}
          isOpen={isLegendOpen}
          onToggle={toggleLegend}
        />
      )}
      {stage && <Controls {...camera} onShowInset={canShowInset && isCramped ? onInsetShow : null} />}
      <div className={styles.corner}>
        {canShowInset && !isCramped && (
          <div data-obstacle>
            <Button onClick={onInsetShow}>{t('map.inset.show')}</Button>
          </div>
        )}
        {stage && (
          <div data-obstacle>
            <ScaleBar stage={stage} />
          </div>
        )}
        <p className={styles.credits} data-obstacle>
          {t('map.credits', { credits: BASE_MAP_CREDITS.join(' · ') })}
          {isBaseLacking && ` · ${t('map.baseMissing')}`}
        </p>
      </div>
      {tipped && <Tip board={board} tipped={tipped} pane={pane} />}
    </div>
  )
}

const onInsetClose = () => changeView({ inset: 'closed' })

/** Fetches the shipped base map; true when a part of it could not be had. */
function useBaseMap(isWantedAtAll: boolean): boolean {
  const [isLacking, setLacking] = useState(false)
  // Fetches from our own server, once for the life of the page, and not at all for a page that cannot draw it.
  useEffect(() => {
    if (!isWantedAtAll) return
    let isWanted = true
    void loadBaseMap().then((problems) => isWanted && setLacking(problems.length > 0))
    return () => {
      isWanted = false
    }
  }, [isWantedAtAll])
  return isLacking
}
