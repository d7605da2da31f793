import { indexCase } from '#app/domain/case-index.ts'
import type { Case, CaseFile } from '#app/domain/case.ts'
import { casesFeed } from '#app/feeds/cases.ts'
import { claimsFeed } from '#app/feeds/claims.ts'
import { consignmentsFeed } from '#app/feeds/consignments.ts'
import type { Feed } from '#app/feeds/feed.ts'
import { legsFeed } from '#app/feeds/legs.ts'
import { placesFeed } from '#app/feeds/places.ts'
import { sightingsFeed } from '#app/feeds/sightings.ts'
import { sourcesFeed } from '#app/feeds/sources.ts'
import { vesselsFeed } from '#app/feeds/vessels.ts'
import type { CaseAnswers } from '#mocks/cases/case-answers.ts'
import { published } from '#mocks/cases/published/published.ts'
import type { CaseOnTable } from '#app/state/use-case.ts'

/** All that the panes need of a case. */
export type TestCase = Pick<CaseOnTable, 'file' | 'index'> & { readonly case: Case }

const read = <Item>(feed: Feed<Item>, rows: readonly unknown[]): readonly Item[] =>
  rows.map((row) => {
    const result = feed.read(row)
    if (!result.ok) throw new Error(`${feed.name}: ${result.field} ${result.message}`)
    return result.record
  })

/** A case as the feeds would give it. */
export function readCase(answers: CaseAnswers): TestCase {
  const file: CaseFile = {
    places: read(placesFeed, answers.places),
    vessels: read(vesselsFeed, answers.vessels),
    sources: read(sourcesFeed, answers.sources),
    claims: read(claimsFeed, answers.claims),
    consignments: read(consignmentsFeed, answers.consignments),
    legs: read(legsFeed, answers.legs),
    sightings: read(sightingsFeed, answers.sightings),
    tracks: [],
  }
  const [ofCase] = read(casesFeed, [answers.case])
  if (!ofCase) throw new Error('No case')
  return { case: ofCase, file, index: indexCase(file) }
}

/** The reference case, read once. */
export const PUBLISHED: TestCase = readCase(published)
