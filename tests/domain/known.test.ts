import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ALL_COUNTS, asKnown, type Knowledge } from '#app/domain/known.ts'
import { boundsOf, exactly } from '#app/domain/quantity.ts'
import { addDays, daySpan, formatDay, parseDay, type Instant } from '#app/domain/time.ts'
import { totalsOf } from '#app/domain/totals.ts'
import type { SourceId } from '#app/domain/record.ts'
import type { Vessel } from '#app/domain/vessel.ts'
import type { CaseFile } from '#app/domain/case.ts'
import { readCase } from '#tests/panels/published-case.ts'
import { published } from '#mocks/cases/published/published.ts'
import { at } from '#tests/support/sketch.ts'

const { case: ofCase, file } = readCase(published)

const by = (day: string): Knowledge => ({ ...ALL_COUNTS, by: daySpan(at(day)).to })
const idsOf = (part: CaseFile) =>
  [part.sources, part.places, part.vessels, part.claims, part.consignments, part.legs, part.sightings].flatMap((list) =>
    list.map(({ id }) => id as string),
  )

/** Every day that a text speaks of: ISO days in ids and addresses, and years. */
function latestIn(text: string): Instant[] {
  const isos = [...text.matchAll(/20\d{2}-\d{2}-\d{2}/g)]
    .map(([iso]) => parseDay(iso))
    .flatMap((day) => (day.ok ? [day.value] : []))
  const years = [...text.matchAll(/(?<![\d/.-])(20[2-3]\d)(?![\d-])/g)].map(([, year]) => at(`${year}-01-01`))
  return [...isos, ...years]
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsOf)
}

describe('what a ship or a train can carry, and other names of a ship', () => {
  const [early, late] = ['WH-2023-10-13', 'OSC-2025-02-18'] as unknown as [SourceId, SourceId]
  const given = (sources: readonly SourceId[], basis: 'published' | 'inferred' = 'published') => ({
    limitation: { en: 'of a test' },
    basis,
    sources,
  })
  const withShip = (part: Partial<Vessel>): CaseFile => ({
    ...file,
    vessels: file.vessels.map((vessel) => ({ ...vessel, sources: [...vessel.sources, early, late], ...part })),
  })
  const shipIn = (whole: CaseFile, knowledge: Knowledge) => asKnown(whole, knowledge).file.vessels[0]
  const struck = (...sources: readonly string[]): Knowledge => ({ ...ALL_COUNTS, struck: { sources, origins: [] } })

  test('go with the last of their own sources, what was worked out with the first', () => {
    const told = withShip({ capacity: { teu: exactly(500), ...given([early, late]) } })
    expect(shipIn(told, struck(early))?.capacity).toBeDefined()
    expect(shipIn(told, struck(early, late))?.capacity).toBeUndefined()
    const computed = withShip({ capacity: { teu: exactly(500), ...given([early, late], 'inferred') } })
    expect(shipIn(computed, struck(early))?.capacity).toBeUndefined()
  })

  test('are known from the day of their own sources', () => {
    const borne = { text: 'Another', order: 'later', when: { from: null, to: null } } as const
    const told = withShip({
      capacity: { teu: exactly(500), ...given([late]) },
      names: [
        { ...borne, sources: [early] },
        { ...borne, text: 'A third', sources: [late] },
      ],
    })
    const then = shipIn(told, by('2023-10-20'))
    expect(then?.capacity).toBeUndefined()
    expect(then?.names).toMatchObject([{ text: 'Another' }])
    expect(shipIn(told, by('2025-03-01'))?.capacity).toBeDefined()
  })

  test('of a train go likewise', () => {
    const legs = file.legs.map((leg) =>
      leg.mode === 'rail'
        ? { ...leg, capacity: { wagons: exactly(60), boxesAWagon: exactly(2), ...given([late]) } }
        : leg,
    )
    const trainIn = (knowledge: Knowledge) =>
      asKnown({ ...file, legs }, knowledge).file.legs.find(({ mode }) => mode === 'rail')?.capacity
    expect(trainIn(ALL_COUNTS)).toBeDefined()
    expect(trainIn(struck(late))).toBeUndefined()
    expect(trainIn(by('2023-10-20'))).toBeUndefined()
  })
})

describe('as known on a day', () => {
  test('the release of 13 October is not known the day before', () => {
    const eve = asKnown(file, by('2023-10-12'))
    expect(eve.file.legs).toEqual([])
    expect(eve.file.claims.some(({ id }) => id === 'WH-more-than-1000')).toBe(false)
    expect(eve.withheld.later).toBeGreaterThan(0)
    const day = asKnown(file, by('2023-10-13'))
    expect(day.file.legs.map(({ id }) => id)).toEqual(['WH-300-vessel', 'WH-300-rail'])
    expect(day.file.claims.some(({ id }) => id === 'WH-more-than-1000')).toBe(true)
    expect(day.file.sources.some(({ id }) => id === 'RUSI-2023-10-16')).toBe(false)
  })

  test('a day that one paper printed later dates nothing before', () => {
    const endsOn = (day: string) =>
      asKnown(file, by(day)).file.legs.map(({ departs, arrives }) => [
        departs.when,
        departs.seen,
        arrives.when,
        arrives.seen,
      ])
    const [seventh, october] = [at('2023-09-07'), at('2023-10-02')]
    const [vessel, rail] = endsOn('2023-10-15')
    expect(vessel?.slice(2)).toEqual([{ from: null, to: october }, null])
    expect(rail).toEqual([{ from: seventh, to: null }, null, { from: null, to: october }, null])
    expect(endsOn('2023-10-17')[0]?.[2]).toEqual({ from: null, to: at('2023-09-13') })
    const struck = { sources: ['JOONGANG-JA-2023-10-17', 'VIEWUS-YOMIURI-2024-06'], origins: [] }
    expect(asKnown(file, { ...ALL_COUNTS, struck }).file.legs[1]?.departs.seen).toBeNull()
  })

  test('no record speaks of a day of pictures that nobody had printed yet', () => {
    const early = asKnown(file, by('2023-10-15')).file
    const day = JSON.stringify(at('2023-09-12'))
    for (const list of [early.claims, early.legs, early.sightings, early.consignments]) {
      expect(list.filter((record) => JSON.stringify(record).includes(day)).map(({ id }) => id)).toEqual([])
      expect(textsOf(list).filter((text) => /12 September|12 septembre/.test(text))).toEqual([])
    }
  })

  test('RUSI and the answer of the Kremlin are in on 17 October', () => {
    const { sources, claims } = asKnown(file, by('2023-10-17')).file
    expect(sources.map(({ id }) => id)).toEqual(expect.arrayContaining(['RUSI-2023-10-16', 'MOSCOW-TIMES-2023-10-17']))
    expect(claims.some(({ kind, speaker }) => kind === 'denial' && speaker.includes('Peskov'))).toBe(true)
  })

  test('on 25 days nothing that was published later is told, in no text and no address', () => {
    const leaks: string[] = []
    for (let day = 0; day < 25; day++) {
      const end = daySpan(addDays(at('2023-10-05'), day)).to
      const known = asKnown(file, { ...ALL_COUNTS, by: end }).file
      for (const source of known.sources) if (!source.published || source.published.to > end) leaks.push(source.id)
      for (const text of textsOf(known)) {
        if (latestIn(text).some((told) => told >= end)) leaks.push(`${formatDay(end)} ${text.slice(0, 160)}`)
      }
    }
    expect([...new Set(leaks)]).toEqual([])
  })

  test('no text speaks of RUSI before RUSI did', () => {
    const texts = textsOf(asKnown(file, by('2023-10-15')).file)
    expect(texts.filter((text) => /RUSI|New York Times/.test(text))).toEqual([])
    expect(textsOf(asKnown(file, by('2023-10-16')).file).some((text) => text.includes('RUSI'))).toBe(true)
  })
})

const knowledge = fc.record({
  by: fc.option(fc.integer({ min: 0, max: 900 }).map((days) => addDays(at('2023-08-01'), days))),
  struck: fc.record({
    sources: fc.subarray(file.sources.map(({ id }) => id as string)),
    origins: fc.subarray([...new Set(file.sources.map(({ origin }) => origin.id))]),
  }),
  least: fc.record({
    source: fc.option(fc.constantFrom('A', 'B', 'C', 'F')),
    information: fc.option(fc.constantFrom(1, 2, 3, 6)),
  }),
})
const asKnowledge = (made: unknown) => made as Knowledge

describe('what does not count', () => {
  test('is taken away and nothing else: no record is added', () => {
    fc.assert(
      fc.property(knowledge, (made) => {
        const known = asKnown(file, asKnowledge(made)).file
        expect(idsOf(file)).toEqual(expect.arrayContaining(idsOf(known)))
      }),
      { numRuns: 60 },
    )
  })

  test('striking one more source never raises what is itemised, and adds no record', () => {
    const itemised = (part: CaseFile) => boundsOf(totalsOf(part.legs, part, ofCase.headline).itemised).low?.value ?? 0
    fc.assert(
      fc.property(knowledge, fc.constantFrom(...file.sources), (made, source) => {
        const before = asKnowledge(made)
        const struck = { ...before.struck, sources: [...before.struck.sources, source.id] }
        const [more, less] = [asKnown(file, before).file, asKnown(file, { ...before, struck }).file]
        expect(itemised(less)).toBeLessThanOrEqual(itemised(more))
        expect(new Set(idsOf(more))).toEqual(new Set([...idsOf(more), ...idsOf(less)]))
      }),
      { numRuns: 60 },
    )
  })

  test('putting it back restores the identical file', () => {
    expect(asKnown(file, ALL_COUNTS).file).toBe(file)
    expect(asKnown(file, ALL_COUNTS).withheld).toEqual({ later: 0, struck: 0, below: 0 })
  })

  test('every record that is gone is counted once', () => {
    fc.assert(
      fc.property(knowledge, (made) => {
        const { file: known, withheld } = asKnown(file, asKnowledge(made))
        const count = ({ claims, consignments, legs, sightings }: CaseFile) =>
          claims.length + consignments.length + legs.length + sightings.length
        expect(count(known) + withheld.later + withheld.struck + withheld.below).toBe(count(file))
      }),
      { numRuns: 60 },
    )
  })

  test('a grade that is asked for hides what is lower or not graded, never a denial', () => {
    const { file: known } = asKnown(file, { ...ALL_COUNTS, least: { source: 'B', information: 2 } })
    expect(known.legs).toEqual([])
    expect(known.claims).toEqual(file.claims.map((claim) => ({ ...claim, consignments: expect.anything() as unknown })))
    const letters = asKnown(file, { ...ALL_COUNTS, least: { source: 'B', information: null } }).file
    expect(letters.legs).toEqual(file.legs)
  })
})
