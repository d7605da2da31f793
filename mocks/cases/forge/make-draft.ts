import { ensure } from '#app/base/ensure.ts'
import { DAY_MS } from '#app/domain/time.ts'
import type { Draw } from '#mocks/cases/load/seeded.ts'
import { BULLETINS } from '#mocks/cases/forge/bulletins.ts'
import { changed, lotClaimId, lotId, seaLegId, shipId, type Draft } from '#mocks/cases/forge/draft.ts'
import { claimedOf, headlineClaim, headlineSource } from '#mocks/cases/forge/headline.ts'
import { legsOf } from '#mocks/cases/forge/legs.ts'
import type { Level } from '#mocks/cases/forge/levels.ts'
import { reportOf, sightingsOf } from '#mocks/cases/forge/lots.ts'
import { FORMER_SHIPS, PAPERS, type Publisher } from '#mocks/cases/forge/names.ts'
import { drawOtherClaim, drawOtherSighting, makeVessel } from '#mocks/cases/forge/others.ts'
import { drawOtherRun, runOf } from '#mocks/cases/forge/runs.ts'
import { shuffled } from '#mocks/cases/forge/shuffled.ts'
import { makeSource, receiversSource, registerSource } from '#mocks/cases/forge/sources.ts'
import type { Voyage } from '#mocks/cases/forge/voyages.ts'

/** All records as they truly were, with no fault in them. `shipNames` in the order in which they are given out. */
export function makeDraft(draw: Draw, level: Level, voyages: readonly Voyage[], shipNames: readonly string[]): Draft {
  const papers = shuffled(draw, PAPERS)
  const paperAt = (index: number): Publisher => ensure(papers[index % papers.length], 'paper')
  const carriers = Math.max(...voyages.map(({ ship }) => ship)) + 1
  const reports = voyages.map((voyage, index) => reportOf(voyage, paperAt(index)))
  const moved = voyages.map((voyage) => ({ voyage, legs: legsOf(draw, voyage) }))
  const others = times(level.otherClaims, (index) => drawOtherClaim(draw, index))
  const draft: Draft = {
    vessels: times(carriers + level.otherShips, (ship) =>
      makeVessel({ number: ship, name: ensure(shipNames[ship], 'name'), before: FORMER_SHIPS[ship] }),
    ),
    sources: [
      registerSource,
      receiversSource,
      headlineSource,
      ...BULLETINS,
      ...reports.map(({ source }) => source),
      ...others.map(({ source }) => source),
    ],
    claims: [
      headlineClaim(claimedOf(voyages)),
      ...reports.map(({ claim }) => claim),
      ...others.map(({ claim }) => claim),
    ],
    consignments: reports.map(({ consignment }) => consignment),
    legs: moved.flatMap(({ legs }) => legs),
    sightings: [
      ...moved.flatMap(({ voyage, legs: [sea] }) => sightingsOf(draw, voyage, sea)),
      ...times(level.otherSightings, (index) => drawOtherSighting(draw, index)),
    ],
    runs: [
      ...voyages.map((voyage) => runOf(voyage, shipId(voyage.ship), seaLegId(voyage))),
      ...times(level.otherShips, (index) => drawOtherRun(draw, shipId(carriers + index), null)),
    ],
    holes: [],
  }
  return shuffled(draw, [...voyages.entries()])
    .slice(0, level.secondReports)
    .reduce((before, [index, voyage]) => withSecondReport(before, voyage, paperAt(index + 3)), draft)
}

const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index))

/** Another paper that was there itself, and says the same. */
function withSecondReport(draft: Draft, voyage: Voyage, by: Publisher): Draft {
  const id = `SYN-second-${voyage.lot.id}`
  const add = ({ sources }: { readonly sources: string[] }) => ({ sources: [...sources, id] })
  return {
    ...draft,
    sources: [...draft.sources, makeSource({ id, by, published: voyage.comes + 2 * DAY_MS })],
    claims: changed(draft.claims, lotClaimId(voyage), add),
    consignments: changed(draft.consignments, lotId(voyage), add),
  }
}
