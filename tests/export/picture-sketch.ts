import { instant, type Instant } from '#app/domain/time.ts'
import { defaultTitle, takeSnapshot, type Snapshot, type SnapshotOptions } from '#app/export/snapshot.ts'
import { drawPicture } from '#app/export/writers/draw-picture.ts'
import { layoutPicture } from '#app/export/writers/layout.ts'
import { layoutStrip } from '#app/export/writers/layout-strip.ts'
import { INKS, type Palette } from '#app/export/writers/marks.ts'
import type { Pen } from '#app/export/writers/pen.ts'
import type { Font } from '#app/export/writers/text-flow.ts'
import type { Board } from '#app/state/board.ts'
import type { MapPicture } from '#app/state/map-picture.ts'
import { english } from '#tests/support/translators.ts'

/** 6 Nov 2026, 21:20 UTC. */
const EXPORTED_AT: Instant = instant(Date.UTC(2026, 10, 6, 21, 20))

export const snapshotOf = (
  board: Board,
  options: Partial<SnapshotOptions> = {},
  playhead: Instant | null = null,
): Snapshot =>
  takeSnapshot(board, playhead, {
    translator: english,
    title: defaultTitle(options.translator ?? english, board),
    exportedAt: EXPORTED_AT,
    isMock: true,
    feedsDown: [],
    hiddenLayers: [],
    shareAddress: 'https://example.org/transload/?from=2023-09-07&to=2023-10-01',
    positionsArrival: { condition: 'good', leftOutCount: 0 },
    ...options,
  })

/** Letters of one width: a little over half of their height, as in Noto Sans. */
export const measure = (text: string, { size }: Font): number => [...text].length * size * 0.54

/** A map picture without a map. */
export const mapOf = (canvas: { width: number }, part: Partial<MapPicture> = {}): MapPicture => ({
  canvas: canvas as HTMLCanvasElement,
  bearing: 0,
  scale: { nauticalMiles: { value: 400, px: 120 }, kilometres: { value: 800, px: 130 } },
  credits: ['Natural Earth', 'GeoNames, CC BY 4.0'],
  ...part,
})

const PALETTE = Object.fromEntries(INKS.map((ink) => [ink, `ink:${ink}`])) as Palette

export type DrawCall = { readonly name: string; readonly words: readonly unknown[]; readonly fillStyle: unknown }

/** A pen that writes down what it is told. */
export function recordingPen(): { readonly pen: Pen; readonly calls: DrawCall[] } {
  const calls: DrawCall[] = []
  const settings: Record<string, unknown> = {}
  const pen = new Proxy(settings, {
    get: (_, name) => {
      if (name === 'measureText') return (text: string) => ({ width: [...text].length * 9 })
      if (typeof name !== 'string' || name in settings) return settings[String(name)]
      return (...words: unknown[]) => void calls.push({ name, words, fillStyle: settings['fillStyle'] })
    },
  })
  return { pen: pen as unknown as Pen, calls }
}

/** All that a picture of the snapshot draws. */
export function drawn(snapshot: Snapshot, size = { width: 1920, height: 1080 }, part: Partial<MapPicture> = {}) {
  const { pen, calls } = recordingPen()
  const layout = layoutPicture(snapshot, size, measure)
  const map = mapOf({ width: layout.map.width }, part)
  drawPicture(pen, layout, layoutStrip(layout, map, snapshot, measure), map.canvas, PALETTE)
  const texts = calls.filter(({ name }) => name === 'fillText').map(({ words }) => String(words[0]))
  // Lines of one text follow each other, so joined by spaces they read as it was; no-break spaces are spaces to a reader.
  return { calls, layout, texts, page: texts.join(' ').replaceAll('\u00a0', ' ') }
}
