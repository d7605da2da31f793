import { ensure } from '#app/base/ensure.ts'
import { makeLoad } from '#mocks/cases/load/load.ts'
import type { Picture } from '#tests/screens/picture.ts'

/** One position as the load case reports it. `time`: seconds since 1970. `speed`: tenths of a knot. */
export type Reported = {
  readonly time: number
  readonly track: string
  readonly name: string
  readonly mode: 'vessel' | 'rail'
  readonly longitude: number
  readonly latitude: number
  readonly speed: number
}

/** All positions of `case=load&n=…&seed=…`, in the order of time. */
export function reportedPositions(n: number, seed: number): readonly Reported[] {
  const { tracks, positions } = makeLoad(Math.floor(n / 100), seed, n)
  const columns = positions()
  const known = new Map(tracks.map((track) => [track.id, track]))
  return Array.from(columns.times, (time, row) => {
    const track = ensure(known.get(columns.tracks[columns.trackOf[row] ?? 0] ?? ''), 'track')
    return {
      time,
      track: track.id,
      name: track.name.en,
      mode: track.mode,
      longitude: columns.longitudes[row] ?? NaN,
      latitude: columns.latitudes[row] ?? NaN,
      speed: columns.speeds[row] ?? NaN,
    }
  })
}

type Middle = { readonly longitude: number; readonly latitude: number; readonly zoom: number }

/** Where a position lies on a picture of the map, px; Web Mercator, a world 512 px wide at zoom 0. */
export function placeOn(
  { width, height }: Pick<Picture, 'width' | 'height'>,
  middle: Middle,
  { longitude, latitude }: Pick<Reported, 'longitude' | 'latitude'>,
): readonly [x: number, y: number] {
  const world = 512 * 2 ** middle.zoom
  const east = ((((longitude - middle.longitude + 180) % 360) + 360) % 360) - 180
  const north = mercator(latitude) - mercator(middle.latitude)
  return [width / 2 + (east / 360) * world, height / 2 - (north / (2 * Math.PI)) * world]
}

const mercator = (latitude: number): number => Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360))
