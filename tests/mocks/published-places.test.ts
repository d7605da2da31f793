import { describe, expect, test } from 'vitest'
import { published } from '#mocks/cases/published/published.ts'

/** Latitude, longitude and radius in km as on record. A change here needs a source, not a better guess. */
const POINTS: Readonly<Record<string, readonly [latitude: number, longitude: number, precisionKm: number]>> = {
  'rajin-port': [42.23, 130.3, 1.5],
  'rajin-city': [42.2556, 130.2831, 2],
  'dunay-facility': [42.883, 132.365, 2],
  'dunay-settlement': [42.8788, 132.3352, 2],
  fokino: [42.9743, 132.4057, 2],
  'vostochny-port': [42.75, 133.07, 3],
  vladivostok: [43.1056, 131.8735, 3],
  tumangang: [42.41, 130.61, 2],
  khasan: [42.4286, 130.6469, 2],
  'friendship-bridge': [42.4177, 130.6417, 1],
  tikhoretsk: [45.8547, 40.1253, 10],
  mozdok: [43.7436, 44.6518, 10],
  yegorlykskaya: [46.5656, 40.6562, 10],
}

type Vertex = { readonly longitude: number; readonly latitude: number }
const EARTH_RADIUS_KM = 6371.0088
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Great circle by the haversine formula; within 0.6 % of the ellipsoid. */
function distanceKm(a: Vertex, b: Vertex): number {
  const half =
    Math.sin(radians(b.latitude - a.latitude) / 2) ** 2 +
    Math.cos(radians(a.latitude)) *
      Math.cos(radians(b.latitude)) *
      Math.sin(radians(b.longitude - a.longitude) / 2) ** 2
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(half))
}

const lengthKm = (vertices: readonly Vertex[]): number =>
  vertices.slice(1).reduce((sum, vertex, index) => sum + distanceKm(vertices[index] ?? vertex, vertex), 0)

test('places stand where they are on record, no more precisely', () => {
  const points = published.places.map((place) => [place.id, [place.latitude, place.longitude, place.precisionKm]])
  expect(Object.fromEntries(points)).toEqual(POINTS)
})

describe('the depot has no position of its own', () => {
  test('what is said of it stands at the town, with a halo of 10 km', () => {
    const near = published.places.filter((place) => distanceKm(place, { latitude: 45.8547, longitude: 40.1253 }) < 50)
    expect(near.map((place) => [place.id, place.precisionKm])).toEqual([['tikhoretsk', 10]])
  })

  test('the rail corridor ends at the town', () => {
    const last = published.legs.find((leg) => leg.mode === 'rail')?.corridor?.vertices.at(-1)
    expect([last?.latitude, last?.longitude]).toEqual([45.8547, 40.1253])
  })
})

describe.each([
  { id: 'sea-rajin-dunay', vertices: 12, km: 204.7, track: null },
  { id: 'rail-dunay-tikhoretsk', vertices: 45, km: 8456.5, track: [9400, 10100] },
])('corridor $id', ({ id, vertices, km, track }) => {
  const corridor = published.legs.map((leg) => leg.corridor).find((candidate) => candidate?.id === id)

  test('is inferred, and says how', () => {
    expect(corridor?.basis).toBe('inferred')
    expect(corridor?.method.en).toMatch(/^Inferred\. Only /)
    expect(corridor?.trackKm).toEqual(track)
  })

  test('is as long as it says', () => {
    const points = corridor?.vertices ?? []
    expect(points).toHaveLength(vertices)
    expect(corridor?.lengthKm).toBe(km)
    expect(Math.abs(lengthKm(points) / km - 1)).toBeLessThan(0.01)
  })

  test('publishes the names of its ends and nothing between', () => {
    const marks = corridor?.vertices.map((vertex) => vertex.isPublished) ?? []
    expect(marks.flatMap((isPublished, index) => (isPublished ? [index] : []))).toEqual([0, vertices - 1])
  })
})
