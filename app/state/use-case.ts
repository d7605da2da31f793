import { useMemo } from 'react'
import { assembleCase, type CasePart, type MissingReference } from '#app/domain/assemble.ts'
import type { Case, CaseFile } from '#app/domain/case.ts'
import type { CaseIndex } from '#app/domain/case-index.ts'
import { applyEffects } from '#app/domain/exercise/apply-effects.ts'
import { disturbancesOf } from '#app/domain/exercise/disturbances.ts'
import type { Instant } from '#app/domain/time.ts'
import type { Positions } from '#app/domain/track.ts'
import { feedQuery } from '#app/feeds/query.ts'
import { nextAgeStep } from '#app/state/feed-age.ts'
import { outageOf, type FeedState, type Outage } from '#app/state/feed-state.ts'
import { leftOutCount, positionsCondition, type PositionsArrival } from '#app/state/positions-arrival.ts'
import { countedCase, knowledgeOf, type KnownOnTable } from '#app/state/known-on-table.ts'
import { useNowAtSteps } from '#app/state/clock.ts'
import { useFired } from '#app/state/exercise/use-fired.ts'
import { useTransport } from '#app/state/transport-context.ts'
import { useDisturbances } from '#app/state/use-disturbances.ts'
import { useFeed } from '#app/state/use-feed.ts'
import { usePositions } from '#app/state/use-positions.ts'
import { DEFAULT_VIEW, type View } from '#app/state/view.ts'

/** The case on the table, as far as the feeds have answered. */
export type CaseOnTable = {
  /** All that the feeds offer; empty until they answered. */
  readonly cases: readonly Case[]
  /** null: not there yet, or the list of cases failed. */
  readonly case: Case | null
  /** The address asked for a case that there is not, so the default one is shown. */
  readonly isUnknownCase: boolean
  /** The part of the case that counts: by its day, its sources and its grades. */
  readonly file: CaseFile
  readonly index: CaseIndex
  readonly known: KnownOnTable
  /** Reported positions; null: none have come (yet). */
  readonly positions: Positions | null
  readonly positionsArrival: PositionsArrival
  /** Records held back since what they refer to is missing. */
  readonly quarantine: readonly MissingReference[]
  /** References that were taken off records which stay. */
  readonly referenceNotes: readonly MissingReference[]
  readonly feeds: readonly FeedState[]
  readonly outage: Outage
  /** Our clock when the ages of the feeds were last taken. It moves when one of them grows stale, and never for nothing. */
  readonly agedAt: Instant
  /**
   * All feeds of the case file have answered or failed. Tracks and positions may still come: nothing but the map draws them.
   */
  readonly isSettled: boolean
}

const NONE: readonly never[] = []

/** Asks all feeds of the case that the view names and puts the answers together. */
export function useCase(view: View): CaseOnTable {
  const transport = useTransport()
  const { caseParameters: parameters } = view
  const hasParameters = Object.keys(parameters).length > 0
  const casesAnswer = useFeed('cases', feedQuery('cases', hasParameters ? { id: null, parameters } : null, transport))
  const cases = casesAnswer.data?.items ?? NONE
  const isUnknownCase = casesAnswer.data !== undefined && !cases.some((candidate) => candidate.id === view.caseId)
  const id = isUnknownCase ? DEFAULT_VIEW.caseId : view.caseId
  const address = { id, parameters: isUnknownCase ? {} : parameters }

  const places = useFeed('places', feedQuery('places', address, transport))
  const sources = useFeed('sources', feedQuery('sources', address, transport))
  // Positions wait for these two, and are the most to read.
  const tracks = useFeed('tracks', feedQuery('tracks', address, transport))
  const vessels = useFeed('vessels', feedQuery('vessels', address, transport))
  const claims = useFeed('claims', feedQuery('claims', address, transport))
  const consignments = useFeed('consignments', feedQuery('consignments', address, transport))
  const legs = useFeed('legs', feedQuery('legs', address, transport))
  const sightings = useFeed('sightings', feedQuery('sightings', address, transport))

  const fileFeeds = [
    casesAnswer.feed,
    places.feed,
    vessels.feed,
    sources.feed,
    claims.feed,
    consignments.feed,
    legs.feed,
    sightings.feed,
    tracks.feed,
  ]
  // A feed that is still loading must not put into quarantine what refers to it.
  const absent = fileFeeds
    .filter((feed) => !feed.hasRecords)
    .map((feed) => feed.name)
    .join(',')

  const assembled = useMemo(() => {
    const parts: CaseFile = {
      places: places.data?.items ?? NONE,
      vessels: vessels.data?.items ?? NONE,
      sources: sources.data?.items ?? NONE,
      claims: claims.data?.items ?? NONE,
      consignments: consignments.data?.items ?? NONE,
      legs: legs.data?.items ?? NONE,
      sightings: sightings.data?.items ?? NONE,
      tracks: tracks.data?.items ?? NONE,
    }
    return assembleCase(parts, new Set(absent.split(',') as CasePart[]))
  }, [
    places.data,
    vessels.data,
    sources.data,
    claims.data,
    consignments.data,
    legs.data,
    sightings.data,
    tracks.data,
    absent,
  ])
  const happened = useFired(view)
  // A file that was opened shows what it holds.
  const fired = transport.kind === 'archive' ? NONE : happened
  const played = useMemo(() => applyEffects(assembled.file, fired), [assembled.file, fired])
  const { asOf, struck, least } = view
  const counted = useMemo(
    () => countedCase(played, knowledgeOf({ asOf, struck, least }), new Set(absent.split(',') as CasePart[])),
    [played, asOf, struck, least, absent],
  )
  const ofCase = cases.find((candidate) => candidate.id === id) ?? null
  const { positions, feed: positionsFeed } = usePositions({
    case: ofCase,
    address,
    tracks: counted.file.tracks,
    tracksFeed: tracks.feed,
    sourcesFeed: sources.feed,
  })

  const condition = positionsCondition(positionsFeed, tracks.feed)
  const leftOut = leftOutCount(positionsFeed)
  const positionsArrival = useMemo(() => ({ condition, leftOutCount: leftOut }), [condition, leftOut])

  const feeds = [...fileFeeds, positionsFeed]
  useDisturbances(
    useMemo(() => disturbancesOf(fired), [fired]),
    feeds,
  )
  const agedAt = useNowAtSteps((now) => nextAgeStep(feeds, transport, now))
  const written = JSON.stringify(outageOf(feeds, transport, agedAt))
  // The board hangs on it, and must stay the same while the outage does.
  const outage = useMemo(() => JSON.parse(written) as Outage, [written])

  return {
    cases,
    case: ofCase,
    isUnknownCase,
    ...counted,
    quarantine: assembled.quarantine,
    referenceNotes: assembled.notes,
    positions,
    positionsArrival,
    feeds,
    outage,
    agedAt,
    isSettled: fileFeeds.every((feed) => feed === tracks.feed || feed.condition !== 'loading'),
  }
}
