import * as z from 'zod/mini'
import { timesOf, type Corridor, type Leg, type LegEnd } from '#app/domain/leg.ts'
import type { ConsignmentId, LegId, PlaceId, SourceId, VesselId } from '#app/domain/record.ts'
import { defineFeed } from '#app/feeds/feed.ts'
import { wireLatitude, wireLongitude } from '#app/feeds/places.ts'
import {
  honest,
  honestPart,
  provenanceShape,
  toOpenSpan,
  toProvenance,
  toQuantity,
  toSpanOrNull,
  wireGiven,
  wireId,
  wireIds,
  wireLocalText,
  wireOpenSpan,
  wireQuantity,
  wireSpan,
  wireText,
} from '#app/feeds/wire.ts'

const wireTime = { when: wireOpenSpan, seen: z.nullable(wireSpan) }
const wireLegEnd = z.object({
  place: wireId,
  ...wireTime,
  datedBy: z.optional(z.array(z.object({ ...wireTime, sources: wireIds })).check(z.minLength(1))),
})

const wireCorridor = z.object({
  id: wireId,
  name: wireLocalText,
  basis: z.enum(['inferred', 'synthetic']),
  method: wireLocalText,
  lengthKm: z.number().check(z.positive()),
  trackKm: z.nullable(z.tuple([z.number(), z.number()])),
  vertices: z
    .array(z.object({ longitude: wireLongitude, latitude: wireLatitude, name: wireText, isPublished: z.boolean() }))
    .check(z.minLength(2)),
})

const toTime = (wire: Pick<z.output<typeof wireLegEnd>, 'when' | 'seen'>) => ({
  when: toOpenSpan(wire.when),
  seen: toSpanOrNull(wire.seen),
})

const toLegEnd = (wire: z.output<typeof wireLegEnd>): LegEnd => ({
  place: wire.place as PlaceId,
  ...toTime(wire),
  ...(wire.datedBy && {
    datedBy: wire.datedBy.map((dating) => ({ ...toTime(dating), sources: dating.sources as SourceId[] })),
  }),
})

const toCorridor = (wire: z.output<typeof wireCorridor>): Corridor => ({
  ...wire,
  vertices: wire.vertices.map(({ longitude, latitude, ...vertex }) => ({ ...vertex, position: [longitude, latitude] })),
})

export const wireLeg = z
  .object({
    id: wireId,
    consignment: wireId,
    mode: z.enum(['vessel', 'rail']),
    vessel: z.nullable(wireId),
    carrier: z.nullable(wireLocalText),
    capacity: z.optional(z.object({ wagons: wireQuantity, boxesAWagon: wireQuantity, ...wireGiven })),
    departs: wireLegEnd,
    arrives: wireLegEnd,
    corridor: z.nullable(wireCorridor),
    ...provenanceShape,
  })
  .check(
    ...honest(),
    ...honestPart('capacity'),
    z.refine(({ mode, capacity }) => mode === 'rail' || capacity === undefined, {
      error: 'is of a train; what a ship can carry stands with the ship',
      path: ['capacity'],
    }),
    z.refine((leg) => timesOf({ departs: toLegEnd(leg.departs), arrives: toLegEnd(leg.arrives) }) !== null, {
      error: 'has no time at all, or arrives before it departs',
      path: ['arrives', 'when'],
    }),
  )
export type WireLeg = z.input<typeof wireLeg>

export const legsFeed = defineFeed('legs', wireLeg, ({ capacity, ...wire }): Leg => ({
  ...wire,
  ...toProvenance(wire),
  id: wire.id as LegId,
  consignment: wire.consignment as ConsignmentId,
  vessel: wire.vessel as VesselId | null,
  ...(capacity && {
    capacity: {
      ...capacity,
      wagons: toQuantity(capacity.wagons),
      boxesAWagon: toQuantity(capacity.boxesAWagon),
      sources: capacity.sources as SourceId[],
    },
  }),
  departs: toLegEnd(wire.departs),
  arrives: toLegEnd(wire.arrives),
  corridor: wire.corridor && toCorridor(wire.corridor),
}))
