import type { Basis, TrackId } from '#app/domain/record.ts'
import { instant } from '#app/domain/time.ts'
import { NO_ROW, type Positions } from '#app/domain/track.ts'
import { at, NOT_GRADED } from '#tests/support/sketch.ts'

/** Positions of one track at some times, in no place that matters. */
export function positionsAt(times: readonly string[], basis: Basis = 'published'): Positions {
  const sorted = times.map(at).sort((a, b) => a - b)
  const base = instant(Math.floor((sorted[0] ?? 0) / 86_400_000) * 86_400_000)
  const words = Uint32Array.from(sorted.flatMap((time) => [0, 0, (time - base) / 1000, NO_ROW]))
  return {
    count: sorted.length,
    base,
    words,
    rows: new Float32Array(words.buffer),
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
        sources: [],
      },
    ],
    grid: { cells: new Uint32Array(), starts: new Uint32Array([0]), order: new Uint32Array() },
  } as unknown as Positions
}
