import type { TrackId } from '#app/domain/record.ts'
import type { Track } from '#app/domain/track.ts'
import { readPositions, type PositionsAnswer, type ReadOptions } from '#app/feeds/positions/read-positions.ts'
import { arrowOf, SKETCH_CASE, type ArrowSketch, type SketchedPosition } from '#tests/support/arrow-positions.ts'
import { NOT_GRADED } from '#tests/support/sketch.ts'

export const aTrack = (id: string, part: Partial<Track> = {}): Track => ({
  id: id as TrackId,
  name: { en: id },
  mode: 'vessel',
  vessel: null,
  mmsi: null,
  legs: [],
  basis: 'inferred',
  grades: NOT_GRADED,
  sources: [],
  ...part,
})

export const TRACKS: readonly Track[] = [aTrack('A'), aTrack('B', { mode: 'rail' })]

export const OPTIONS: ReadOptions = { caseId: SKETCH_CASE, tracks: TRACKS, asked: null, keepsNullIsland: false }

/** Writes rows as a server does and reads them. */
export const readSketch = (
  rows: readonly SketchedPosition[],
  options: Partial<ReadOptions> = {},
  sketch: ArrowSketch = {},
): PositionsAnswer => readPositions(arrowOf(rows, sketch), { ...OPTIONS, ...options })
