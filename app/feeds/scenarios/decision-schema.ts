import * as z from 'zod/mini'
import { CONFIDENCES, LIKELIHOODS } from '#app/domain/exercise/decision.ts'
import { instant } from '#app/domain/time.ts'
import { wireLatitude, wireLongitude } from '#app/feeds/places.ts'
import { wireId } from '#app/feeds/wire.ts'

/*
 * What a trainee's window hands in, as it comes over the channel and as it lies in a log. Texts and lists are short
 * enough that nothing that is handed in fills the trainer's storage.
 */

/** Name of a run, of a trainee or of a decision: nobody else gives the same. */
export const token = z.string().check(z.regex(/^[A-Za-z0-9-]{8,40}$/))
/** ms since the epoch: the same number, with its brand. */
export const wallTime = z.pipe(z.number().check(z.minimum(0), z.maximum(8.64e15)), z.transform(instant))
/** ms since the beginning of the exercise. */
export const scenarioTime = z.number().check(z.minimum(0), z.maximum(8.64e15))

const count = z.number().check(z.minimum(0), z.maximum(1e12))
const from = { value: count, about: z.boolean() }

const quantity = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('exact'), value: count }),
  z.strictObject({ kind: z.literal('about'), value: count }),
  z.strictObject({ kind: z.literal('moreThan'), ...from }),
  z.strictObject({ kind: z.literal('atLeast'), ...from }),
  z.strictObject({ kind: z.literal('upTo'), ...from }),
  z
    .strictObject({ kind: z.literal('range'), low: count, high: count, about: z.boolean() })
    .check(z.refine(({ low, high }) => low <= high)),
  z.strictObject({ kind: z.literal('unknown') }),
])

const answer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), option: wireId }),
  z.strictObject({ kind: z.literal('figure'), quantity }),
  z.strictObject({ kind: z.literal('place'), longitude: wireLongitude, latitude: wireLatitude }),
  z.strictObject({
    kind: z.literal('assessment'),
    text: z.string().check(z.maxLength(8000)),
    likelihood: z.nullable(z.enum(LIKELIHOODS)),
    confidence: z.nullable(z.enum(CONFIDENCES)),
    cited: z
      .array(z.strictObject({ kind: z.enum(['leg', 'consignment', 'sighting', 'claim', 'source']), id: wireId }))
      .check(z.maxLength(100)),
  }),
])

export const wireTrainee = z.strictObject({
  id: token,
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  role: z.nullable(wireId),
})

export const wireDecision = z.strictObject({
  id: token,
  trainee: wireTrainee,
  question: z.nullable(wireId),
  answer,
  wallAt: wallTime,
  scenarioMs: scenarioTime,
  view: z.string().check(z.maxLength(4000)),
})

export const wireHandScore = z.strictObject({
  expectation: wireId,
  trainee: z.nullable(token),
  points: z.number().check(z.minimum(0), z.maximum(1000)),
  note: z.string().check(z.maxLength(4000)),
})
