import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { balancesByBasis } from '#app/domain/conservation.ts'
import type { Consignment } from '#app/domain/consignment.ts'
import type { Leg } from '#app/domain/leg.ts'
import { impliedSpeed } from '#app/domain/plausibility/implied-speed.ts'
import { plausibilityOf } from '#app/domain/plausibility/plausibility.ts'
import { SPEED_LIMITS } from '#app/domain/plausibility/speed-limit.ts'
import { boundsOf, remainder } from '#app/domain/quantity.ts'
import { originCount } from '#app/domain/source.ts'
import { conflictsIn, containersOf } from '#app/domain/totals.ts'
import { HEADLINE_ID } from '#mocks/cases/forge/case.ts'
import type { FaultKind } from '#mocks/cases/forge/faults/fault.ts'
import { forgeCase } from '#mocks/cases/forge/forge.ts'
import { levelOf } from '#mocks/cases/forge/levels.ts'
import type { ForgeParameters } from '#mocks/cases/forge/parameters.ts'
import { LISTS, readForged, type ForgedFile } from '#tests/mocks/forge/forged-file.ts'

const SEEDS = process.env['LONG'] === undefined ? 300 : 1_000
/** So many cases take seconds, and a busy machine takes longer. */
const PATIENTLY = { timeout: 120_000 }

/** The same thousand cases for every law, so that each is made once. */
const someCase = fc.record({
  seed: fc.integer({ min: 0, max: 999_999_999 }),
  difficulty: fc.integer({ min: 1, max: 5 }),
})
const forged = new Map<string, ForgedFile>()
const forAll = (law: (forged: ForgedFile, parameters: ForgeParameters) => void): void =>
  fc.assert(
    fc.property(someCase, (parameters) => {
      const numbers = `${parameters.seed}/${parameters.difficulty}`
      const file = forged.get(numbers) ?? readForged(parameters)
      forged.set(numbers, file)
      law(file, parameters)
    }),
    { numRuns: SEEDS, seed: 4711 },
  )
afterAll(() => forged.clear())

/** Which faults may raise which question of the app. */
const EXPLAINS: Readonly<Record<string, readonly FaultKind[]>> = {
  speed: ['impossible-speed'],
  order: ['left-before-it-came', 'seen-before-it-left'],
  overlap: ['left-before-it-came', 'ship-in-two-places'],
  place: ['mistranslated-place', 'more-boxes-out-than-in'],
  capacity: ['more-than-it-carries'],
}

const planted = ({ key }: ForgedFile, kinds: readonly FaultKind[]) =>
  key.faults.filter(({ kind }) => kinds.includes(kind))
const has = (forged: ForgedFile, kind: FaultKind): boolean => planted(forged, [kind]).length > 0

describe('a forged case', PATIENTLY, () => {
  test('passes the wire schemas, and nothing of it is kept out', () => {
    forAll(({ refused, quarantine, notes }) => {
      expect([refused, quarantine, notes]).toEqual([[], [], []])
    })
  })

  test('is made up in every record, and each source says so', () => {
    forAll(({ answers }) => {
      for (const list of LISTS) {
        const records: readonly { readonly id: string; readonly basis: string }[] = answers[list]
        expect(records.filter(({ id, basis }) => !id.startsWith('SYN-') || basis !== 'synthetic')).toEqual([])
        expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
      }
      for (const { limitation } of answers.sources) {
        expect(limitation.en).toMatch(/^Made up for training/)
        expect(limitation.fr).toMatch(/^Inventé pour l’entraînement/)
      }
    })
  })

  test('has as much of everything as its level says', () => {
    forAll(({ answers, key }, { difficulty }) => {
      const level = levelOf(difficulty)
      const twice = key.faults.filter(({ kind }) => kind === 'counted-twice').length
      expect(answers.consignments).toHaveLength(level.consignments + twice)
      expect(key.faults).toHaveLength(level.faults)
      expect(new Set(key.faults.map(({ kind }) => kind)).size).toBe(level.faults)
    })
  })

  test('has legs that go on from where and when the one before them ended, but for planted faults', () => {
    forAll((forged) => {
      const spoiled = new Set<string>(
        planted(forged, ['left-before-it-came', 'mistranslated-place', 'more-boxes-out-than-in']).flatMap(
          ({ records }) => records,
        ),
      )
      for (const { legs } of forged.file.consignments) {
        const chain = legs.flatMap((id) => forged.index.legs.get(id) ?? [])
        expect(chain).toHaveLength(2)
        if (!chain.some(({ id }) => spoiled.has(id))) expect(complaintsAbout(chain)).toEqual([])
      }
    })
  })

  test('has no leg that is faster than the app allows, but for planted faults', () => {
    forAll((forged) => {
      const fast = forged.file.legs.filter((leg) => {
        const speed = impliedSpeed(leg, forged.index.places)
        return !speed.ok || speed.value.least > SPEED_LIMITS[leg.mode].value
      })
      const told = new Set<string>(planted(forged, ['impossible-speed']).flatMap(({ records }) => records))
      expect(fast.filter(({ id }) => !told.has(id))).toEqual([])
      expect(fast).toHaveLength(planted(forged, ['impossible-speed']).length)
    })
  })
})

function complaintsAbout([leg, next]: readonly Leg[]): readonly string[] {
  if (!leg || !next) return ['has not two legs']
  const complaints: string[] = []
  if (leg.arrives.place !== next.departs.place) complaints.push(`${next.id} goes on from another place`)
  if ((next.departs.when.to ?? 0) < (leg.arrives.when.from ?? 0)) complaints.push(`${next.id} leaves too early`)
  if (leg.mode !== 'vessel' || next.mode !== 'rail') complaints.push(`${leg.id} is of the wrong mode`)
  return complaints
}

describe('the answer key', PATIENTLY, () => {
  test('reconciles: the consignments add up to what it says, and bear the headline out unless that is the fault', () => {
    forAll((forged) => {
      const { key, file, index } = forged
      const { totals } = key
      const once = file.consignments.filter(
        ({ id }) => totals.consignments.find((one) => one.id === id)?.actual !== null,
      )
      expect(totals.consignments.map(({ id }) => id)).toEqual(
        expect.arrayContaining(file.consignments.map(({ id }) => id)),
      )
      expect(totals.itemised).toEqual(containersOf(file.consignments))
      expect(totals.once).toEqual(containersOf(once))
      expect(file.consignments.length - once.length).toBe(planted(forged, ['counted-twice']).length)
      expect(totals.headline.claimed).toEqual(index.claims.get(HEADLINE_ID as never)?.figure?.quantity)
      expect(totals.notItemised).toEqual(remainder(totals.headline.claimed, totals.itemised))

      const claimed = boundsOf(totals.headline.claimed).low?.value ?? NaN
      const { low, high } = boundsOf(has(forged, 'unaccounted-remainder') ? totals.itemised : totals.once)
      if (has(forged, 'unaccounted-remainder')) expect(high?.value).toBeLessThan(claimed)
      else expect(low?.value).toBeGreaterThan(claimed)
      expect(totals.actual).toBe(totals.consignments.reduce((sum, { actual }) => sum + (actual ?? 0), 0))
      for (const { reported, actual } of totals.consignments) expectWithin(reported, actual)
    })
  })

  test('tells the way of each consignment, in order', () => {
    forAll(({ key, index }) => {
      for (const { stops, vessel, ship, consignment } of key.routes) {
        const times = stops.flatMap(({ arrives, departs }) => [arrives, departs]).filter((time) => time !== null)
        expect(times).toEqual(times.toSorted())
        expect(stops.map(({ place }) => index.places.get(place as never)?.kind)).toEqual([
          'port',
          'port',
          'rail-facility',
        ])
        expect(index.vessels.get(vessel as never)?.name).toBe(ship)
        expect(index.consignments.has(consignment as never)).toBe(true)
      }
    })
  })

  test('explains every question that the app raises by a fault whose records it touches', () => {
    forAll((forged) => {
      const { questions } = plausibilityOf(forged.file, forged.index)
      const unexplained = questions.filter(
        ({ kind, legs }) =>
          !planted(forged, EXPLAINS[kind] ?? []).some(({ records }) => legs.every((leg) => records.includes(leg))),
      )
      expect(unexplained).toEqual([])
      const asked = new Set(questions.flatMap(({ legs }) => legs as readonly string[]))
      for (const { kind, records } of planted(forged, Object.values(EXPLAINS).flat())) {
        expect(records.some((id) => asked.has(id)) ? [] : [kind]).toEqual([])
      }
    })
  })

  test('explains each place that more boxes leave than come to', () => {
    forAll((forged) => {
      const breaches = balancesByBasis(forged.file).synthetic.filter(({ breach }) => breach !== null)
      const told = planted(forged, ['mistranslated-place', 'more-boxes-out-than-in'])
      expect(breaches).toHaveLength(told.length)
      for (const { place } of breaches) expect(told.some(({ records }) => records.includes(place))).toBe(true)
    })
  })

  test('explains claims that contradict each other, denials, and sources that repeat one another', () => {
    forAll((forged) => {
      const { claims } = forged.file
      expect(conflictsIn(claims)).toHaveLength(planted(forged, ['conflicting-claims']).length)
      expect(claims.filter(({ kind }) => kind === 'denial')).toHaveLength(planted(forged, ['denial']).length)
      const repeated = claims.filter(({ sources }) => {
        const records = sources.flatMap((id) => forged.index.sources.get(id) ?? [])
        return originCount(records) < records.length
      })
      expect(repeated).toHaveLength(planted(forged, ['duplicate-origin']).length)
    })
  })

  test('and all records are in French that does not break from its line', () => {
    forAll(({ key, answers }) => {
      const { positions: _, ...records } = answers
      const french = [...JSON.stringify({ key, records }).matchAll(/"fr":"([^"]*)"/g)].map(([, text]) => text)
      expect(french.filter((text) => /\d \d{3}(?!\d)|« | »| [:;?!]/.test(text ?? ''))).toEqual([])
    })
  })

  test('names records that are there, tells each fault in both languages, and stands in no answer', () => {
    forAll(({ key, answers }) => {
      const known = new Set(LISTS.flatMap((list) => answers[list].map(({ id }: { readonly id: string }) => id)))
      const feeds = JSON.stringify(answers)
      for (const { records, explanation } of key.faults) {
        expect(records.filter((id) => !known.has(id))).toEqual([])
        expect(new Set(records).size).toBe(records.length)
        expect(explanation.en).not.toBe(explanation.fr)
        expect(feeds).not.toContain(explanation.en)
      }
    })
  })
})

function expectWithin(reported: Consignment['containers'], actual: number | null): void {
  if (actual === null) return
  const { low, high, about } = boundsOf(reported)
  const slack = about ? 5 : 0
  expect((low?.value ?? 0) - slack).toBeLessThanOrEqual(actual)
  expect((high?.value ?? Infinity) + slack).toBeGreaterThanOrEqual(actual)
}

describe('the same numbers', PATIENTLY, () => {
  test('give the same case, and other numbers another', () => {
    const seen = new Map<string, string>()
    forAll(({ answers }, parameters) => {
      const [{ case: _, ...records }, numbers] = [answers, JSON.stringify(parameters)]
      const text = JSON.stringify(records)
      expect(seen.get(text) ?? numbers).toBe(numbers)
      seen.set(text, numbers)
    })
    for (const parameters of fc.sample(someCase, { numRuns: 50, seed: 12 })) {
      expect(JSON.stringify(forgeCase(parameters))).toBe(JSON.stringify(forgeCase(parameters)))
    }
  })

  test.each([
    { seed: 4711, difficulty: 3, hash: '58267e29e76a14956dc3eb474b1e728ca149b0934f765b28a0f517814cbb29cb' },
    { seed: 1, difficulty: 2, hash: 'd82c3a99214bad6bf09c102cd617c5e485766a3e7c641f81604c48d860ca5701' },
  ])(
    'give the case that they gave when it was first forged: $seed, level $difficulty',
    ({ seed, difficulty, hash }) => {
      const { answers: whole, key } = forgeCase({ seed, difficulty })
      // What ships can carry, and what they were called and flew before, came later and took nothing from the seed.
      const vessels = whole.vessels.map(({ capacity: _capacity, names: _names, flags: _flags, ...vessel }) => ({
        ...vessel,
        flag: null,
      }))
      const answers = { ...whole, vessels }
      const { times, trackOf, longitudes, latitudes, speeds } = answers.positions()
      const made = createHash('sha256').update(JSON.stringify({ answers, key }))
      for (const column of [times, trackOf, longitudes, latitudes, speeds]) made.update(column)
      expect(made.digest('hex')).toBe(hash)
    },
  )
})
