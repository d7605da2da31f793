import type { Mode } from '#app/domain/leg.ts'

/** What is wrong with a finished picture: the map in it is flat, or lacks legs that must be there. */
export type PictureFault = 'flat' | Mode

/** Red, green, blue, each 0 to 255. */
export type Rgb = readonly [number, number, number]

/** Mean squared distance from the mean of brightness, 0 to 255 squared: a coast and a few names come to over 20. */
const LEAST_VARIANCE = 4
/** Edges of lines mix with the ground, the middle of a line does not. */
const COLOUR_DISTANCE = 44

/**
 * Looks at the pixels inside the map frame of the decoded file. Only what was really encoded tells whether the map came
 * through: a lost drawing surface gives an empty sea that looks like an answer.
 */
export function judgePixels(
  pixels: Uint8ClampedArray,
  expected: readonly { readonly mode: Mode; readonly colour: Rgb }[],
): PictureFault | null {
  const count = pixels.length / 4
  let [sum, squares] = [0, 0]
  const missing = new Set(expected)
  for (let at = 0; at < pixels.length; at += 4) {
    const [red, green, blue] = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0]
    const brightness = 0.299 * red + 0.587 * green + 0.114 * blue
    sum += brightness
    squares += brightness * brightness
    for (const one of missing) {
      const [r, g, b] = one.colour
      if ((red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2 < COLOUR_DISTANCE ** 2) missing.delete(one)
    }
  }
  if (count === 0 || squares / count - (sum / count) ** 2 < LEAST_VARIANCE) return 'flat'
  return [...missing][0]?.mode ?? null
}

/** Reads `#rrggbb`, as the tokens write colours; null for anything else. */
export function parseColour(text: string): Rgb | null {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text.trim())
  if (!parts) return null
  return [Number.parseInt(parts[1] ?? '', 16), Number.parseInt(parts[2] ?? '', 16), Number.parseInt(parts[3] ?? '', 16)]
}
