import { inflateSync } from 'node:zlib'
import { ensure } from '#app/base/ensure.ts'

export type Colour = readonly [red: number, green: number, blue: number]

/** The pixels of a screenshot. */
export type Picture = {
  readonly width: number
  readonly height: number
  readonly at: (x: number, y: number) => Colour
}

/**
 * Decodes the PNG that Chromium writes: 8 bits a channel, RGB or RGBA, not interlaced.
 * Source: W3C, Portable Network Graphics (PNG) Specification, sections 5, 7.2 and 9.
 */
export function readPicture(png: Buffer): Picture {
  const chunks = chunksOf(png)
  const header = ensure(chunks.find((chunk) => chunk.type === 'IHDR')?.content, 'IHDR')
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const channels = { 2: 3, 6: 4 }[header[9] ?? 0]
  if (header[8] !== 8 || !channels || header[12] !== 0) throw new Error('A kind of PNG that is not read here')
  const packed = Buffer.concat(chunks.filter((chunk) => chunk.type === 'IDAT').map((chunk) => chunk.content))
  const pixels = unfilter(inflateSync(packed), height, width * channels, channels)
  return {
    width,
    height,
    at: (x, y) => {
      const first = (y * width + x) * channels
      return [pixels[first] ?? 0, pixels[first + 1] ?? 0, pixels[first + 2] ?? 0]
    },
  }
}

function chunksOf(png: Buffer): readonly { type: string; content: Buffer }[] {
  const chunks = []
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), content: png.subarray(at + 8, at + 8 + length) })
    at += length + 12
  }
  return chunks
}

/** Each row says by which of five rules its bytes were made from those to the left and above. */
function unfilter(raw: Buffer, height: number, rowBytes: number, step: number): Uint8Array {
  const out = new Uint8Array(height * rowBytes)
  for (let y = 0; y < height; y++) {
    const rule = raw[y * (rowBytes + 1)] ?? 0
    for (let x = 0; x < rowBytes; x++) {
      const here = y * rowBytes + x
      const left = x >= step ? (out[here - step] ?? 0) : 0
      const above = y > 0 ? (out[here - rowBytes] ?? 0) : 0
      const corner = x >= step && y > 0 ? (out[here - rowBytes - step] ?? 0) : 0
      out[here] = (raw[y * (rowBytes + 1) + 1 + x] ?? 0) + predicted(rule, left, above, corner)
    }
  }
  return out
}

function predicted(rule: number, left: number, above: number, corner: number): number {
  if (rule === 1) return left
  if (rule === 2) return above
  if (rule === 3) return (left + above) >> 1
  return rule === 4 ? paeth(left, above, corner) : 0
}

function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - above), Math.abs(estimate - corner)]
  if (a <= b && a <= c) return left
  return b <= c ? above : corner
}

const TOLERANCE = 24

const isNear = (a: Colour, b: Colour): boolean =>
  a.every((value, channel) => Math.abs(value - (b[channel] ?? 0)) <= TOLERANCE)

/** `#0b5fa5` as three bytes. */
export const colour = (hex: string): Colour =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour

/** Where the picture has a colour, give or take what smooth edges do to it. */
export function pixelsNear(picture: Picture, wanted: Colour): readonly (readonly [x: number, y: number])[] {
  const found: (readonly [number, number])[] = []
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++) if (isNear(picture.at(x, y), wanted)) found.push([x, y])
  }
  return found
}

/** How much the brightness of the pixels differs, 0 for a flat picture. */
export function variance(picture: Picture): number {
  let [count, sum, squares] = [0, 0, 0]
  for (let y = 0; y < picture.height; y += 2) {
    for (let x = 0; x < picture.width; x += 2) {
      const [red, green, blue] = picture.at(x, y)
      const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue
      count += 1
      sum += light
      squares += light * light
    }
  }
  return squares / count - (sum / count) ** 2
}

/** Least share of ink that tells it from what lies below, and how far off a mixed colour may be. */
const LEAST_INK = 0.2
const OFF_WAY = 12

/**
 * Where ink was laid over the bare picture, be it see-through: the colour is on the straight way from what was there to
 * the ink.
 */
export function pixelsTinted(
  picture: Picture,
  bare: Picture,
  ink: Colour,
): readonly (readonly [x: number, y: number])[] {
  const found: (readonly [number, number])[] = []
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++) if (isTinted(picture.at(x, y), bare.at(x, y), ink)) found.push([x, y])
  }
  return found
}

function isTinted(seen: Colour, before: Colour, ink: Colour): boolean {
  const [gone, way] = [minus(seen, before), minus(ink, before)]
  const length = dot(way, way)
  const share = length === 0 ? 0 : dot(gone, way) / length
  if (share < LEAST_INK || share > 1.1) return false
  return gone.every((part, channel) => Math.abs(part - share * (way[channel] ?? 0)) <= OFF_WAY)
}

const minus = (a: Colour, b: Colour): Colour => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
const dot = (a: Colour, b: Colour): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
