import { MapView, type Layer } from '@deck.gl/core'
import { MapLibreOverlay } from '@deck.gl/maplibre'
import { Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl'
import { whenCalm } from '#app/base/graphics.ts'
import type { Rect } from '#app/map/geometry/rect.ts'
import { coveredNames, type ClearedNames } from '#app/map/covered-names.ts'
import { createFrameGate } from '#app/map/frame-gate.ts'
import { drawInLulls } from '#app/map/frames-in-lulls.ts'
import { kindOf, nextKinds, whenDrawn } from '#app/map/reveal.ts'
import { fenceRequest, prepareLibrary } from '#app/map/map-library.ts'
import type { SharedGestures } from '#app/map/shared-gestures.ts'
import type { Camera } from '#app/state/view.ts'
import 'maplibre-gl/dist/maplibre-gl.css'

export type StageOptions = {
  readonly container: HTMLElement
  readonly style: StyleSpecification
  readonly isInteractive: boolean
  /** One finger, and the wheel alone, scroll the page around: what whoever tries to move the map with them is told. */
  readonly shared?: SharedGestures | undefined
  /** false: a base map alone. */
  readonly hasLayers: boolean
  /** px of the canvas for one px of the screen; that of the screen when left out. */
  readonly pixelRatio?: number
  /** It stands in for a map that was lost, and nobody sees it before it is whole: all of it is asked for at once. */
  readonly isAgain?: boolean
  /** Names that the map before this one had cleared; this one begins with them and tells here what it clears. */
  readonly cleared?: ClearedNames
  /** The base map's canvas keeps what it drew, so that a picture can be taken of it. All of it is drawn at once. */
  readonly isKept?: boolean
}

/** A base map with the trade's layers above it, both driven by one camera. Made once and told things. */
export type Stage = {
  readonly map: MapLibreMap
  readonly draw: (layers: Layer[]) => void
  /** Draws the same layers again, which read the clock anew: nothing is compared, nothing is uploaded. */
  readonly redraw: () => void
  /** A second look at other ground in a part of the canvas: it draws the layers whose ids begin with INSET_PREFIX. */
  readonly lookAside: (aside: Aside | null) => void
  readonly restyle: (style: StyleSpecification) => void
  /** Where words and panels stand on the map, px: the base map has no names under them. */
  readonly clearNames: (rects: readonly Rect[]) => void
  /** Is everything on screen that was asked for? */
  readonly isSettled: () => boolean
  /** Calls back whenever something was drawn or settled; gives back how to stop. */
  readonly watch: (listener: () => void) => () => void
  /**
   * Calls back when either canvas loses its graphics; gives back how to stop. deck.gl's never comes back, so a new stage
   * must be made.
   */
  readonly onLost: (listener: () => void) => () => void
  /** The base map's canvas and that of the layers, in the order in which they lie. */
  readonly canvases: () => readonly HTMLCanvasElement[]
  readonly close: () => void
}

/** Where on the canvas (px) the second look stands, and what it sees. */
export type Aside = { readonly rect: Rect; readonly camera: Camera }

export const INSET_PREFIX = 'inset-'

const wordsOf = ({ wheel, wheelOnMac, fingers }: SharedGestures) => ({
  'CooperativeGesturesHandler.WindowsHelpText': wheel,
  'CooperativeGesturesHandler.MacHelpText': wheelOnMac,
  'CooperativeGesturesHandler.MobileHelpText': fingers,
})

/** Throws when the browser gives no WebGL. */
export function openStage(options: StageOptions): Stage {
  const {
    container,
    style,
    isInteractive,
    shared,
    hasLayers,
    pixelRatio,
    cleared,
    isAgain = false,
    isKept = false,
  } = options
  const isAtOnce = isKept || isAgain
  prepareLibrary()
  const map = new MapLibreMap({
    container,
    ...(isAtOnce && { style }),
    interactive: isInteractive,
    ...(shared && { cooperativeGestures: true, locale: wordsOf(shared) }),
    // Its control puts HTML of the sources into the page; credits are our own text.
    attributionControl: false,
    maplibreLogo: false,
    transformRequest: (url) => fenceRequest(url),
    canvasContextAttributes: { preserveDrawingBuffer: isKept },
    fadeDuration: 0,
    maxPitch: 60,
    ...(pixelRatio === undefined ? {} : { pixelRatio }),
  })
  if (!isInteractive) silence(map.getCanvas())
  const drawAtOnce = isAtOnce ? null : drawInLulls(map)
  const listeners = new Set<() => void>()
  const announce = () => {
    for (const listener of listeners) listener()
    reveal()
  }
  const gate = createFrameGate(announce)
  const losses = new Set<() => void>()
  let isMapQuiet = false
  let worn = style
  /** null: nobody has said yet what there is to draw. */
  let drawn: readonly Layer[] | null = null
  /** Nothing but water, which the page paints: MapLibre has no style yet, and draws nothing. */
  let isBare = !isAtOnce
  const kinds = new Set<string>()
  let stopWaiting: (() => void) | null = null

  const comingKinds = () => (isAtOnce ? [] : nextKinds(drawn ?? [], kinds))
  const isAllShown = () => comingKinds().length === 0 && !isBare
  const shownLayers = () => (isAtOnce ? [...(drawn ?? [])] : (drawn ?? []).filter((layer) => kinds.has(kindOf(layer))))
  /** Brings the next part, when what was asked for before is drawn. */
  const reveal = () => {
    // The story begins as soon as it can; the ground waits for the story, unless there is none.
    const isFirst = kinds.size === 0 && comingKinds().length > 0
    const isWaiting = stopWaiting !== null || (!isFirst && gate.isOpen())
    if (isWaiting || isAllShown() || (hasLayers && drawn === null)) return
    const bring = () => {
      stopWaiting = null
      const next = comingKinds()
      if (next.length > 0) {
        for (const kind of next) kinds.add(kind)
        overlay.setProps({ layers: shownLayers() })
        gate.open()
      } else {
        isBare = false
        map.setStyle(worn)
      }
      announce()
    }
    // Whoever waits for the first of all is not made to wait for a lull too.
    stopWaiting = whenDrawn(canvases(), isFirst ? bring : () => (stopWaiting = whenCalm(bring)))
  }

  // A variable, since the frame provider is a property of the loop that deck.gl hands on without naming it.
  const overlayProps = {
    interleaved: false,
    layers: [],
    layerFilter: ({ layer, viewport }: { layer: Layer; viewport: { id: string } }) =>
      layer.id.startsWith(INSET_PREFIX) === (viewport.id === ASIDE_ID),
    useDevicePixels: pixelRatio ?? true,
    animationFrameProvider: gate.provider,
    // A layer that cannot be drawn must not leave an empty sea that looks like an answer.
    onError: () => losses.forEach((tell) => tell()),
    getCursor: () => '',
    onLoad: () => {
      // Nothing on this canvas takes keys; those of the map belong to the canvas below.
      overlay.getCanvas()?.removeAttribute('tabindex')
      overlay.getCanvas()?.addEventListener('webglcontextlost', () => losses.forEach((tell) => tell()))
      gate.open()
    },
  }
  const overlay = new MapLibreOverlay(overlayProps)
  const canvases = () => [map.getCanvas(), hasLayers ? overlay.getCanvas() : null].filter((canvas) => canvas !== null)
  if (hasLayers) map.addControl(overlay)
  else reveal()

  const stir = () => {
    isMapQuiet = false
    announce()
  }
  map.on('dataloading', stir)
  map.on('movestart', stir)
  map.on('render', () => {
    // The overlay follows the camera by itself, but only a frame of its loop takes in what hangs on the zoom.
    if (hasLayers) gate.open()
    stir()
  })
  // Of its frames, which deck.gl follows, there are none before it has a style.
  map.on('move', () => isBare && map.fire('render'))
  const names = coveredNames(map, cleared)
  map.on('style.load', names.recall)
  map.on('idle', () => {
    isMapQuiet = !names.settle()
    drawAtOnce?.()
    announce()
  })
  map.on('webglcontextlost', () => losses.forEach((tell) => tell()))

  return {
    map,
    draw: (layers) => {
      drawn = layers
      overlay.setProps({ layers: shownLayers() })
      gate.open()
      announce()
    },
    redraw: () => {
      // One layer that asks is enough: deck.gl draws all or none.
      shownLayers()[0]?.setNeedsRedraw()
      gate.open()
      announce()
    },
    lookAside: (aside) => {
      // The overlay's type knows no views of its own, though it adds them to that of the map.
      const props: object = { views: aside ? [asideView(aside)] : [] }
      overlay.setProps(props)
      gate.open()
      announce()
    },
    restyle: (next) => {
      if (next === worn) return
      worn = next
      // A style that is still on its way cannot be compared with another.
      if (!isBare) map.setStyle(next, { diff: map.isStyleLoaded() === true })
    },
    clearNames: (rects) => {
      names.tell(rects)
      if (!isMapQuiet || !names.settle()) return
      isMapQuiet = false
      announce()
    },
    isSettled: () => isMapQuiet && !gate.isOpen() && (isAllShown() || (hasLayers && drawn === null)),
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onLost: (listener) => {
      losses.add(listener)
      return () => losses.delete(listener)
    },
    canvases,
    close: () => {
      stopWaiting?.()
      drawAtOnce?.()
      listeners.clear()
      losses.clear()
      const drawn = canvases()
      map.remove()
      // MapLibre gives its own context back; deck.gl keeps that of the layers, and a page has only sixteen.
      for (const canvas of drawn) giveBack(canvas)
    },
  }
}

/** Takes the graphics of a canvas away, for good. */
function giveBack(canvas: HTMLCanvasElement): void {
  const gl = canvas.getContext('webgl2')
  if (gl?.isContextLost() === false) gl.getExtension('WEBGL_lose_context')?.loseContext()
}

const ASIDE_ID = 'aside'

/** Wipes its part of the canvas first, so that the legs of the main map do not run through. */
function asideView({ rect: { left, top, right, bottom }, camera }: Aside): MapView {
  const { longitude, latitude, zoom, bearing, pitch } = camera
  return new MapView({
    id: ASIDE_ID,
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
    viewState: { longitude, latitude, zoom, bearing, pitch },
    clear: true,
    repeat: true,
  })
}

/** MapLibre calls each of its canvases a region "Map". One that only shows what another tells is none. */
function silence(canvas: HTMLCanvasElement): void {
  canvas.setAttribute('role', 'presentation')
  canvas.removeAttribute('aria-label')
  canvas.removeAttribute('tabindex')
}
