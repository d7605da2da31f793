import { fail, ok, type Result } from '#app/base/result.ts'
import type { WireSource } from '#app/feeds/sources.ts'
import type { CaseAnswers } from '#mocks/cases/case-answers.ts'
import { LOAD_CASE, LOAD_DAYS } from '#mocks/cases/load/case.ts'
import { makePositions } from '#mocks/cases/load/make-positions.ts'
import { LOAD_PLACES } from '#mocks/cases/load/places.ts'
import { makeTracks } from '#mocks/cases/load/tracks.ts'
import { LOAD_SOURCE_ID, makeTraffic } from '#mocks/cases/load/traffic.ts'

const SOURCE: WireSource = {
  id: LOAD_SOURCE_ID,
  publisher: 'Transload load generator',
  title: null,
  address: null,
  published: { from: LOAD_DAYS.from, to: LOAD_DAYS.from },
  observed: null,
  licence: { en: 'MIT, as this software', fr: 'MIT, comme ce logiciel' },
  language: 'en',
  limitation: {
    en: 'Made up by a seeded generator: no such ship, train or container exists.',
    fr: 'Inventé par un générateur à graine : ce navire, ce train, ce conteneur n’existent pas.',
  },
  origin: { id: 'SYN-generator', name: 'Transload load generator' },
  readAs: 'publisher',
  basis: 'synthetic',
}

/** `n` counts AIS positions, of which a hundredth as many legs are made. */
const POSITIONS_PER_LEG = 100
const BOUNDS = {
  n: { least: POSITIONS_PER_LEG, most: 10_000_000, usual: 10_000 },
  seed: { least: 0, most: 4_294_967_295, usual: 1 },
} as const

/** Answers `?case=load&n=1000000&seed=7`; the error names the parameter that is out of bounds. */
export function answerLoad(parameters: URLSearchParams): Result<CaseAnswers> {
  const n = readWhole(parameters, 'n')
  const seed = readWhole(parameters, 'seed')
  if (!n.ok) return n
  if (!seed.ok) return seed
  const key = `${n.value}/${seed.value}`
  // All feeds ask for the same case at one time; the case before it is not asked for again.
  if (latest?.key !== key) {
    latest = { key, answers: makeLoad(Math.floor(n.value / POSITIONS_PER_LEG), seed.value, n.value) }
  }
  return ok(latest.answers)
}

let latest: { key: string; answers: CaseAnswers } | null = null

/** So many legs and positions, the same for the same seed. */
export function makeLoad(
  legCount: number,
  seed: number,
  positionCount: number = legCount * POSITIONS_PER_LEG,
): CaseAnswers {
  const { vessels, consignments, legs, runs } = makeTraffic(legCount, seed)
  return {
    case: LOAD_CASE,
    places: LOAD_PLACES,
    sources: [SOURCE],
    claims: [],
    sightings: [],
    vessels,
    consignments,
    legs,
    tracks: makeTracks(runs),
    positions: () => makePositions(runs, positionCount, seed),
  }
}

function readWhole(parameters: URLSearchParams, name: keyof typeof BOUNDS): Result<number> {
  const { least, most, usual } = BOUNDS[name]
  const text = parameters.get(name)
  if (text === null) return ok(usual)
  const value = /^\d{1,10}$/.test(text) ? Number(text) : NaN
  if (value >= least && value <= most) return ok(value)
  return fail(`"${name}" must be a whole number from ${least} to ${most}.`)
}
