import type { Basis, TrackId } from '#app/domain/record.ts'
import { instant } from '#app/domain/time.ts'
import { NO_LATITUDE, NO_LONGITUDE, NO_ROW, type Positions, type Track } from '#app/domain/track.ts'
import { positionGrid } from '#app/feeds/positions/position-grid.ts'
import { at, NOT_GRADED } from '#tests/support/sketch.ts'

type Part = Partial<Pick<Track, 'sources'>> & { readonly withoutPlace?: number }

/** Positions of one track at some times, in no place that matters; the first of them in none, where that is asked. */
export function positionsAt(
  times: readonly string[],
  basis: Basis = 'published',
  { sources = [], withoutPlace = 0 }: Part = {},
): Positions {
  const sorted = times.map(at).sort((a, b) => a - b)
  const base = instant(Math.floor((sorted[0] ?? 0) / 86_400_000) * 86_400_000)
  const words = Uint32Array.from(sorted.flatMap((time) => [0, 0, (time - base) / 1000, NO_ROW]))
  const rows = new Float32Array(words.buffer)
  for (let row = 0; row < withoutPlace; row++) rows.set([NO_LONGITUDE, NO_LATITUDE], 4 * row)
  return {
    count: sorted.length,
    base,
    words,
    rows,
    kinds: new Uint8Array(sorted.length),
    trackOf: new Uint16Array(sorted.length),
    speeds: new Uint16Array(sorted.length),
    tracks: [
      {
        id: 'T' as TrackId,
        name: { en: 'Track' },
        mode: 'vessel',
        vessel: null,
        mmsi: null,
        legs: [],
        basis,
        grades: NOT_GRADED,
        sources,
      },
    ],
    grid: positionGrid(rows, sorted.length),
  }
}
