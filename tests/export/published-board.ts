import { indexCase } from '#app/domain/case-index.ts'
import type { CaseFile } from '#app/domain/case.ts'
import { casesFeed } from '#app/feeds/cases.ts'
import { claimsFeed } from '#app/feeds/claims.ts'
import { consignmentsFeed } from '#app/feeds/consignments.ts'
import type { Feed } from '#app/feeds/feed.ts'
import { legsFeed } from '#app/feeds/legs.ts'
import { placesFeed } from '#app/feeds/places.ts'
import { sightingsFeed } from '#app/feeds/sightings.ts'
import { sourcesFeed } from '#app/feeds/sources.ts'
import { vesselsFeed } from '#app/feeds/vessels.ts'
import { DEFAULT_SHOWN } from '#app/state/view.ts'
import { selectBoard, type Board, type BoardInput } from '#app/state/board.ts'
import { published } from '#mocks/cases/published/published.ts'

function read<Item>(feed: Feed<Item>, items: readonly unknown[]): readonly Item[] {
  return items.map((item) => {
    const answer = feed.read(item)
    if (!answer.ok) throw new Error(`${feed.name}: ${answer.field} ${answer.message}`)
    return answer.record
  })
}

/** The published case through the real mappers, on the board as it opens. */
export function publishedBoard(part: Partial<BoardInput> = {}): Board {
  const file: CaseFile = {
    places: read(placesFeed, published.places),
    vessels: read(vesselsFeed, published.vessels),
    sources: read(sourcesFeed, published.sources),
    claims: read(claimsFeed, published.claims),
    consignments: read(consignmentsFeed, published.consignments),
    legs: read(legsFeed, published.legs),
    sightings: read(sightingsFeed, published.sightings),
    tracks: [],
  }
  const [ofCase] = read(casesFeed, [published.case])
  if (!ofCase) throw new Error('no case')
  return selectBoard({
    case: ofCase,
    file,
    index: indexCase(file),
    positions: null,
    window: ofCase.window,
    shown: DEFAULT_SHOWN,
    at: null,
    filter: '',
    selection: null,
    ...part,
  })
}
