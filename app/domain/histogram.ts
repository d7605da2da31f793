import type { Consignment } from '#app/domain/consignment.ts'
import { intersectionOf, NO_DAY, stretchOf, sumsByDay, type Stretch } from '#app/domain/day-stretch.ts'
import { addCount, areExact, countIn, makeAddends, quantityIn } from '#app/domain/interval-sums.ts'
import { numberConsignments } from '#app/domain/leg-columns.ts'
import { possibleTimeOf, timesOf, type Leg, type Mode } from '#app/domain/leg.ts'
import { sumOfCounts, type Quantity } from '#app/domain/quantity.ts'
import { eachDay, type Instant, type TimeWindow } from '#app/domain/time.ts'

/** Containers under way on one day by one mode. */
export type DayCount = {
  readonly day: Instant
  readonly mode: Mode
  /** Surely under way at some moment of the day. */
  readonly certain: Quantity
  /** Surely or possibly under way: includes `certain`. */
  readonly possible: Quantity
  readonly consignmentCount: number
}

const MODES = ['vessel', 'rail'] as const

/**
 * Containers under way per day and mode. The modes are counted apart and must not be stacked: on the day of a transfer
 * the same boxes may be on the ship or on the train. Costs one sort of the legs, not each leg on each day; only counts
 * that are no whole numbers are added up leg by leg.
 */
export function containersUnderWay(
  legs: readonly Leg[],
  consignments: readonly Consignment[],
  extent: TimeWindow,
): readonly DayCount[] {
  const days = eachDay(extent)
  const byId = new Map(consignments.map((consignment) => [consignment.id, consignment]))
  const counters = MODES.map((mode) => {
    const ofMode = legs.filter((leg) => leg.mode === mode)
    const { numbers, ofLeg } = numberConsignments(ofMode)
    const containers = [...numbers.keys()].map((id) => byId.get(id)?.containers ?? null)
    return { mode, countOn: dayCounter(movesOf(ofMode, ofLeg, days), containers, days.length) }
  })
  return days.flatMap((day, place) =>
    counters.flatMap(({ mode, countOn }) => {
      const count = countOn(place)
      return count ? [{ day, mode, ...count }] : []
    }),
  )
}

/** How much of something is made up. */
export type MadeUp = 'none' | 'some' | 'all'

/** The days on which legs may be under way, and how much of what is on a day is made up. */
export function madeUpByDay(legs: readonly Leg[], extent: TimeWindow): ReadonlyMap<Instant, MadeUp> {
  const days = eachDay(extent)
  const one = makeAddends(1)
  addCount(one, 0, null)
  const [made, said] = [true, false].map((isMadeUp) => {
    const some = legs.filter((leg) => (leg.basis === 'synthetic') === isMadeUp)
    const stretches = some.flatMap((leg) => {
      const possible = possibleTimeOf(leg)
      return possible ? [{ number: 0, ...stretchOf(possible, days) }] : []
    })
    const sums = sumsByDay(stretches, one, days.length)
    return days.map((_, place) => countIn(sums, place) > 0)
  })
  const shares = days.flatMap((day, place): readonly (readonly [Instant, MadeUp])[] => {
    const [isMade, isSaid] = [made?.[place] === true, said?.[place] === true]
    return isMade || isSaid ? [[day, isMade ? (isSaid ? 'some' : 'all') : 'none']] : []
  })
  return new Map(shares)
}

/** The days of one leg, by their places. `number` is that of its consignment. */
type Move = { readonly number: number; readonly possible: Stretch; readonly certain: Stretch }

const movesOf = (legs: readonly Leg[], numbers: Uint32Array, days: readonly Instant[]): readonly Move[] =>
  legs.flatMap((leg, row) => {
    const times = timesOf(leg)
    if (!times) return []
    const possible = stretchOf(times.possible, days)
    const certain = times.certain ? intersectionOf(stretchOf(times.certain, days), possible) : NO_DAY
    return [{ number: numbers[row] ?? 0, possible, certain }]
  })

type Counter = (place: number) => Pick<DayCount, 'certain' | 'possible' | 'consignmentCount'> | null

/** Counts what moves on a day. `containers` are those of the consignments by number; null: the case lacks it. */
function dayCounter(moves: readonly Move[], containers: readonly (Quantity | null)[], dayCount: number): Counter {
  const addends = makeAddends(containers.length)
  for (const [number, quantity] of containers.entries()) addCount(addends, number, quantity)
  const numbers = moves.map(({ number }) => number)
  if (!areExact(addends, numbers)) return (place) => countPlainly(moves, containers, place)
  const sumsOf = (part: 'possible' | 'certain') =>
    sumsByDay(
      moves.map((move) => ({ number: move.number, first: move[part].first, end: move[part].end })),
      addends,
      dayCount,
    )
  const [possible, certain] = [sumsOf('possible'), sumsOf('certain')]
  return (place) => {
    const consignmentCount = countIn(possible, place)
    if (consignmentCount === 0) return null
    return { certain: quantityIn(certain, place), possible: quantityIn(possible, place), consignmentCount }
  }
}

function countPlainly(
  moves: readonly Move[],
  containers: readonly (Quantity | null)[],
  place: number,
): ReturnType<Counter> {
  const numbersOn = (part: 'possible' | 'certain') => [
    ...new Set(moves.filter((move) => move[part].first <= place && place < move[part].end).map(({ number }) => number)),
  ]
  const sumOf = (numbers: readonly number[]) => sumOfCounts(numbers.flatMap((number) => containers[number] ?? []))
  const possible = numbersOn('possible')
  if (possible.length === 0) return null
  return { certain: sumOf(numbersOn('certain')), possible: sumOf(possible), consignmentCount: possible.length }
}
