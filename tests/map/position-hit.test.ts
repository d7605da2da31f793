import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Position } from '#app/domain/place.ts'
import { addDays, instant } from '#app/domain/time.ts'
import { NO_LATITUDE, NO_LONGITUDE, NO_ROW, ROWS_A_LINE, secondOf, type Positions } from '#app/domain/track.ts'
import { positionGrid } from '#app/feeds/positions/position-grid.ts'
import { flatten, WORLD_PX } from '#app/map/geometry/mercator.ts'
import { clockAt, setClock } from '#app/map/layers/clock.ts'
import { positionAt } from '#app/map/position-hit.ts'
import { at } from '#tests/support/sketch.ts'

const BASE = at('2023-09-07')
const DAY_S = 86_400

type Dot = { readonly longitude: number; readonly latitude: number; readonly second: number }

/** Positions of some dots, in the order of their times. */
function positionsOf(dots: readonly Dot[]): Positions {
  const sorted = dots.toSorted((a, b) => a.second - b.second)
  const words = new Uint32Array(4 * ROWS_A_LINE)
  const rows = new Float32Array(words.buffer)
  for (const [row, { longitude, latitude, second }] of sorted.entries()) {
    rows.set([longitude, latitude], 4 * row)
    words.set([second, NO_ROW], 4 * row + 2)
  }
  return {
    count: sorted.length,
    base: BASE,
    words,
    rows,
    kinds: new Uint8Array(ROWS_A_LINE),
    trackOf: new Uint16Array(sorted.length),
    speeds: new Uint16Array(sorted.length),
    tracks: [],
    grid: positionGrid(rows, sorted.length),
  }
}

function clockOf(firstDay: number, days: number) {
  const clock = clockAt(BASE)
  const window = { from: addDays(BASE, firstDay), to: addDays(BASE, firstDay + days) }
  setClock(clock, window, window.to, false)
  return clock
}

/** The distances in px of every dot that is in the window and near enough, by looking at each of them. */
function slowly(positions: Positions, from: number, to: number, [lon, lat]: Position, zoom: number): readonly number[] {
  const [x, y] = flatten([lon, lat])
  return Array.from({ length: positions.count }, (_, row) => row).flatMap((row) => {
    const second = secondOf(positions, row)
    const [longitude = 0, latitude = 0] = positions.rows.subarray(4 * row, 4 * row + 2)
    if (second < from || second >= to || latitude === NO_LATITUDE) return []
    const [otherX, otherY] = flatten([longitude, latitude])
    const dx = x - otherX
    const distance = Math.hypot(dx - WORLD_PX * Math.round(dx / WORLD_PX), y - otherY) * 2 ** zoom
    return distance <= 8 ? [distance] : []
  })
}

const somewhere = fc.record({
  longitude: fc.double({ min: -180, max: 180, noNaN: true }).map(Math.fround),
  latitude: fc.double({ min: -70, max: 70, noNaN: true }).map(Math.fround),
  second: fc.nat(25 * DAY_S - 1),
})
const nearBy = fc.record({
  longitude: fc.double({ min: 179, max: 181, noNaN: true }).map((lon) => Math.fround(lon > 180 ? lon - 360 : lon)),
  latitude: fc.double({ min: 40, max: 42, noNaN: true }).map(Math.fround),
  second: fc.nat(25 * DAY_S - 1),
})

test('the dot under the pointer is the nearest of those in the window, over the date line too', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(somewhere, nearBy), { minLength: 1, maxLength: 60 }),
      fc.nat(20),
      fc.integer({ min: 1, max: 5 }),
      fc.double({ min: 1, max: 12, noNaN: true }),
      fc.nat(59),
      fc.tuple(fc.double({ min: -6, max: 6, noNaN: true }), fc.double({ min: -6, max: 6, noNaN: true })),
      (dots, firstDay, days, zoom, index, [dx, dy]) => {
        const positions = positionsOf(dots)
        const dot = dots[index % dots.length] ?? dots[0]
        if (!dot) return
        const degrees = 360 / WORLD_PX / 2 ** zoom
        const pointer: Position = [dot.longitude + dx * degrees, dot.latitude + dy * degrees * 0.7]
        const row = positionAt(positions, clockOf(firstDay, days), pointer, zoom)
        const near = slowly(positions, firstDay * DAY_S, (firstDay + days) * DAY_S, pointer, zoom)
        if (near.length === 0) expect(row).toBeNull()
        else {
          const found = positionsOf([])
          const one = {
            ...found,
            count: 1,
            words: positions.words.subarray(4 * (row ?? 0)),
            rows: positions.rows.subarray(4 * (row ?? 0)),
          }
          const [distance] = slowly(one, firstDay * DAY_S, (firstDay + days) * DAY_S, pointer, zoom)
          expect(distance).toBeCloseTo(Math.min(...near), 6)
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('a row without a position is never under the pointer', () => {
  const positions = positionsOf([{ longitude: NO_LONGITUDE, latitude: NO_LATITUDE, second: 10 }])
  expect(positionAt(positions, clockOf(0, 25), [NO_LONGITUDE - 360, 90], 3)).toBeNull()
})

test('where the map is cut at the playhead, what lies after it is not there', () => {
  const positions = positionsOf([{ longitude: 10, latitude: 10, second: 12 * 3600 }])
  const clock = clockOf(0, 25)
  setClock(clock, { from: BASE, to: addDays(BASE, 25) }, instant(BASE + 6 * 3_600_000), true)
  expect(positionAt(positions, clock, [10, 10], 5)).toBeNull()
  setClock(clock, { from: BASE, to: addDays(BASE, 25) }, instant(BASE + 13 * 3_600_000), true)
  expect(positionAt(positions, clock, [10, 10], 5)).toBe(0)
})
