import * as z from 'zod/mini'
import { wireExpectation } from '#app/feeds/scenarios/expectation-schema.ts'
import { wireInject } from '#app/feeds/scenarios/inject-schema.ts'
import { instantText, length, localText, viewQuery } from '#app/feeds/scenarios/scenario-parts.ts'
import { wireId } from '#app/feeds/wire.ts'

export const SCENARIO_FORMAT = 'transload-scenario'
/** Raise it when a key changes its meaning. A document of a later version is refused as it is. */
export const SCENARIO_VERSION = 1

/** Names of parameters and their values, as they stand in an address. */
const parameters = z.record(
  z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,19}$/, { error: 'not-a-parameter' })),
  z.string().check(z.maxLength(40)),
)

/** A scenario as it is stored and sent. Times are text, records are those of the feeds, and no key is passed over. */
export const wireScenario = z.strictObject({
  format: z.literal(SCENARIO_FORMAT),
  version: z.literal(SCENARIO_VERSION),
  id: wireId,
  title: localText,
  summary: localText,
  case: wireId,
  caseParameters: parameters,
  view: viewQuery,
  start: instantText,
  duration: length,
  /** Seconds of the scenario for one second of the wall. */
  speed: z.number().check(z.minimum(0.1), z.maximum(3600)),
  roles: z.array(z.strictObject({ id: wireId, name: localText, task: localText })).check(z.maxLength(20)),
  objectives: z.array(z.strictObject({ id: wireId, text: localText })).check(z.maxLength(50)),
  injects: z.array(wireInject).check(z.maxLength(500)),
  expectations: z.array(wireExpectation).check(z.maxLength(200)),
  answerKey: z.array(z.strictObject({ id: wireId, question: localText, answer: localText })).check(z.maxLength(200)),
  debrief: z.array(z.strictObject({ id: wireId, text: localText })).check(z.maxLength(100)),
})
export type ScenarioDocument = z.input<typeof wireScenario>
