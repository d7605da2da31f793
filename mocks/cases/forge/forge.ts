import { ok, type Result } from '#app/base/result.ts'
import type { WireTrack } from '#app/feeds/tracks.ts'
import type { CaseAnswers } from '#mocks/cases/case-answers.ts'
import { forgeCaseOf } from '#mocks/cases/forge/case.ts'
import { plantFaults } from '#mocks/cases/forge/faults/plant-faults.ts'
import { shipName } from '#mocks/cases/forge/faults/fault.ts'
import { makeKey, type ForgeKey } from '#mocks/cases/forge/key.ts'
import { levelOf } from '#mocks/cases/forge/levels.ts'
import { makeDraft } from '#mocks/cases/forge/make-draft.ts'
import { makePositions } from '#mocks/cases/forge/make-positions.ts'
import { SHIPS } from '#mocks/cases/forge/names.ts'
import { numbered, withNumbers } from '#mocks/cases/forge/numbered.ts'
import { readForgeParameters, type ForgeParameters } from '#mocks/cases/forge/parameters.ts'
import { forgePlaces } from '#mocks/cases/forge/places.ts'
import type { Draft } from '#mocks/cases/forge/draft.ts'
import { shuffled } from '#mocks/cases/forge/shuffled.ts'
import { madeUp, RECEIVERS_ID } from '#mocks/cases/forge/sources.ts'
import { dayText } from '#mocks/cases/forge/spoken.ts'
import { drawVoyages } from '#mocks/cases/forge/voyages.ts'
import { mixed, seededDraw, STRIDE } from '#mocks/cases/load/seeded.ts'

export type Forged = { readonly answers: CaseAnswers; readonly key: ForgeKey }

/**
 * A whole training case and its answer key, of two numbers: the seed, and the difficulty from 1 to 5. The same numbers give
 * the same case on every machine. The truth is drawn first, all records are made of it, and then some of them are spoiled.
 */
export function forgeCase(parameters: ForgeParameters): Forged {
  const { seed, difficulty } = parameters
  const drawSeed = mixed((seed + Math.imul(difficulty, STRIDE)) | 0) >>> 0
  const draw = seededDraw(drawSeed)
  const level = levelOf(difficulty)
  const voyages = drawVoyages(draw, level)
  const shipNames = shuffled(draw, SHIPS)
  const whole = makeDraft(draw, level, voyages, shipNames)
  const { draft: spoiled, faults } = plantFaults(whole, { draw, voyages, shipNames }, level.faults, difficulty)
  const { draft, ids } = numbered(spoiled)
  return {
    answers: answersOf(parameters, draft, drawSeed),
    key: withNumbers(makeKey(parameters, spoiled, voyages, faults), ids),
  }
}

function answersOf(parameters: ForgeParameters, draft: Draft, drawSeed: number): CaseAnswers {
  const { runs, holes, ...records } = draft
  return {
    case: forgeCaseOf(parameters),
    places: forgePlaces,
    ...records,
    tracks: runs.map((run): WireTrack => {
      const [ship, day] = [shipName(draft, run.vessel), dayText(run.departs)]
      return {
        id: run.id,
        name: { en: `${ship}, AIS from ${day.en} on`, fr: `${ship}, AIS à partir du ${day.fr}` },
        mode: 'vessel',
        vessel: run.vessel,
        mmsi: null,
        legs: [...run.legs],
        ...madeUp(RECEIVERS_ID),
      }
    }),
    positions: () => makePositions(runs, holes, drawSeed),
  }
}

/** Answers `?case=forge&seed=4711&difficulty=3`; the error names the parameter that is out of bounds. */
export function answerForge(parameters: URLSearchParams): Result<CaseAnswers> {
  const read = readForgeParameters(parameters)
  if (!read.ok) return read
  const key = `${read.value.seed}/${read.value.difficulty}`
  // All feeds ask for the same case at one time; the case before it is not asked for again.
  if (latest?.key !== key) latest = { key, answers: forgeCase(read.value).answers }
  return ok(latest.answers)
}

let latest: { readonly key: string; readonly answers: CaseAnswers } | null = null
