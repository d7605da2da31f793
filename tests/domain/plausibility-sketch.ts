import { indexCase } from '#app/domain/case-index.ts'
import type { Corridor, Leg, LegEnd } from '#app/domain/leg.ts'
import type { Place, PlaceKind, Position } from '#app/domain/place.ts'
import { questionsOf } from '#app/domain/plausibility/plausibility.ts'
import type { Question } from '#app/domain/plausibility/question.ts'
import type { PlaceId, VesselId } from '#app/domain/record.ts'
import type { OpenSpan, Span } from '#app/domain/time.ts'
import { at, fileOf, leg } from '#tests/support/sketch.ts'

export const ANY_TIME: OpenSpan = { from: null, to: null }

export function place(id: string, position: Position, kind: PlaceKind = 'port', precisionKm = 0): Place {
  return {
    id: id as PlaceId,
    name: id,
    altNames: [],
    countries: [],
    kind,
    position,
    precisionKm,
    positionSource: 'a test',
    reported: { en: id },
    basis: 'published',
    sources: [],
  }
}

/** On the equator, where a degree is about 111 km. */
export const PLACES: readonly Place[] = [
  place('NAJ', [0, 0]),
  place('DUN', [10, 0], 'naval-port'),
  place('TIK', [20, 0], 'town', 10),
  place('NEAR', [10.05, 0], 'rail-facility', 6),
  place('BRIDGE', [12, 0], 'bridge'),
]

export const corridor = (lengthKm: number, trackKm: Corridor['trackKm'] = null): Corridor => ({
  id: 'C',
  name: { en: 'C' },
  basis: 'inferred',
  method: { en: 'drawn' },
  lengthKm,
  trackKm,
  vertices: [],
})

export const end = (id: string, when: OpenSpan, seen: Span | null = null): LegEnd => ({
  place: id as PlaceId,
  when,
  seen,
})

/** Open where a text is left out. */
export const between = (from: string | null, to: string | null): OpenSpan => ({
  from: from === null ? null : at(from),
  to: to === null ? null : at(to),
})

export const moved = (id: string, departs: LegEnd, arrives: LegEnd, part: Partial<Leg> = {}): Leg =>
  leg(id, ANY_TIME, { departs, arrives, ...part })

export const ship = (id: string): VesselId => id as VesselId

export function ask(...legs: readonly Leg[]): readonly Question[] {
  const file = fileOf(legs, { places: PLACES })
  return questionsOf(file, indexCase(file))
}
