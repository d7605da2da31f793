import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundingBox, splitAtAntimeridian, unwrap } from '#app/domain/antimeridian.ts'
import { distanceKm, greatCirclePoint } from '#app/domain/great-circle.ts'
import type { Position } from '#app/domain/place.ts'

const position: fc.Arbitrary<Position> = fc.tuple(
  fc.oneof(fc.integer({ min: -180, max: 180 }), fc.double({ min: -180, max: 180, noNaN: true })),
  fc.oneof(fc.integer({ min: -90, max: 90 }), fc.double({ min: -90, max: 90, noNaN: true })),
)
const line = fc.array(position, { minLength: 2, maxLength: 8 })

describe('a split line', () => {
  test('stays within the world and takes no step over half of it', () => {
    fc.assert(
      fc.property(line, (points) => {
        for (const part of splitAtAntimeridian(points)) {
          expect(part.length).toBeGreaterThan(1)
          for (const [index, [longitude]] of part.entries()) {
            expect(Math.abs(longitude)).toBeLessThanOrEqual(180)
            const before = part[index - 1]
            // A sum of fractions may be off in its last digit.
            if (before) expect(Math.abs(longitude - before[0])).toBeLessThanOrEqual(180 + 1e-9)
          }
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('is as long as the line, and begins and ends where it did', () => {
    const lengthOf = (points: readonly Position[]) =>
      points.reduce((sum, [longitude], index) => sum + Math.abs(longitude - (points[index - 1]?.[0] ?? longitude)), 0)
    fc.assert(
      fc.property(line, (points) => {
        const parts = splitAtAntimeridian(points)
        const length = parts.reduce((sum, part) => sum + lengthOf(part), 0)
        expect(length).toBeCloseTo(lengthOf(unwrap(points)), 6)
        expect(distanceKm(parts[0]?.[0] ?? [0, 0], points[0] ?? [0, 0])).toBeLessThan(0.001)
        expect(distanceKm(parts.at(-1)?.at(-1) ?? [0, 0], points.at(-1) ?? [0, 0])).toBeLessThan(0.001)
      }),
    )
  })

  test('is cut at both sides of the antimeridian, at one latitude', () => {
    expect(
      splitAtAntimeridian([
        [170, 10],
        [-170, 20],
      ]),
    ).toEqual([
      [
        [170, 10],
        [180, 15],
      ],
      [
        [-180, 15],
        [-170, 20],
      ],
    ])
  })

  test('goes round in more than one part when it crosses twice', () => {
    const parts = splitAtAntimeridian([
      [170, 0],
      [-170, 0],
      [170, 10],
    ])
    expect(parts.map((part) => part.map(([longitude]) => longitude))).toEqual([
      [170, 180],
      [-180, -170, -180],
      [180, 170],
    ])
  })

  test('that only touches the antimeridian, or runs along it, stays whole', () => {
    const touching: Position[] = [
      [170, 0],
      [180, 5],
      [180, 8],
      [170, 10],
    ]
    expect(splitAtAntimeridian(touching)).toEqual([touching])
  })
})

describe('a box', () => {
  const at = (...longitudes: number[]): readonly Position[] => longitudes.map((longitude) => [longitude, 0])

  test.each([
    ['one stretch', [at(10, 20)], [10, 20]],
    ['two stretches', [at(10, 20), at(-30, -20)], [-30, 20]],
    ['both sides of the antimeridian', [at(170, 180), at(-180, -170)], [170, -170]],
    ['points near it', [at(179), at(-179)], [179, -179]],
    ['a Pacific and an American stretch', [at(129, 180), at(-180, -118), at(-90)], [129, -90]],
    ['the whole world', [at(-180, 0), at(0, 180)], [-180, 180]],
  ])('goes round %s the short way', (_, parts, [west, east] = []) => {
    expect(boundingBox(parts)).toEqual([west, 0, east, 0])
  })

  test('of nothing is none', () => {
    expect(boundingBox([])).toBeNull()
  })

  test('holds every point', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const parts = lines.flatMap(splitAtAntimeridian)
        const [west, south, east, north] = boundingBox(parts) ?? [0, 0, 0, 0]
        for (const [longitude, latitude] of parts.flat()) {
          const isInside =
            west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east
          // The two names of the antimeridian are one place.
          expect(isInside || Math.abs(longitude) === 180).toBe(true)
          expect(latitude >= south && latitude <= north).toBe(true)
        }
      }),
    )
  })
})

test('a point of a great circle is a number, between any two places', () => {
  fc.assert(
    fc.property(position, position, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, ratio) => {
      const [longitude, latitude] = greatCirclePoint(from, to, ratio)
      expect(Math.abs(longitude)).toBeLessThanOrEqual(180)
      expect(Math.abs(latitude)).toBeLessThanOrEqual(90)
    }),
  )
  expect(greatCirclePoint([0, 0], [180, 0], 0.5)).toEqual([90, 0])
})
