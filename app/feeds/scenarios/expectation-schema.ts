import * as z from 'zod/mini'
import { LIKELIHOODS } from '#app/domain/exercise/decision.ts'
import { wireLatitude, wireLongitude } from '#app/feeds/places.ts'
import { length, localText } from '#app/feeds/scenarios/scenario-parts.ts'
import { wireId } from '#app/feeds/wire.ts'

const count = z.number().check(z.minimum(0), z.maximum(1e12))

const rule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), question: wireId, option: wireId }),
  z.strictObject({
    kind: z.literal('figure'),
    question: wireId,
    low: count,
    high: count,
    kinds: z.array(z.enum(['exact', 'about', 'moreThan', 'atLeast', 'upTo', 'range', 'unknown'])).check(z.maxLength(7)),
  }),
  z.strictObject({
    kind: z.literal('place'),
    question: wireId,
    longitude: wireLongitude,
    latitude: wireLatitude,
    withinKm: z.number().check(z.positive(), z.maximum(20_000)),
  }),
  z.strictObject({
    kind: z.literal('assessment'),
    question: wireId,
    likelihoods: z.array(z.enum(LIKELIHOODS)).check(z.maxLength(LIKELIHOODS.length)),
    mustCite: z
      .array(z.strictObject({ kind: z.enum(['leg', 'consignment', 'sighting', 'claim', 'source']), id: wireId }))
      .check(z.maxLength(20)),
  }),
  z.strictObject({ kind: z.literal('by-hand') }),
])

export const wireExpectation = z.strictObject({
  id: wireId,
  objective: wireId,
  text: localText,
  points: z.int().check(z.positive(), z.maximum(1000)),
  within: z.nullable(length),
  rule,
})
