import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { containersUnderWay, type DayCount } from '#app/domain/histogram.ts'
import { timesOf, type Leg } from '#app/domain/leg.ts'
import { about, exactly, sameQuantity, sumOfCounts, UNKNOWN } from '#app/domain/quantity.ts'
import { addDays, DAY_MS, formatDay, instant, type Instant, type Span, type TimeWindow } from '#app/domain/time.ts'
import { someInstant, someQuantity } from '#tests/support/arbitraries.ts'
import { column, consignment, days, leg, legsOf } from '#tests/support/sketch.ts'

const week = days('2023-09-01', '2023-09-07')
const drawn = (counts: readonly DayCount[]) =>
  counts.map(({ day, mode, possible }) => `${formatDay(day).slice(8)} ${mode} ${JSON.stringify(possible)}`)

describe('containers under way', () => {
  const legs = legsOf(`
    A vessel NAJ>DUN  ==.....
    A rail   DUN>TIK  .==....
  `)
  const counts = containersUnderWay(legs, [consignment('A', about(300))], week)

  test('are counted day by day and mode by mode', () => {
    const three = '{"kind":"about","value":300}'
    expect(drawn(counts)).toEqual([`01 vessel ${three}`, `02 vessel ${three}`, `02 rail ${three}`, `03 rail ${three}`])
  })

  test('are sure of nothing where the times are not', () => {
    expect(counts.every((count) => sameQuantity(count.certain, exactly(0)))).toBe(true)
  })

  test('are counted once a day and mode, however many legs of it run', () => {
    const twice = legsOf(`
      A rail DUN>OMS  ==
      A rail OMS>TIK  ==
    `)
    const [first] = containersUnderWay(twice, [consignment('A', about(300))], week)
    expect(first).toMatchObject({ possible: about(300), consignmentCount: 1 })
  })

  test('of an unknown count still show that something was under way', () => {
    const [first] = containersUnderWay(legs, [consignment('A', UNKNOWN)], week)
    expect(first?.consignmentCount).toBe(1)
    expect(first?.possible).toEqual({ kind: 'atLeast', value: 0, about: false })
  })
})

/* The reference: walks every hour of every day. Slow, and plainly right for times on full hours. */

const HOUR_MS = 3_600_000

function isUnderWayOn(day: Instant, span: Span | null): boolean {
  if (!span) return false
  if (span.from === span.to) return span.from >= day && span.from < addDays(day, 1)
  for (let hour = day as number; hour < day + DAY_MS; hour += HOUR_MS)
    if (hour >= span.from && hour < span.to) return true
  return false
}

function slowCounts(legs: readonly Leg[], containers: ReadonlyMap<string, DayCount['possible']>, window: TimeWindow) {
  const found: string[] = []
  for (let day = window.from; day < window.to; day = addDays(day, 1)) {
    for (const mode of ['vessel', 'rail'] as const) {
      const count = (part: 'possible' | 'certain') => {
        const moved = new Set<string>()
        for (const some of legs) {
          if (some.mode === mode && isUnderWayOn(day, timesOf(some)?.[part] ?? null)) moved.add(some.consignment)
        }
        return { moved, quantity: sumOfCounts([...moved].flatMap((id) => containers.get(id) ?? [])) }
      }
      const possible = count('possible')
      if (possible.moved.size > 0) found.push(textOf(day, mode, possible.quantity, count('certain').quantity))
    }
  }
  return found
}

const textOf = (day: Instant, mode: string, possible: unknown, certain: unknown) =>
  `${formatDay(day)} ${mode} ${JSON.stringify(possible)} ${JSON.stringify(certain)}`

const orNull = fc.option(someInstant, { nil: null })
const someEnd = fc
  .record({ from: orNull, to: orNull })
  .filter(({ from, to }) => from === null || to === null || from <= to)
const someLeg = fc.record({
  consignment: fc.constantFrom('A', 'B', 'C'),
  mode: fc.constantFrom('vessel' as const, 'rail' as const),
  departs: someEnd,
  arrives: someEnd,
})

test('containers under way are those that a walk through every hour finds', () => {
  fc.assert(
    fc.property(
      fc.array(someLeg, { maxLength: 6 }),
      fc.tuple(someQuantity, someQuantity, someQuantity),
      fc.integer({ min: -10, max: 10 }),
      (sketches, [a, b, c], start) => {
        const legs = sketches.map(({ consignment: of, mode, departs, arrives }, index) => {
          const plain = leg(`L${index}`, { from: null, to: null }, { mode, consignment: of as Leg['consignment'] })
          return {
            ...plain,
            departs: { ...plain.departs, when: departs },
            arrives: { ...plain.arrives, when: arrives },
          }
        })
        const window = { from: column(start), to: instant(column(start) + 14 * DAY_MS) }
        const consignments = [consignment('A', a), consignment('B', b), consignment('C', c)]
        const counts = containersUnderWay(legs, consignments, window)
        const containers = new Map<string, DayCount['possible']>(consignments.map((some) => [some.id, some.containers]))
        expect(counts.map((count) => textOf(count.day, count.mode, count.possible, count.certain))).toEqual(
          slowCounts(legs, containers, window),
        )
      },
    ),
  )
})
