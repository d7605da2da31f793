import type { Mode } from '#app/domain/leg.ts'

/** How long a bar of the scale is: what it stands for, in its unit, and its length in px of the picture's canvas. */
export type ScaleBar = { readonly value: number; readonly px: number }

/** The map as a picture: base map, legs and inset on one canvas of exactly the size that was asked for. */
export type MapPicture = {
  readonly canvas: HTMLCanvasElement
  /** Degrees clockwise from north to the top of the picture: 90 when east is up. */
  readonly bearing: number
  /** Holds at the centre of the picture. */
  readonly scale: { readonly nauticalMiles: ScaleBar; readonly kilometres: ScaleBar }
  /** Who made the base map, a line each. Licences ask for them, so a picture prints them all. */
  readonly credits: readonly string[]
  /** The modes whose legs run through the picture; absent when the map cannot tell. */
  readonly modesShown?: readonly Mode[]
}

/** What the picture is to measure. */
export type MapPictureSize = {
  /** px of the canvas. */
  readonly width: number
  readonly height: number
  /** How many px of the canvas stand for one px of the screen: letters and lines of the map grow with it. */
  readonly pixelRatio: number
  /** That of the screen when left out. */
  readonly theme?: 'light' | 'dark'
}

/** Takes the map as a picture. Rejects with a `MapPictureError`. */
export type CaptureMap = (size: MapPictureSize, signal: AbortSignal) => Promise<MapPicture>

/** `lost`: there is no map to take, or its graphics are gone; `blank`: it drew nothing; `aborted`: by the signal. */
export type MapPictureErrorKind = 'lost' | 'blank' | 'aborted'

export class MapPictureError extends Error {
  readonly kind: MapPictureErrorKind

  constructor(kind: MapPictureErrorKind) {
    super(`No picture of the map: ${kind}`)
    this.name = 'MapPictureError'
    this.kind = kind
  }
}
