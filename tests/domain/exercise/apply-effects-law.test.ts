import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assembleCase } from '#app/domain/assemble.ts'
import { EMPTY_CASE_FILE, type CaseFile } from '#app/domain/case.ts'
import { applyEffects } from '#app/domain/exercise/apply-effects.ts'
import type { BroughtRecords, Effect, FiredInject } from '#app/domain/exercise/inject.ts'
import type { LegEnd } from '#app/domain/leg.ts'
import { exactly } from '#app/domain/quantity.ts'
import type { ConsignmentId, LegId, PlaceId } from '#app/domain/record.ts'
import { published } from '#mocks/cases/published/published.ts'
import { training } from '#mocks/cases/training/training.ts'
import { readCase } from '#tests/panels/published-case.ts'
import { happened } from '#tests/domain/exercise/exercise-sketch.ts'
import { column, consignment, leg } from '#tests/support/sketch.ts'

const FILES = [readCase(published).file, readCase(training).file]
const PARTS = Object.keys(EMPTY_CASE_FILE) as (keyof CaseFile)[]

/** What an inject may bring by its rights: a consignment and its leg between two places of the case. */
function broughtBy({ places }: CaseFile, number: number, isHonest: boolean): BroughtRecords {
  const madeUp = { basis: isHonest ? 'synthetic' : 'inferred', sources: [] } as const
  const [from, to] = [places[number % places.length], places[(number + 1) % places.length]]
  const chain = `SYN-${number}` as ConsignmentId
  const end = (place: PlaceId | undefined): LegEnd => ({
    place: place ?? ('?' as PlaceId),
    when: { from: column(number), to: column(number + 2) },
    seen: null,
  })
  const own = leg(
    `SYN-${number}-leg`,
    { from: column(number), to: column(number + 2) },
    {
      ...madeUp,
      consignment: chain,
      departs: end(from?.id),
      arrives: end(to?.id),
    },
  )
  return {
    ...EMPTY_CASE_FILE,
    consignments: [consignment(chain, exactly(number), { ...madeUp, legs: [own.id] })],
    legs: [own],
  }
}

const someEffect = (file: CaseFile): fc.Arbitrary<Effect> => {
  const someLeg = fc.constantFrom(...file.legs.map(({ id }) => id), 'SYN-1-leg' as LegId, 'no leg' as LegId)
  const somePlace = fc.constantFrom(...file.places.map(({ id }) => id), 'no place' as PlaceId)
  return fc.oneof(
    fc.record({ kind: fc.constant('delay' as const), leg: someLeg, hours: fc.integer({ min: -48, max: 480 }) }),
    fc.record({ kind: fc.constant('divert' as const), leg: someLeg, place: somePlace }),
    fc.record({ kind: fc.constant('lose' as const), leg: someLeg }),
    fc
      .tuple(fc.nat({ max: 4 }), fc.boolean())
      .map(([number, isHonest]) => ({ kind: 'records' as const, records: broughtBy(file, number, isHonest) })),
    fc.constant({ kind: 'message' as const }),
  )
}

type Played = { readonly file: CaseFile; readonly fired: readonly FiredInject[] }
const somePlayed: fc.Arbitrary<Played> = fc
  .constantFrom(...FILES)
  .chain((file) =>
    fc
      .array(fc.tuple(someEffect(file), fc.integer({ min: -20, max: 60 })), { maxLength: 8 })
      .map((effects) => ({ file, fired: effects.map(([effect, day]) => happened(effect, column(day))) })),
  )

const namedIn = (fired: readonly FiredInject[]) =>
  new Set<string>(fired.flatMap(({ effect }) => ('leg' in effect ? [effect.leg] : [])))

describe('whatever happens', () => {
  test('what is not named is the very same record, in its place, and what is new is plainly made up', () => {
    fc.assert(
      fc.property(somePlayed, ({ file, fired }) => {
        const [after, named] = [applyEffects(file, fired), namedIn(fired)]
        for (const part of PARTS) {
          const isSame = file[part].every((record, index) => after[part][index] === record)
          if (isSame && after[part].length === file[part].length) expect(after[part]).toBe(file[part])
          const isLegNamed = (id: string) => part === 'legs' && named.has(id)
          const isKept = file[part].every((record, index) =>
            isLegNamed(record.id) ? after[part][index]?.id === record.id : after[part][index] === record,
          )
          expect(isKept).toBe(true)
          for (const { id, basis } of after[part].slice(file[part].length)) {
            expect(basis).toBe('synthetic')
            expect(id).toMatch(/^SYN-/)
          }
          expect(new Set(after[part].map(({ id }) => id)).size).toBe(after[part].length)
        }
        if (PARTS.every((part) => after[part] === file[part])) expect(after).toBe(file)
      }),
    )
  })

  test('a leg that does not say that it is made up says just what it said', () => {
    fc.assert(
      fc.property(somePlayed, ({ file, fired }) => {
        const before = new Set(file.legs)
        for (const one of applyEffects(file, fired).legs)
          if (one.basis !== 'synthetic') expect(before.has(one)).toBe(true)
      }),
    )
  })

  test('the case holds together: nothing goes to quarantine, no reference is taken off', () => {
    fc.assert(
      fc.property(somePlayed, ({ file, fired }) => {
        const { quarantine, notes } = assembleCase(applyEffects(file, fired), new Set())
        expect([...quarantine, ...notes]).toEqual([])
      }),
    )
  })

  test('the case before is as it was', () => {
    fc.assert(
      fc.property(somePlayed, ({ file, fired }) => {
        const written = JSON.stringify(file)
        applyEffects(file, fired)
        expect(JSON.stringify(file)).toBe(written)
      }),
      { numRuns: 40 },
    )
  })
})
