import { describe, expect, test } from 'vitest'
import { distanceKm, greatCirclePoint } from '#app/domain/great-circle.ts'
import type { Position } from '#app/domain/place.ts'
import { published } from '#mocks/cases/published/published.ts'
import { PAPERS, SHIPS } from '#mocks/cases/forge/names.ts'
import { forgePlaces, HUBS, ORIGINS, RAILHEADS } from '#mocks/cases/forge/places.ts'
import { railWay, seaWay } from '#mocks/cases/forge/ways.ts'
import { isOnLand, kmToShore } from '#tests/mocks/forge/coast.ts'

const MOST_KM_TO_SHORE = 2
/** A ship leaves its port and comes to it past the shore itself. */
const PORT_KM = 15

type Corners = ReturnType<typeof seaWay>['vertices']

/** Points along a way, a few km apart, as the map draws it between its corners. */
const alongOf = (corners: Corners): readonly Position[] =>
  corners.slice(1).flatMap((end, index) => {
    const start = corners[index] ?? end
    const [a, b]: readonly Position[] = [
      [start.longitude, start.latitude],
      [end.longitude, end.latitude],
    ]
    return a && b ? Array.from({ length: 80 }, (_, step) => greatCirclePoint(a, b, step / 80)) : []
  })

test('the tiles tell land from sea, and how far the shore is', async () => {
  expect(await isOnLand([134, -25])).toBe(true)
  expect(await isOnLand([160, -38])).toBe(false)
  expect(await kmToShore([151.5, -33])).toBeGreaterThan(10)
  expect(await kmToShore([151.5, -33])).toBeLessThan(25)
})

describe('the places of the forge', () => {
  test.each(forgePlaces.filter(({ kind }) => kind === 'port').map((place) => [place.name, place] as const))(
    'the port %s lies by the sea',
    async (_, { longitude, latitude }) => expect(await kmToShore([longitude, latitude])).toBeLessThan(MOST_KM_TO_SHORE),
  )

  test.each(forgePlaces.filter(({ kind }) => kind !== 'port').map((place) => [place.name, place] as const))(
    '%s lies on land, far from the sea',
    async (_, { longitude, latitude }) => {
      expect(await isOnLand([longitude, latitude])).toBe(true)
      expect(await kmToShore([longitude, latitude])).toBeGreaterThan(100)
    },
  )

  test('have names of their own, none of which the published case has', () => {
    const names = [...forgePlaces.flatMap(({ name, altNames }) => [name, ...altNames]), ...SHIPS]
    const known = new Set(
      [...published.places, ...published.vessels]
        .map(({ name }) => name.toLowerCase())
        .concat(published.places.flatMap(({ altNames }) => altNames.map((name) => name.toLowerCase()))),
    )
    const publishers = new Set(published.sources.map(({ publisher }) => publisher))
    expect(names.filter((name) => known.has(name.toLowerCase()))).toEqual([])
    expect(PAPERS.filter(({ name }) => publishers.has(name))).toEqual([])
    expect(new Set(names).size).toBe(names.length)
  })
})

describe.each(ORIGINS.flatMap((from) => HUBS.map((hub) => ({ from, hub }))))(
  'the lane $from - $hub',
  ({ from, hub }) => {
    const lane = seaWay(from, hub)

    test('meets no land between its ports', async () => {
      const points = alongOf(lane.vertices)
      const wet = await Promise.all(
        points.map(async (point) => ((await isOnLand(point)) && (await kmToShore(point)) > 1 ? point : null)),
      )
      expect(wet.filter((point) => point !== null)).toEqual([])
      const open = points.slice(80, -80)
      expect(Math.min(...(await Promise.all(open.map(kmToShore))))).toBeGreaterThan(PORT_KM)
    })

    test('is of a length that no engine rounds another way', () => {
      const corners = lane.vertices.map(({ longitude, latitude }): Position => [longitude, latitude])
      const exact = corners.slice(1).reduce((sum, end, index) => sum + distanceKm(corners[index] ?? end, end), 0)
      expect(lane.lengthKm).toBe(Math.round(exact))
      expect(Math.abs((exact % 1) - 0.5)).toBeGreaterThan(0.0001)
    })
  },
)

test.each(HUBS.flatMap((hub) => RAILHEADS.map((railhead) => ({ hub, railhead }))))(
  'the railway $hub - $railhead stays on land',
  async ({ hub, railhead }) => {
    const [, ...points] = alongOf(railWay(hub, railhead).vertices)
    const dry = await Promise.all(points.map(async (point) => ((await isOnLand(point)) ? null : point)))
    expect(dry.filter((point) => point !== null)).toEqual([])
  },
)
