import type { CaseAnswers } from '#mocks/cases/case-answers.ts'
import { publishedCase } from '#mocks/cases/published/case.ts'
import { claims } from '#mocks/cases/published/claims.ts'
import { consignments } from '#mocks/cases/published/consignments.ts'
import { legs } from '#mocks/cases/published/legs.ts'
import { places } from '#mocks/cases/published/places.ts'
import { sightings } from '#mocks/cases/published/sightings.ts'
import { sources } from '#mocks/cases/published/sources.ts'
import { vessels } from '#mocks/cases/published/vessels.ts'
import { NO_POSITIONS } from '#mocks/positions/position-columns.ts'

/**
 * The reference case as it was published: every record with its source, nothing invented, no figure made sharper than
 * it was said. What no source gives is null here.
 */
export const published: CaseAnswers = {
  case: publishedCase,
  places,
  vessels,
  sources,
  claims,
  consignments,
  legs,
  sightings,
  // No source gives AIS positions of these voyages.
  tracks: [],
  positions: () => NO_POSITIONS,
}
