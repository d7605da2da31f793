import { expect, test } from 'vitest'
import { instant } from '#app/domain/time.ts'
import { sleptFor } from '#app/state/asleep.ts'

const at = (minutes: number) => instant(Date.UTC(2026, 0, 5, 14, minutes))

test('a page that is let run once a minute is awake, one that was not for minutes has slept', () => {
  expect(sleptFor(at(0), at(1))).toBeNull()
  expect(sleptFor(at(0), at(43))).toBe(43 * 60_000)
})

test('a clock that was set back is no sleep', () => {
  expect(sleptFor(at(43), at(0))).toBeNull()
})
