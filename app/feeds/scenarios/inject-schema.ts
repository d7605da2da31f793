import * as z from 'zod/mini'
import { FAULTY_FEEDS, FEED_FAULTS } from '#app/domain/exercise/inject.ts'
import { wireClaim } from '#app/feeds/claims.ts'
import { wireConsignment } from '#app/feeds/consignments.ts'
import { wireLeg } from '#app/feeds/legs.ts'
import { wireLatitude, wireLongitude, wirePlace } from '#app/feeds/places.ts'
import { instantText, localText, timeSinceBeginning, viewQuery } from '#app/feeds/scenarios/scenario-parts.ts'
import { wireSighting } from '#app/feeds/sightings.ts'
import { wireSource } from '#app/feeds/sources.ts'
import { wireVessel } from '#app/feeds/vessels.ts'
import { wireId, wireSpan } from '#app/feeds/wire.ts'

/** The records that an inject may bring, as the feeds give them. */
export const BROUGHT = {
  sources: wireSource,
  places: wirePlace,
  vessels: wireVessel,
  claims: wireClaim,
  consignments: wireConsignment,
  legs: wireLeg,
  sightings: wireSighting,
} as const

const MOST_RECORDS = 200
const few = z.maxLength(MOST_RECORDS)

/** Only the lists that hold something need be there. */
const records = z.strictObject({
  sources: z.optional(z.array(BROUGHT.sources).check(few)),
  places: z.optional(z.array(BROUGHT.places).check(few)),
  vessels: z.optional(z.array(BROUGHT.vessels).check(few)),
  claims: z.optional(z.array(BROUGHT.claims).check(few)),
  consignments: z.optional(z.array(BROUGHT.consignments).check(few)),
  legs: z.optional(z.array(BROUGHT.legs).check(few)),
  sightings: z.optional(z.array(BROUGHT.sightings).check(few)),
})

const answer = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('choice'),
    options: z.array(z.strictObject({ id: wireId, text: localText })).check(z.minLength(2), z.maxLength(12)),
  }),
  z.strictObject({ kind: z.literal('figure') }),
  z.strictObject({ kind: z.literal('place') }),
  z.strictObject({ kind: z.literal('assessment') }),
])

/** What an inject does, as a document and a channel say it. */
export const wireEffect = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('message') }),
  z.strictObject({ kind: z.literal('records'), records }),
  z.strictObject({
    kind: z.literal('delay'),
    leg: wireId,
    hours: z.number().check(z.positive(), z.maximum(8760)),
  }),
  z.strictObject({ kind: z.literal('divert'), leg: wireId, place: wireId }),
  z.strictObject({ kind: z.literal('lose'), leg: wireId }),
  z.strictObject({ kind: z.literal('silence'), track: wireId, span: wireSpan }),
  z.strictObject({
    kind: z.literal('spoof'),
    track: wireId,
    at: instantText,
    longitude: wireLongitude,
    latitude: wireLatitude,
  }),
  z.strictObject({ kind: z.literal('feed'), feed: z.enum(FAULTY_FEEDS), fault: z.enum(FEED_FAULTS) }),
  z.strictObject({ kind: z.literal('question'), question: z.strictObject({ id: wireId, text: localText, answer }) }),
])

export const wireInject = z.strictObject({
  id: wireId,
  title: localText,
  at: z.nullable(timeSinceBeginning),
  isEnabled: z.boolean(),
  message: z.nullable(localText),
  note: z.nullable(localText),
  roles: z.array(wireId).check(z.maxLength(20)),
  view: z.nullable(viewQuery),
  effect: wireEffect,
})
