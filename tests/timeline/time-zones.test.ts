import { afterEach, expect, test } from 'vitest'
import { exactly } from '#app/domain/quantity.ts'
import { formatDay } from '#app/domain/time.ts'
import { dayCountText } from '#app/timeline/day-text.ts'
import { moveWindow } from '#app/timeline/drag.ts'
import { stepPlayhead } from '#app/timeline/playback.ts'
import { rulerTicks } from '#app/timeline/ruler-ticks.ts'
import { timeScale } from '#app/timeline/scale.ts'
import { at, days } from '#tests/support/sketch.ts'
import { english } from '#tests/support/translators.ts'

afterEach(() => {
  process.env['TZ'] = 'UTC'
})

test.each([
  ['UTC', 0],
  ['Asia/Vladivostok', -600],
  ['America/Los_Angeles', 420],
  ['Pacific/Kiritimati', -840],
])('in the zone %s the timeline says and does the same', (zone, offset) => {
  process.env['TZ'] = zone
  expect(new Date(at('2023-10-01')).getTimezoneOffset(), 'the zone is really set').toBe(offset)
  const extent = days('2023-08-10', '2023-10-31')
  const scale = timeScale(extent, 830)
  expect(scale.x(at('2023-09-07'))).toBeCloseTo(280, 9)
  expect(formatDay(scale.dayAt(285))).toBe('2023-09-07')
  expect(
    rulerTicks(scale)
      .labelled.map((tick) => formatDay(tick.at))
      .slice(0, 2),
  ).toEqual(['2023-08-14', '2023-08-21'])
  expect(moveWindow(days('2023-09-07', '2023-10-01'), 'end', 27, extent)).toEqual(days('2023-09-07', '2023-10-28'))
  expect(stepPlayhead(at('2023-10-28T22:30Z'), 1, extent)).toBe(at('2023-10-29'))
  const counts = [
    { day: at('2023-10-01'), mode: 'rail', certain: exactly(0), possible: exactly(2), consignmentCount: 1 },
  ] as const
  expect(dayCountText(english, at('2023-10-01'), { counts, madeUp: 'none' })).toMatch(
    /^1 October 2023, UTC: rail, 2 containers/,
  )
})
