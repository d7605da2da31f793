import type { Effect, Inject } from '#app/domain/exercise/inject.ts'
import type { Expectation } from '#app/domain/exercise/expectation.ts'
import type { Scenario } from '#app/domain/exercise/scenario.ts'
import type { LegId, PlaceId, TrackId } from '#app/domain/record.ts'
import { instant, parseInstant, type Instant } from '#app/domain/time.ts'
import { claimsFeed } from '#app/feeds/claims.ts'
import { consignmentsFeed } from '#app/feeds/consignments.ts'
import type { Feed } from '#app/feeds/feed.ts'
import { legsFeed } from '#app/feeds/legs.ts'
import { placesFeed } from '#app/feeds/places.ts'
import { durationOf } from '#app/feeds/scenarios/scenario-parts.ts'
import type { ScenarioDocument } from '#app/feeds/scenarios/scenario-schema.ts'
import { sightingsFeed } from '#app/feeds/sightings.ts'
import { sourcesFeed } from '#app/feeds/sources.ts'
import { vesselsFeed } from '#app/feeds/vessels.ts'
import { toSpan } from '#app/feeds/wire.ts'

type WireInject = ScenarioDocument['injects'][number]
type WireEffect = WireInject['effect']

/** The words of the domain for a document that the schema let through. */
export const toScenario = (document: ScenarioDocument): Scenario => ({
  id: document.id,
  title: document.title,
  summary: document.summary,
  caseId: document.case,
  caseParameters: document.caseParameters,
  view: document.view,
  start: toInstant(document.start),
  durationMs: durationOf(document.duration),
  speed: document.speed,
  roles: document.roles,
  objectives: document.objectives,
  injects: document.injects.map(toInject),
  expectations: document.expectations.map(toExpectation),
  answerKey: document.answerKey,
  debrief: document.debrief,
})

const toExpectation = ({ within, ...expectation }: ScenarioDocument['expectations'][number]): Expectation => ({
  ...expectation,
  withinMs: within === null ? null : durationOf(within),
})

const toInject = ({ at, effect, ...inject }: WireInject): Inject => ({
  ...inject,
  atMs: at === null ? null : durationOf(at),
  effect: toEffect(effect),
})

export function toEffect(effect: WireEffect): Effect {
  switch (effect.kind) {
    case 'records':
      return { kind: effect.kind, records: toRecords(effect.records) }
    case 'delay':
      return { ...effect, leg: effect.leg as LegId }
    case 'divert':
      return { ...effect, leg: effect.leg as LegId, place: effect.place as PlaceId }
    case 'lose':
      return { ...effect, leg: effect.leg as LegId }
    case 'silence':
      return { ...effect, track: effect.track as TrackId, span: toSpan(effect.span) }
    case 'spoof':
      return { ...effect, track: effect.track as TrackId, at: toInstant(effect.at) }
    default:
      return effect
  }
}

const toRecords = (records: Extract<WireEffect, { kind: 'records' }>['records']) => ({
  sources: recordsOf(sourcesFeed, records.sources),
  places: recordsOf(placesFeed, records.places),
  vessels: recordsOf(vesselsFeed, records.vessels),
  claims: recordsOf(claimsFeed, records.claims),
  consignments: recordsOf(consignmentsFeed, records.consignments),
  legs: recordsOf(legsFeed, records.legs),
  sightings: recordsOf(sightingsFeed, records.sightings),
})

function recordsOf<T>(feed: Feed<T>, rows: readonly unknown[] = []): readonly T[] {
  return rows.map((row) => {
    const read = feed.read(row)
    if (!read.ok) throw new Error(`${feed.name}: ${read.field} ${read.message}, which the schema let through`)
    return read.record
  })
}

function toInstant(text: string): Instant {
  const read = parseInstant(text)
  return read.ok ? read.value : instant(0)
}
