import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#app/domain/case.ts'
import { applyEffects } from '#app/domain/exercise/apply-effects.ts'
import type { BroughtRecords, Effect } from '#app/domain/exercise/inject.ts'
import { possibleTimeOf, type Leg } from '#app/domain/leg.ts'
import { exactly } from '#app/domain/quantity.ts'
import type { LegId, PlaceId, SourceId } from '#app/domain/record.ts'
import { instant } from '#app/domain/time.ts'
import { published } from '#mocks/cases/published/published.ts'
import { readCase } from '#tests/panels/published-case.ts'
import { happened } from '#tests/domain/exercise/exercise-sketch.ts'
import { at, claim, consignment, leg } from '#tests/support/sketch.ts'

const { file } = readCase(published)
const VESSEL = 'WH-300-vessel' as LegId
const legOf = ({ legs }: CaseFile, id: LegId = VESSEL): Leg => {
  const found = legs.find((one) => one.id === id)
  if (!found) throw new Error(`No leg ${id}`)
  return found
}
/** The case after some effects, all at one time of the scenario. */
const after = (day: string, ...effects: readonly Effect[]) =>
  applyEffects(
    file,
    effects.map((effect) => happened(effect, at(day))),
  )
const HOUR_MS = 3_600_000
const later = (time: number | null, hours: number) => (time === null ? null : instant(time + hours * HOUR_MS))

const NOTHING: BroughtRecords = {
  places: [],
  vessels: [],
  sources: [],
  claims: [],
  consignments: [],
  legs: [],
  sightings: [],
}
const madeUp = { basis: 'synthetic', sources: [] } as const
const brings = (records: Partial<BroughtRecords>): Effect => ({ kind: 'records', records: { ...NOTHING, ...records } })

describe('a delay', () => {
  test('moves the arrival, and the departure that has not been yet', () => {
    const [before, delayed] = [legOf(file), legOf(after('2023-09-01', { kind: 'delay', leg: VESSEL, hours: 36 }))]
    expect(delayed.departs.when.from).toBe(later(before.departs.when.from, 36))
    expect(delayed.departs.when.to).toBe(later(before.departs.when.to, 36))
    expect(delayed.arrives.when.to).toBe(later(before.arrives.when.to, 36))
    expect(possibleTimeOf(delayed)?.to).toBe(later(possibleTimeOf(before)?.to ?? null, 36))
  })

  test('leaves a departure that has been, with what was seen there and who said it', () => {
    const [before, delayed] = [legOf(file), legOf(after('2023-10-30', { kind: 'delay', leg: VESSEL, hours: 36 }))]
    expect(delayed.departs).toBe(before.departs)
    expect(delayed.arrives.when.to).toBe(later(before.arrives.when.to, 36))
  })

  test('of one that may have left moves only the latest that it may have', () => {
    const when = { from: at('2023-09-05'), to: at('2023-09-10') }
    const drawn = { ...file, legs: [leg('L', when, { departs: { place: 'NAJ' as PlaceId, when, seen: null } })] }
    const effect: Effect = { kind: 'delay', leg: 'L' as LegId, hours: 24 }
    const { departs } = legOf(applyEffects(drawn, [happened(effect, at('2023-09-07'))]), 'L' as LegId)
    expect(departs.when).toEqual({ from: at('2023-09-05'), to: at('2023-09-11') })
  })

  test('is made up, graded by nobody, and dated by no source', () => {
    const delayed = legOf(after('2023-09-01', { kind: 'delay', leg: VESSEL, hours: 36 }))
    expect(delayed.basis).toBe('synthetic')
    expect(delayed.grades).toEqual({ position: null, cargo: null, identity: null, reason: null })
    expect(delayed.arrives.datedBy).toBeUndefined()
    expect(delayed.arrives.seen).toBeNull()
  })

  test('adds up with another', () => {
    const effect: Effect = { kind: 'delay', leg: VESSEL, hours: 12 }
    expect(legOf(after('2023-09-01', effect, effect))).toEqual(
      legOf(after('2023-09-01', { kind: 'delay', leg: VESSEL, hours: 24 })),
    )
  })
})

describe('a diversion', () => {
  const elsewhere = file.places.find(({ id }) => id !== legOf(file).departs.place && id !== legOf(file).arrives.place)
  const place = elsewhere?.id ?? ('?' as PlaceId)

  test('ends at the other place, where nobody has seen it, by no corridor', () => {
    const diverted = legOf(after('2023-09-01', { kind: 'divert', leg: VESSEL, place }))
    expect(diverted.arrives).toEqual({ place, when: legOf(file).arrives.when, seen: null })
    expect(diverted).toMatchObject({ basis: 'synthetic', corridor: null })
    expect(diverted.departs).toBe(legOf(file).departs)
  })

  test('to a place that nobody knows, or where it goes anyway, is none', () => {
    expect(after('2023-09-01', { kind: 'divert', leg: VESSEL, place: 'nowhere' as PlaceId })).toBe(file)
    expect(after('2023-09-01', { kind: 'divert', leg: VESSEL, place: legOf(file).arrives.place })).toBe(file)
  })

  test('to a place that was brought ends there', () => {
    const [first] = file.places
    const brought = { ...first, ...madeUp, id: 'SYN-PORT' as PlaceId } as CaseFile['places'][number]
    const file2 = after('2023-09-01', brings({ places: [brought] }), {
      kind: 'divert',
      leg: VESSEL,
      place: brought.id,
    })
    expect(legOf(file2).arrives.place).toBe(brought.id)
  })
})

describe('a loss', () => {
  test('leaves no time of arrival; the next leg of the chain stays as it is', () => {
    const lost = after('2023-09-01', { kind: 'lose', leg: VESSEL })
    expect(legOf(lost).arrives).toEqual({
      place: legOf(file).arrives.place,
      when: { from: null, to: null },
      seen: null,
    })
    expect(legOf(lost).basis).toBe('synthetic')
    expect(legOf(lost, 'WH-300-rail' as LegId)).toBe(legOf(file, 'WH-300-rail' as LegId))
  })

  test('of what is lost already changes nothing more', () => {
    const effect: Effect = { kind: 'lose', leg: VESSEL }
    const once = after('2023-09-01', effect)
    expect(applyEffects(once, [happened(effect)])).toBe(once)
  })
})

describe('brought records', () => {
  const SYN = { ...madeUp, id: 'SYN-1' as never }

  test('come after what is there', () => {
    const brought = claim('SYN-1', exactly(40), madeUp)
    const claims = after('2023-09-01', brings({ claims: [brought] })).claims
    expect(claims).toEqual([...file.claims, brought])
  })

  test('are left out where they are not plainly made up', () => {
    const sources: readonly SourceId[] = file.sources.slice(0, 1).map(({ id }) => id)
    const claims = [
      claim('SYN-published', exactly(1), { sources }),
      claim('made-up', exactly(1), madeUp),
      claim('SYN-inferred', exactly(1), { basis: 'inferred' }),
    ]
    expect(after('2023-09-01', brings({ claims }))).toBe(file)
  })

  test('replace nothing: the first of an id stays', () => {
    const [first, second] = [consignment('SYN-1', exactly(40), SYN), consignment('SYN-1', exactly(50), SYN)]
    const twice = after('2023-09-01', brings({ consignments: [first, second] }), brings({ consignments: [second] }))
    expect(twice.consignments.filter(({ id }) => id === first.id)).toEqual([first])
    expect(applyEffects(twice, [happened(brings({ consignments: [second] }))])).toBe(twice)
  })

  test('may be changed by what happens later', () => {
    const brought = leg('SYN-1', { from: at('2023-09-01'), to: at('2023-09-05') }, madeUp)
    const changed = after('2023-08-01', brings({ legs: [brought] }), { kind: 'lose', leg: brought.id })
    expect(legOf(changed, brought.id).arrives.when).toEqual({ from: null, to: null })
  })
})

test('what does nothing to the records gives the same file back', () => {
  expect(after('2023-09-01')).toBe(file)
  expect(
    after(
      '2023-09-01',
      { kind: 'message' },
      { kind: 'feed', feed: 'legs', fault: '500' },
      { kind: 'delay', leg: 'no such leg' as LegId, hours: 5 },
      { kind: 'delay', leg: VESSEL, hours: 0 },
      { kind: 'delay', leg: VESSEL, hours: -6 },
      brings({}),
    ),
  ).toBe(file)
})
