import { describe, expect, test } from 'vitest'
import type { Claim } from '#app/domain/claim.ts'
import { cumulativeClaims } from '#app/domain/cumulative.ts'
import { about, atLeast, exactly, moreThan, UNKNOWN, type Quantity } from '#app/domain/quantity.ts'
import type { ClaimId } from '#app/domain/record.ts'
import { formatDay } from '#app/domain/time.ts'
import { PUBLISHED } from '#tests/panels/published-case.ts'
import { at, claim, days } from '#tests/support/sketch.ts'

/** A running total, said by `speaker` on a day or between two. */
function total(
  speaker: string,
  said: string | readonly [string, string] | null,
  quantity: Quantity,
  since?: string,
): Claim {
  const [first, last] = typeof said === 'string' ? [said, said] : (said ?? [])
  const made = claim(`${speaker} ${first ?? 'undated'}`, quantity, {
    speaker,
    said: first !== undefined && last !== undefined ? days(first, last) : null,
  })
  return { ...made, figure: made.figure && { ...made.figure, since: since === undefined ? null : { en: since } } }
}

const lineOf = (claims: readonly Claim[], speaker: string) =>
  cumulativeClaims(claims, null).lines.find((line) => line.speaker === speaker)?.points ?? []

describe('lines', () => {
  test('each claimant has a line of its own, in the order of days', () => {
    const { lines } = cumulativeClaims(
      [total('B', '2023-09-20', about(7)), total('A', '2023-09-09', about(5)), total('B', '2023-09-04', about(3))],
      null,
    )
    expect(lines.map(({ speaker, points }) => [speaker, ...points.map(({ quantity }) => quantity)])).toEqual([
      ['B', about(3), about(7)],
      ['A', about(5)],
    ])
  })

  test('a value holds until the same claimant speaks again, and the last to the end of the chart', () => {
    const claims = [
      total('A', '2023-09-01', about(1)),
      total('B', '2023-09-05', about(2)),
      total('A', '2023-09-10', about(3)),
      total('B', '2023-09-20', about(4)),
    ]
    expect(lineOf(claims, 'A').map(({ until }) => formatDay(until))).toEqual(['2023-09-10', '2023-09-21'])
  })

  test('a quantity keeps its kind', () => {
    const quantities = [exactly(1), about(2), moreThan(3), atLeast(4), { kind: 'upTo', value: 5, about: true } as const]
    const claims = quantities.map((quantity, index) => total('A', `2023-09-0${index + 1}`, quantity))
    expect(lineOf(claims, 'A').map(({ quantity }) => quantity)).toEqual(quantities)
  })

  test('a day that is not sure stays a span', () => {
    const [point] = lineOf([total('A', ['2023-09-03', '2023-09-08'], about(1))], 'A')
    expect(point?.said).toEqual({ from: at('2023-09-03'), to: at('2023-09-09') })
  })

  test('a step goes on with a count only where both count from the same time', () => {
    const claims = [
      total('A', '2023-09-01', about(1), 'August'),
      total('A', '2023-09-02', about(2), 'August'),
      total('A', '2023-09-03', about(3), 'July'),
      total('A', '2023-09-04', about(4)),
      total('A', '2023-09-05', about(5)),
    ]
    expect(lineOf(claims, 'A').map(({ continuesCount }) => continuesCount)).toEqual([false, true, false, false, false])
  })

  test('what has no day or no number stands apart and is never placed', () => {
    const { lines, apart } = cumulativeClaims(
      [total('A', null, about(1)), total('B', '2023-09-01', UNKNOWN), total('C', '2023-09-02', about(3))],
      null,
    )
    expect(lines.map(({ speaker }) => speaker)).toEqual(['C'])
    expect(apart.map(({ speaker }) => speaker)).toEqual(['B', 'A'])
  })

  test('no claim makes no chart', () => {
    expect(cumulativeClaims([], null)).toEqual({ lines: [], days: null, apart: [] })
  })
})

describe('running totals', () => {
  const ofSet = claim('set', about(300), { said: days('2023-09-01', '2023-09-01'), consignments: ['A' as never] })

  test('a figure for a set that legs follow is none, unless it is the headline', () => {
    expect(cumulativeClaims([ofSet], null).lines).toEqual([])
    expect(cumulativeClaims([ofSet], 'set' as ClaimId).lines).toHaveLength(1)
  })

  test('what counts something else is none', () => {
    const trips = total('A', '2023-09-01', atLeast(4))
    expect(
      cumulativeClaims([{ ...trips, figure: trips.figure && { ...trips.figure, counts: 'trips' } }], null).lines,
    ).toEqual([])
  })

  test('what was computed for the case, nobody claimed', () => {
    expect(cumulativeClaims([{ ...total('A', '2023-09-01', about(1)), basis: 'inferred' }], null).lines).toEqual([])
  })

  const published = cumulativeClaims(PUBLISHED.file.claims, PUBLISHED.case.headline)

  test('the headline belongs to them in the published case', () => {
    expect(published.lines[0]).toMatchObject({
      speaker: 'John Kirby, White House National Security Council',
      points: [{ quantity: moreThan(1000), since: { en: 'in recent weeks' } }],
    })
  })

  test('totals that conflict with another claimant stay on the line of their own', () => {
    const line = published.lines.find(({ speaker }) => speaker === 'US State Department')
    expect(line?.points.map(({ quantity }) => quantity)).toEqual([moreThan(10_000), moreThan(11_000), moreThan(16_500)])
    expect(line?.points.map(({ continuesCount }) => continuesCount)).toEqual([false, true, true])
  })

  test('numbers for one voyage are no totals', () => {
    const ids = [...published.lines.flatMap(({ points }) => points.map((point) => point.claim)), ...published.apart]
    expect(ids.filter(({ figure }) => figure?.question === 'containers-per-voyage')).toEqual([])
  })

  test('several hundred is no number', () => {
    expect(published.apart.map(({ id }) => id)).toEqual(['RUSI-several-hundred'])
  })
})
