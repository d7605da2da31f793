import type { CaseAnswers } from '#mocks/cases/case-answers.ts'
import { published } from '#mocks/cases/published/published.ts'
import { trainingCase } from '#mocks/cases/training/case.ts'
import { trainingConsignments } from '#mocks/cases/training/consignments.ts'
import { trainingLegs } from '#mocks/cases/training/legs.ts'
import { makeTrainingPositions } from '#mocks/cases/training/make-positions.ts'
import { trainingSource } from '#mocks/cases/training/source.ts'
import { trainingTracks } from '#mocks/cases/training/tracks.ts'

/** All that is published, the very same records, and what is made up for training after it. */
export const training: CaseAnswers = {
  ...published,
  case: trainingCase,
  sources: [...published.sources, trainingSource],
  consignments: [...published.consignments, ...trainingConsignments],
  legs: [...published.legs, ...trainingLegs],
  tracks: trainingTracks,
  positions: makeTrainingPositions,
}
