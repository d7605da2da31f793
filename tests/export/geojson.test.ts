import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Place } from '#app/domain/place.ts'
import type { PlaceId, SightingId } from '#app/domain/record.ts'
import { decimalsFor } from '#app/domain/rounded-degrees.ts'
import type { Sighting } from '#app/domain/sighting.ts'
import type { CsvRows } from '#app/export/writers/csv.ts'
import { geoJsonFeatures } from '#app/export/writers/geojson.ts'
import { legLine } from '#app/export/writers/leg-line.ts'
import { legColumns } from '#app/export/writers/leg-columns.ts'
import type { Board } from '#app/state/board.ts'
import { complaintsAboutGeoJson, type Feature, type FeatureCollection } from '#tests/export/geojson-law.ts'
import { loadBoard } from '#tests/export/data-sketch.ts'
import { publishedBoard } from '#tests/export/published-board.ts'
import { boardOf, days, fileOf, leg, legsOf, NOT_GRADED } from '#tests/support/sketch.ts'
import { english } from '#tests/support/translators.ts'

const notes = { english, isMock: true, feedsDown: [] }

const placeAt = (id: string, longitude: number, latitude: number, precisionKm = 1): Place => ({
  id: id as PlaceId,
  name: id,
  altNames: [],
  countries: ['XX'],
  kind: 'port',
  position: [longitude, latitude],
  precisionKm,
  positionSource: 'sketch',
  reported: { en: 'Nothing' },
  basis: 'inferred',
  sources: [],
})

function write(board: Board, rows: CsvRows = 'all'): FeatureCollection {
  const collection = JSON.parse([...geoJsonFeatures(board, rows, notes)].join('')) as FeatureCollection
  expect(complaintsAboutGeoJson(collection)).toEqual([])
  return collection
}

const featuresOf = (collection: FeatureCollection, record: string): readonly Feature[] =>
  collection.features.filter(({ properties }) => properties['record'] === record)

/** A leg from Busan to Los Angeles. */
const pacific = () => {
  const legs = legsOf('A vessel PUS>LAX ===')
  return boardOf(fileOf(legs, { places: [placeAt('PUS', 129.04, 35.1), placeAt('LAX', -118.26, 33.74)] }))
}

describe('GeoJSON', () => {
  test('of the published case is as RFC 7946 wants it, and has no crs', () => {
    const collection = write(publishedBoard())
    expect(featuresOf(collection, 'leg')).toHaveLength(2)
    expect(Object.keys(collection).toSorted()).toEqual(['bbox', 'features', 'type'])
  })

  test('of 500 legs round the world too', () => {
    expect(featuresOf(write(loadBoard(500)), 'leg')).toHaveLength(500)
  })

  test('of a window has the legs of the window alone', () => {
    const board = publishedBoard({ window: days('2023-09-20', '2023-09-30') })
    expect(featuresOf(write(board, 'window'), 'leg').map(({ id }) => id)).toEqual(['leg/WH-300-rail'])
  })

  test('of nothing is a collection without features and without a box', () => {
    expect(write(boardOf(fileOf([])))).toEqual({ type: 'FeatureCollection', features: [] })
  })
})

describe('a leg over the Pacific', () => {
  const [feature] = featuresOf(write(pacific()), 'leg')

  test('is split at the antimeridian', () => {
    expect(feature?.geometry?.type).toBe('MultiLineString')
    const [west, east, ...others] = (feature?.geometry?.coordinates ?? []) as readonly (readonly [number, number][])[]
    expect(others).toEqual([])
    expect(west?.[0]).toEqual([129.04, 35.1])
    expect(west?.at(-1)?.[0]).toBe(180)
    expect(east?.[0]).toEqual([-180, west?.at(-1)?.[1]])
    expect(east?.at(-1)).toEqual([-118.26, 33.74])
  })

  test('lies in a box whose west is greater than its east', () => {
    const [west, , east] = write(pacific()).bbox ?? []
    expect([west, east]).toEqual([129.04, -118.26])
  })
})

test('a line between any two places stays in the world and takes no step over half of it', () => {
  const place = fc
    .tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
      fc.double({ min: 0.001, max: 500, noNaN: true }),
    )
    .map(([longitude, latitude, precisionKm]) => placeAt('P', longitude, latitude, precisionKm))
  fc.assert(
    fc.property(place, place, (from, to) => {
      for (const part of legLine(from, to)) {
        for (const [index, [longitude, latitude]] of part.entries()) {
          expect(Math.abs(longitude)).toBeLessThanOrEqual(180)
          expect(Math.abs(latitude)).toBeLessThanOrEqual(90)
          const before = part[index - 1]
          if (before) expect(Math.abs(longitude - before[0])).toBeLessThanOrEqual(180)
        }
      }
    }),
    { numRuns: 1000 },
  )
})

describe('fields', () => {
  const board = publishedBoard()

  test('are the columns of the table, with their types', () => {
    const [feature] = featuresOf(write(board), 'leg')
    const { record, schematic, ...fields } = feature?.properties ?? {}
    const cells = legColumns(board, board.file.legs, notes).map(({ name, cell }) => [
      name,
      cell(board.file.legs[0] ?? leg('', { from: null, to: null })),
    ])
    expect([record, schematic]).toEqual(['leg', true])
    expect(fields).toEqual(Object.fromEntries(cells))
    expect(fields).toMatchObject({ containers_low: 300, containers: 'about 300 containers', departs_to: null })
  })

  test('of a place and a sighting give their precision', () => {
    const collection = write(board)
    for (const { properties, geometry } of [
      ...featuresOf(collection, 'place'),
      ...featuresOf(collection, 'sighting'),
    ]) {
      if (geometry) expect(properties['precision_km']).toBeGreaterThan(0)
    }
  })
})

test('no point is finer than its place is known', () => {
  for (const { geometry, properties } of write(publishedBoard()).features) {
    const precision = properties['precision_km']
    if (geometry?.type !== 'Point' || typeof precision !== 'number') continue
    for (const degrees of geometry.coordinates as readonly number[]) {
      expect(degrees).toBe(Number(degrees.toFixed(decimalsFor(precision))))
    }
  }
})

test('what has no place has no geometry, and is there all the same', () => {
  const sighting: Sighting = {
    id: 'S-1' as SightingId,
    method: 'document',
    when: days('2023-09-02', '2023-09-02'),
    place: null,
    text: { en: 'Seen somewhere' },
    quantity: null,
    counts: null,
    vessels: [],
    consignment: null,
    legs: [],
    basis: 'published',
    grades: NOT_GRADED,
    sources: [],
  }
  const { features } = write(boardOf(fileOf(legsOf('A rail NAJ>DUN =='), { sightings: [sighting] })))
  expect(features.map(({ id, geometry }) => [id, geometry])).toEqual([
    ['leg/A-1', null],
    ['sighting/S-1', null],
  ])
})
