import { expect, test } from 'vitest'
import type { LegId, PlaceId, SourceId } from '#app/domain/record.ts'
import { DAY_MS, overlaps, startOfDay, type Instant, type TimeWindow } from '#app/domain/time.ts'
import { at } from '#tests/support/sketch.ts'

/* The lines marked as errors are read by the compiler: it fails when one of them is none. */

const nameOf = (id: PlaceId): string => id
const leg = 'A-1' as LegId

test('an id of one kind is not taken for another', () => {
  // @ts-expect-error a LegId is no PlaceId
  expect(nameOf(leg)).toBe('A-1')
  // @ts-expect-error nor is any text
  expect(nameOf('NAJ')).toBe('NAJ')
  // @ts-expect-error nor a SourceId a LegId
  const id: LegId = 'S' as SourceId
  expect(id).toBe('S')
})

test('a plain number is no instant', () => {
  // @ts-expect-error milliseconds become an instant only by `instant`
  expect(startOfDay(DAY_MS)).toBe(DAY_MS)
  // @ts-expect-error a difference of instants is a duration
  const moment: Instant = at('2023-09-02') - at('2023-09-01')
  expect(moment).toBe(DAY_MS)
})

test('a window has both ends', () => {
  const open = { from: at('2023-09-01'), to: null }
  // @ts-expect-error an open span is no window
  const window: TimeWindow = open
  expect(overlaps(window, window)).toBe(false)
})
