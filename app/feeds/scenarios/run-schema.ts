import * as z from 'zod/mini'
import { fail, ok, type Result } from '#app/base/result.ts'
import type { ExerciseRun } from '#app/domain/exercise/run.ts'
import type { Scenario } from '#app/domain/exercise/scenario.ts'
import {
  scenarioTime,
  token,
  wallTime,
  wireDecision,
  wireHandScore,
  wireTrainee,
} from '#app/feeds/scenarios/decision-schema.ts'
import { pathText, type Path } from '#app/feeds/scenarios/scenario-fault.ts'
import { wireId } from '#app/feeds/wire.ts'

const moment = { wallAt: wallTime, scenarioMs: scenarioTime }
const speed = z.number().check(z.positive(), z.maximum(100_000))

const entry = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('began'), ...moment, speed }),
  z.strictObject({ kind: z.literal('paused'), ...moment }),
  z.strictObject({ kind: z.literal('resumed'), ...moment }),
  z.strictObject({ kind: z.literal('speed'), ...moment, speed }),
  z.strictObject({ kind: z.literal('jumped'), ...moment, toMs: scenarioTime }),
  z.strictObject({ kind: z.literal('ended'), ...moment }),
  z.strictObject({ kind: z.literal('fired'), ...moment, inject: wireId, how: z.enum(['planned', 'by-hand']) }),
  z.strictObject({ kind: z.literal('switched'), ...moment, inject: wireId, isEnabled: z.boolean() }),
  z.strictObject({ kind: z.literal('joined'), ...moment, trainee: wireTrainee }),
  z.strictObject({ kind: z.literal('decided'), ...moment, decision: wireDecision }),
  z.strictObject({ kind: z.literal('scored'), ...moment, score: wireHandScore }),
])

const wireRun = z.strictObject({ id: token, log: z.array(entry).check(z.maxLength(100_000)) })

/** Reads the log of an exercise distrustfully; what is wrong is told by its path. Never throws. */
export function readRun(value: unknown, { injects, expectations }: Scenario): Result<ExerciseRun> {
  const checked = z.safeParse(wireRun, value)
  if (!checked.success) return fail(pathText((checked.error.issues[0]?.path ?? []) as Path))
  const known = { inject: new Set(injects.map(({ id }) => id)), score: new Set(expectations.map(({ id }) => id)) }
  const stray = checked.data.log.findIndex(
    (one) =>
      ('inject' in one && !known.inject.has(one.inject)) || ('score' in one && !known.score.has(one.score.expectation)),
  )
  return stray === -1 ? ok(checked.data) : fail(pathText(['log', stray]))
}
