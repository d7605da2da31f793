import type { StyleSpecification } from 'maplibre-gl'
import { takeTurns } from '#app/base/turns.ts'
import type { TimeShown } from '#app/domain/time-mode.ts'
import { arrangeWords, compose, drawInsetWords, drawWords, isBlank } from '#app/map/capture/compose-picture.ts'
import { drawInterpolated } from '#app/map/capture/draw-interpolated.ts'
import { hiddenStages } from '#app/map/capture/hidden-stages.ts'
import { loadLetters, setLabel, type SetLabel } from '#app/map/capture/label-pen.ts'
import { picturePlanner, takenBy, type PicturePlan } from '#app/map/capture/plan-picture.ts'
import { settled } from '#app/map/capture/settle.ts'
import { sizeOf, type Size } from '#app/map/geometry/rect.ts'
import { INKS } from '#app/map/ink.ts'
import { groundOf } from '#app/map/inset/ground-frame.ts'
import { withoutNames } from '#app/map/inset/without-names.ts'
import { interpolatedAt } from '#app/map/interpolated.ts'
import { layerStack } from '#app/map/layer-stack.ts'
import { takenRects, type Sizes } from '#app/map/labels/arrange-labels.ts'
import { isLabelOnClock, labelOnClock, type MapLabel } from '#app/map/labels/label.ts'
import { projector } from '#app/map/labels/projector.ts'
import { clockAt, isOnClock, type Clock } from '#app/map/layers/clock.ts'
import { scaleBars } from '#app/map/scale.ts'
import type { Scene } from '#app/map/scene.ts'
import { INSET_PREFIX, type Stage } from '#app/map/stage.ts'
import { BASE_MAP_CREDITS } from '#app/map/style/base-map-source.ts'
import type { MapTheme } from '#app/map/style/map-palette.ts'
import type { Board } from '#app/state/board.ts'
import { MapPictureError, type CaptureMap, type MapPicture, type MapPictureSize } from '#app/state/map-picture.ts'
import { tellTime } from '#app/map/timekeeper.ts'
import type { Camera, Inset, LayerName } from '#app/state/view.ts'

/** What stands on the map when a picture is asked for. */
export type OnMap = {
  readonly board: Board
  readonly scene: Scene
  readonly labels: readonly MapLabel[]
  readonly insetLabels: readonly MapLabel[]
  readonly theme: MapTheme
  readonly styleOf: (theme: MapTheme) => StyleSpecification
  readonly hiddenLayers: readonly LayerName[]
  readonly inset: Inset
  readonly shown: TimeShown
  /** What stands beside interpolated markers; null: none were asked for. */
  readonly interpolatedWords: string | null
  readonly chosen: { readonly camera: Camera; readonly pane: Size } | null
}

const LABEL_PX = 204
const INSET_LABEL_PX = 160

/**
 * Draws the map anew at the size of a picture, out of sight, and lays base map, inset, legs and words onto one canvas.
 * What stands on the map and where the playhead is are read when it is called, before anything is waited for.
 */
export function mapCapturer(read: () => OnMap): CaptureMap {
  const hidden = hiddenStages()
  const stylesOf = styleMemory()
  const planPicture = picturePlanner()
  return async (size, signal) => {
    const onMap = read()
    const shown = { ...onMap, theme: size.theme ?? onMap.theme }
    const { whole, nameless } = stylesOf(shown)
    const clock = clockAt(shown.scene.base)
    tellTime(clock, shown.board.window, shown.shown)
    const pane = { width: size.width / size.pixelRatio, height: size.height / size.pixelRatio }
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: size.width, height: size.height })
    // It is read again and again: by the look whether it is blank, by the picture, by the file.
    const pen = canvas.getContext('2d', { willReadFrequently: true })
    if (!pen) throw new MapPictureError('lost')
    const onClock = (all: readonly MapLabel[]) =>
      all
        .filter((label) => isLabelOnClock(label, shown.scene, clock))
        .map((one) => labelOnClock(one, shown.scene, clock))
    const [labels, insetLabels] = [onClock(shown.labels), onClock(shown.insetLabels)]
    await loadLetters(labels)

    const words = labels.map((label) => setLabel(pen, label, LABEL_PX))
    const insetWords = insetLabels.map((label) => setLabel(pen, label, INSET_LABEL_PX))
    const [sizes, insetSizes] = [sizesOf(words), sizesOf(insetWords)]

    const stages: Stage[] = []
    const open = (style: StyleSpecification, box: Size, hasLayers: boolean): Stage => {
      const stage = hidden.take({ style, box, pixelRatio: size.pixelRatio, hasLayers })
      stages.push(stage)
      return stage
    }
    try {
      const plan = await planPicture({ ...shown, labels, insetLabels, sizes, insetSizes, pane }, signal)
      const main = open(whole, pane, true)
      look(main, plan.camera)
      const aside = plan.aside && open(nameless, sizeOf(plan.aside.rect), false)
      if (aside && plan.aside) look(aside, plan.aside.camera)
      drawLayers(main, shown, plan, clock)
      const onMain = { ...shown, stage: main, plan, pane, words, sizes }
      const arranged = arrangeWords(onMain)
      main.clearNames([...takenBy(plan.aside), ...takenRects(arranged, sizes)])
      await settled(stages, signal)

      const rest = takeTurns(signal)
      pen.scale(size.pixelRatio, size.pixelRatio)
      compose(pen, { main, inset: aside, plan, pane, ink: INKS[shown.theme] })
      if (isBlank(canvas)) throw new MapPictureError('blank')
      await rest()
      drawWords(pen, onMain, arranged)
      if (shown.interpolatedWords !== null) {
        drawInterpolated(pen, {
          markers: interpolatedAt(shown.scene, clock),
          project: projector(main.map),
          ink: INKS[shown.theme],
          words: shown.interpolatedWords,
        })
      }
      if (aside) drawInsetWords(pen, { ...shown, stage: aside, plan, words: insetWords, sizes: insetSizes })
      const picture = pictureOf(canvas, main, size, shown, pane, clock)
      hidden.keep(stages)
      return picture
    } catch (error) {
      hidden.drop(stages)
      throw error instanceof MapPictureError ? error : new MapPictureError(signal.aborted ? 'aborted' : 'lost')
    }
  }
}

const sizesOf = (words: readonly SetLabel[]): Sizes => new Map(words.map(({ label, size }) => [label.id, size]))

type Styles = { readonly whole: StyleSpecification; readonly nameless: StyleSpecification }

/** The same styles for the same theme and language, so that a stage which wears one already can be known again. */
function styleMemory(): (onMap: Pick<OnMap, 'styleOf' | 'theme'>) => Styles {
  let made: (Pick<OnMap, 'styleOf' | 'theme'> & { readonly styles: Styles }) | null = null
  return ({ styleOf, theme }) => {
    if (made?.styleOf === styleOf && made.theme === theme) return made.styles
    const whole = styleOf(theme)
    made = { styleOf, theme, styles: { whole, nameless: withoutNames(whole) } }
    return made.styles
  }
}

const look = ({ map }: Stage, { longitude, latitude, zoom, bearing, pitch }: Camera) =>
  map.jumpTo({ center: [longitude, latitude], zoom, bearing, pitch })

function drawLayers(
  main: Stage,
  { board, scene, theme, hiddenLayers }: OnMap,
  { camera, aside }: PicturePlan,
  clock: Clock,
): void {
  const brush = { ink: INKS[theme], clock }
  const options = { hiddenLayers, positions: board.positions }
  const frame = aside && groundOf(aside.camera, sizeOf(aside.rect))
  main.lookAside(aside)
  main.draw([
    ...layerStack(scene, { ...brush, zoom: camera.zoom, prefix: '' }, { ...options, frame }),
    ...(aside
      ? layerStack(scene, { ...brush, zoom: aside.camera.zoom, prefix: INSET_PREFIX }, { ...options, frame: null })
      : []),
  ])
}

const BAR_PX = 140

function pictureOf(
  canvas: HTMLCanvasElement,
  { map }: Stage,
  { pixelRatio }: MapPictureSize,
  { scene }: OnMap,
  pane: Size,
  clock: Clock,
): MapPicture {
  const bars = scaleBars(map.getCenter().lat, map.getZoom(), BAR_PX)
  const onCanvas = ({ value, px }: { value: number; px: number }) => ({ value, px: px * pixelRatio })
  const isOn = ([longitude, latitude]: readonly [number, number]) => {
    const [x, y] = projector(map)([longitude, latitude])
    return x >= 0 && y >= 0 && x <= pane.width && y <= pane.height
  }
  const shown = scene.timedLegs
    .filter(({ times, drawn }) => isOnClock(times, clock) && drawn.curve.points.some(isOn))
    .map(({ drawn }) => drawn)
  return {
    canvas,
    bearing: map.getBearing(),
    scale: { nauticalMiles: onCanvas(bars.nauticalMiles), kilometres: onCanvas(bars.kilometres) },
    credits: BASE_MAP_CREDITS,
    modesShown: [...new Set(shown.map(({ mode }) => mode))],
  }
}
