import { expect, test } from 'vitest'
import { positionsWithin } from '#app/domain/positions-within.ts'
import { days } from '#tests/support/sketch.ts'
import { positionsAt } from '#tests/timeline/some-positions.ts'

const POSITIONS = positionsAt(['2023-09-02T06:00Z', '2023-09-02T12:00Z', '2023-09-04T00:00Z'], 'synthetic', {
  withoutPlace: 1,
})

test('reports of a span are counted, and those without a place apart', () => {
  expect(positionsWithin(POSITIONS, days('2023-09-02', '2023-09-03'))).toEqual({
    count: 2,
    withoutPlace: 1,
    tracks: POSITIONS.tracks,
  })
})

test('a track that has no place in the span is not among those of the span', () => {
  expect(positionsWithin(POSITIONS, days('2023-09-03', '2023-09-03')).tracks).toEqual([])
  const placeless = positionsAt(['2023-09-02T06:00Z'], 'published', { withoutPlace: 1 })
  expect(positionsWithin(placeless, days('2023-09-02', '2023-09-02'))).toMatchObject({ count: 1, tracks: [] })
})
