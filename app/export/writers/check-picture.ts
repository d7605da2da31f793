import type { Mode } from '#app/domain/leg.ts'

/** What is wrong with a finished picture: the map in it is flat, or lacks legs that must be there. */
export type PictureFault = 'flat' | Mode

/** Red, green, blue, each 0 to 255. */
export type Rgb = readonly [number, number, number]

/** Mean squared distance from the mean of brightness, 0 to 255 squared: a coast and a few names come to over 20. */
const LEAST_VARIANCE = 4
/** Edges of lines mix with the ground, the middle of a line does not. */
const COLOUR_DISTANCE = 44

/** Once all colours are found, brightness alone is left to look at, and one pixel in so many tells it. */
const STRIDE = 4

export type PixelJudge = {
  /** Looks at some more pixels, four bytes each. */
  readonly look: (pixels: Uint8ClampedArray) => void
  readonly verdict: () => PictureFault | null
}

/**
 * Looks at the pixels inside the map frame of the decoded file, a band at a time. Only what was really encoded tells
 * whether the map came through: a lost drawing surface gives an empty sea that looks like an answer.
 */
export function pixelJudge(expected: readonly { readonly mode: Mode; readonly colour: Rgb }[]): PixelJudge {
  let [count, sum, squares] = [0, 0, 0]
  let missing = expected
  const isNear = (pixels: Uint8ClampedArray, at: number, [r, g, b]: Rgb) =>
    ((pixels[at] ?? 0) - r) ** 2 + ((pixels[at + 1] ?? 0) - g) ** 2 + ((pixels[at + 2] ?? 0) - b) ** 2 <
    COLOUR_DISTANCE ** 2
  return {
    look: (pixels) => {
      for (let at = 0; at < pixels.length; at += missing.length > 0 ? 4 : 4 * STRIDE) {
        const brightness = 0.299 * (pixels[at] ?? 0) + 0.587 * (pixels[at + 1] ?? 0) + 0.114 * (pixels[at + 2] ?? 0)
        count += 1
        sum += brightness
        squares += brightness * brightness
        if (missing.some(({ colour }) => isNear(pixels, at, colour))) {
          missing = missing.filter(({ colour }) => !isNear(pixels, at, colour))
        }
      }
    },
    verdict: () => {
      if (count === 0 || squares / count - (sum / count) ** 2 < LEAST_VARIANCE) return 'flat'
      return missing[0]?.mode ?? null
    },
  }
}

/** Reads `#rrggbb`, as the tokens write colours; null for anything else. */
export function parseColour(text: string): Rgb | null {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text.trim())
  if (!parts) return null
  return [Number.parseInt(parts[1] ?? '', 16), Number.parseInt(parts[2] ?? '', 16), Number.parseInt(parts[3] ?? '', 16)]
}
