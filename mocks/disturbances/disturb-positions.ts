import type { FeedDisturbance } from '#mocks/disturbances/feed-disturbance.ts'
import { WIRE_NO_SPEED } from '#app/feeds/positions/wire-positions.ts'
import { countBelow } from '#app/domain/sorted.ts'
import { cutRows, emptyColumns, rowsWhere, type PositionColumns } from '#mocks/positions/position-columns.ts'

type Gaps = Pick<FeedDisturbance, 'silences' | 'spoofs'>

/**
 * Positions of which some were never heard and some are false. `known` are the ids of all tracks of the case: what is
 * said of another is left. A false position stands also where its track is silent otherwise.
 */
export function disturbPositions(
  columns: PositionColumns,
  { silences, spoofs }: Gaps,
  known: readonly string[],
): PositionColumns {
  const heard = silences.length === 0 ? columns : withoutSilent(columns, silences)
  return spoofs.filter(({ track }) => known.includes(track)).reduce(withSpoof, heard)
}

function withoutSilent(columns: PositionColumns, silences: Gaps['silences']): PositionColumns {
  const silent = new Map<number, Gaps['silences'][number]['span'][]>()
  for (const { track, span } of silences) {
    const index = columns.tracks.indexOf(track)
    silent.set(index, [...(silent.get(index) ?? []), span])
  }
  return rowsWhere(columns, (row) => {
    const at = (columns.times[row] ?? 0) * 1000
    const spans = silent.get(columns.trackOf[row] ?? -1) ?? []
    return spans.every(({ from, to }) => at < from || at >= to)
  })
}

/** One row more, after those of the same second. */
function withSpoof(
  columns: PositionColumns,
  { track, at, longitude, latitude }: Gaps['spoofs'][number],
): PositionColumns {
  const second = Math.floor(at / 1000)
  const tracks = columns.tracks.includes(track) ? columns.tracks : [...columns.tracks, track]
  const place = countBelow(columns.times, second + 1)
  const more = emptyColumns(columns.times.length + 1, tracks)
  for (const name of ['times', 'trackOf', 'longitudes', 'latitudes', 'speeds'] as const) {
    more[name].set(columns[name].subarray(0, place))
    more[name].set(columns[name].subarray(place), place + 1)
  }
  more.times[place] = second
  more.trackOf[place] = tracks.indexOf(track)
  more.longitudes[place] = longitude
  more.latitudes[place] = latitude
  more.speeds[place] = WIRE_NO_SPEED
  return more
}

/** The first rows alone. */
export const firstRows = (columns: PositionColumns, count: number): PositionColumns =>
  count === columns.times.length ? columns : cutRows(columns, 0, count)
