import type { Leg } from '#app/domain/leg.ts'
import type { ImpliedSpeed } from '#app/domain/plausibility/implied-speed.ts'
import type { SpeedQuestion } from '#app/domain/plausibility/question.ts'
import { SPEED_LIMITS } from '#app/domain/plausibility/speed-limit.ts'

/** Asks only where even the least speed is above the limit: as long as some way and times would do, nothing is asked. */
export function speedQuestion(leg: Leg, implied: ImpliedSpeed): SpeedQuestion | null {
  const limit = SPEED_LIMITS[leg.mode]
  return implied.least > limit.value ? { kind: 'speed', legs: [leg.id], implied, limit } : null
}
