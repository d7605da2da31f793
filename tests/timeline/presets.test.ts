import { describe, expect, test } from 'vitest'
import { moreThan } from '#app/domain/quantity.ts'
import type { ClaimId } from '#app/domain/record.ts'
import type { Sighting } from '#app/domain/sighting.ts'
import { addDays, daySpan, formatDay, lastDay, type Span, type TimeWindow } from '#app/domain/time.ts'
import { presetOfWindow, presetsOf } from '#app/timeline/presets.ts'
import { PUBLISHED } from '#tests/panels/published-case.ts'
import { at, claim, days } from '#tests/support/sketch.ts'

const CASE = {
  window: days('2023-09-07', '2023-10-01'),
  extent: days('2023-08-10', '2023-10-31'),
  headline: 'H' as ClaimId,
}
const headline = (said: Span | null) => claim('H', moreThan(1000), { said })
const seen = (when: Span | null) => ({ when }) as Sighting
const text = ({ from, to }: TimeWindow) => `${formatDay(from)} ${formatDay(lastDay({ from, to }))}`
const kinds = (presets: ReturnType<typeof presetsOf>) =>
  Object.fromEntries(presets.filter(({ kind }) => kind !== 'week').map(({ kind, window }) => [kind, text(window)]))

describe('presets', () => {
  test('of the published case are the case, all its days, its statement and its last sighting', () => {
    expect(kinds(presetsOf(PUBLISHED))).toEqual({
      case: '2023-09-07 2023-10-01',
      extent: '2023-08-10 2023-10-31',
      statement: '2023-09-08 2023-10-13',
      sighting: expect.stringMatching(/^2023-10-\d\d 2023-10-31$/),
    })
  })

  test('leave out a statement without a day, and sightings that have none or lie outside', () => {
    const file = { claims: [headline(null)], sightings: [seen(null), seen(daySpan(at('2024-10-25')))] }
    expect(Object.keys(kinds(presetsOf({ case: CASE, file })))).toEqual(['case', 'extent'])
  })

  test('name the statement by the day on which it was said, and cut it to the extent', () => {
    const file = { claims: [headline(daySpan(at('2023-08-20')))], sightings: [] }
    const statement = presetsOf({ case: CASE, file }).find(({ kind }) => kind === 'statement')
    expect(formatDay(statement?.day as never)).toBe('2023-08-20')
    expect(text(statement?.window as never)).toBe('2023-08-10 2023-08-20')
  })

  test('begin with the last sighting on its first day', () => {
    const file = {
      claims: [],
      sightings: [seen(days('2023-09-07', '2023-09-08')), seen(days('2023-10-10', '2023-10-12'))],
    }
    expect(kinds(presetsOf({ case: CASE, file }))).toMatchObject({ sighting: '2023-10-10 2023-10-31' })
  })

  test('give the weeks of the extent, counted from the start of the window', () => {
    const weeks = presetsOf({ case: CASE, file: { claims: [], sightings: [] } }).filter(({ kind }) => kind === 'week')
    expect(text(weeks[0]?.window as never)).toBe('2023-08-10 2023-08-16')
    expect(weeks.map(({ window }) => formatDay(window.from))).toContain('2023-09-07')
    for (const [index, { window }] of weeks.entries()) {
      const next = weeks[index + 1]
      if (next) expect(next.window.from).toBe(window.to)
      else expect(window.to).toBe(CASE.extent.to)
    }
  })

  test('know which of them a window is', () => {
    const presets = presetsOf({ case: CASE, file: { claims: [], sightings: [] } })
    expect(presetOfWindow(presets, CASE.window)?.kind).toBe('case')
    expect(presetOfWindow(presets, { from: CASE.window.from, to: addDays(CASE.window.to, 1) })).toBeNull()
  })
})
