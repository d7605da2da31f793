/** A letter of a font with its own weight applied. Units of the font. */
export type Glyph = { readonly id: number; readonly advanceWidth: number; readonly codePoints: readonly number[] }

/** A font of one weight, as the PDF library takes it in place of a file. */
export type PdfFace = {
  readonly unitsPerEm: number
  readonly hasGlyphForCodePoint: (codePoint: number) => boolean
  readonly layout: (text: string) => unknown
  /** Width of a text, in parts of the size of its letters. */
  readonly widthOf: (text: string) => number
}

type Point = { x: number; y: number; onCurve?: boolean; endContour: boolean; readonly copy: () => Point }
type Outline = {
  numberOfContours: number
  points?: Point[]
  components?: { glyphID: number; dx: number; dy: number }[]
}

/** As much of a font of fontkit, which the PDF library brings along, as is needed to make one of it that can be written. */
type KitFont = {
  new (stream: unknown, coordinates: readonly number[]): KitFont
  readonly constructor: KitFont
  readonly stream: { readonly constructor: new (bytes: Uint8Array) => unknown }
  readonly unitsPerEm: number
  readonly _variationProcessor: { readonly transformPoints: (glyph: number, points: Point[]) => void } | null
  _transformedGlyphs?: Outline[]
  layout: (text: string) => unknown
  createSubset: () => KitSubset
  readonly getGlyph: (id: number) => KitGlyph
  readonly glyphForCodePoint: (codePoint: number) => KitGlyph
  readonly hasGlyphForCodePoint: (codePoint: number) => boolean
}
type KitGlyph = { readonly id: number; readonly advanceWidth: number; readonly _getContours: () => Point[][] }
type KitSubset = {
  glyf: Uint8Array[]
  loca: { version: number; offsets: number[] }
  hmtx: { metrics: { advance: number; bearing: number }[] }
  offset: number
  _addGlyph: (glyph: number) => number
}

/** A document of the PDF library, into which a font can be opened. */
type Opener = { readonly font: (bytes: Uint8Array) => { readonly _font: { readonly font: unknown } } }

/**
 * Opens a variable WOFF2 file at one weight. Fontkit 2.0.4 reads such files and applies weights to widths, but it can
 * neither apply them to the packed outlines of WOFF2 nor write a part of such a font (both end in a RangeError or a
 * TypeError); so outlines are moved and written here. Letters are set one by one, without ligatures, so that what is
 * copied out of the file is what was written into it.
 */
export function openFace(opener: Opener, bytes: Uint8Array, weight: number, name: string): PdfFace {
  const plain = opener.font(bytes)._font.font as KitFont
  // Outlines are unpacked before the weight is known: what fontkit does with the two together fails.
  plain.getGlyph(0)
  const font = new plain.constructor(new plain.stream.constructor(bytes), [weight])
  const outlines = plain._transformedGlyphs
  if (outlines) font._transformedGlyphs = outlines
  // The library takes fonts of one name for one font.
  Object.defineProperty(font, 'postscriptName', { value: name })
  const move = outlineMover(font)
  const subsetOf = font.createSubset.bind(font)
  font.createSubset = () => {
    const subset = subsetOf()
    subset._addGlyph = (id) => {
      move(id)
      const glyph = font.getGlyph(id)
      return addOutline(subset, glyph._getContours(), glyph.advanceWidth)
    }
    return subset
  }
  const glyphsOf = (text: string) => Array.from(text, (letter) => glyphOf(font, letter))
  font.layout = (text) => {
    const glyphs = glyphsOf(text)
    const positions = glyphs.map(({ advanceWidth }) => ({
      xAdvance: advanceWidth,
      yAdvance: 0,
      xOffset: 0,
      yOffset: 0,
    }))
    return { glyphs, positions, advanceWidth: sumOf(glyphs) }
  }
  return Object.assign(font, { widthOf: (text: string) => sumOf(glyphsOf(text)) / font.unitsPerEm })
}

const sumOf = (glyphs: readonly Glyph[]): number => glyphs.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0)

const SPACE = 0x20
const NO_BREAK_SPACE = 0xa0

/** A no-break space is a space to who searches in the file. */
function glyphOf(font: KitFont, letter: string): Glyph {
  const given = letter.codePointAt(0) ?? SPACE
  const codePoint = given === NO_BREAK_SPACE ? SPACE : given
  const { id, advanceWidth } = font.glyphForCodePoint(codePoint)
  return { id, advanceWidth, codePoints: [codePoint] }
}

/** Moves the outline of a letter, and of the letters that it is put together of, to the weight of the font; each once. */
function outlineMover(font: KitFont): (id: number) => void {
  const moved = new Set<number>()
  const move = (id: number): void => {
    const outline = font._transformedGlyphs?.[id]
    if (!outline || moved.has(id)) return
    moved.add(id)
    // The format counts four points more in each letter, which stand for its sides.
    const sides = Array.from({ length: 4 }, () => pointAt(0, 0))
    if (outline.components) {
      const places = outline.components.map(({ dx, dy }) => pointAt(dx, dy))
      font._variationProcessor?.transformPoints(id, [...places, ...sides])
      for (const [index, component] of outline.components.entries()) {
        component.dx = places[index]?.x ?? component.dx
        component.dy = places[index]?.y ?? component.dy
        move(component.glyphID)
      }
    } else if (outline.points) font._variationProcessor?.transformPoints(id, [...outline.points, ...sides])
  }
  return move
}

const pointAt = (x: number, y: number): Point => ({
  x,
  y,
  endContour: true,
  copy() {
    return pointAt(this.x, this.y)
  },
})

function addOutline(subset: KitSubset, contours: readonly Point[][], advance: number): number {
  const glyph = encodeOutline(contours)
  subset.glyf.push(glyph)
  // Long offsets, whatever the font had.
  subset.loca.version = 1
  subset.loca.offsets.push(subset.offset)
  const left = contours.length === 0 ? 0 : Math.min(...contours.flat().map(({ x }) => Math.round(x)))
  subset.hmtx.metrics.push({ advance: Math.round(advance), bearing: left })
  subset.offset += glyph.length
  return subset.glyf.length - 1
}

/**
 * A letter as the table `glyf` holds it: a simple outline without instructions, each coordinate a step of 16 bits.
 * Source: OpenType specification, chapter "glyf".
 */
function encodeOutline(contours: readonly Point[][]): Uint8Array {
  const points = contours.flat()
  if (points.length === 0) return new Uint8Array(0)
  const [xs, ys] = [points.map(({ x }) => Math.round(x)), points.map(({ y }) => Math.round(y))]
  const size = 10 + 2 * contours.length + 2 + points.length * 5
  const view = new DataView(new ArrayBuffer(Math.ceil(size / 4) * 4))
  let at = 0
  const word = (value: number) => {
    view.setInt16(at, value)
    at += 2
  }
  for (const value of [contours.length, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]) word(value)
  let last = -1
  for (const contour of contours) word((last += contour.length))
  word(0)
  for (const { onCurve } of points) view.setUint8(at++, onCurve ? 1 : 0)
  for (const coordinates of [xs, ys]) coordinates.forEach((value, index) => word(value - (coordinates[index - 1] ?? 0)))
  return new Uint8Array(view.buffer)
}
