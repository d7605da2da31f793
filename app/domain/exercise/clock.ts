import type { ClockSetting } from '#app/domain/exercise/run.ts'
import { instant, type Instant } from '#app/domain/time.ts'

/*
 *  wall       wallAt ------------ wall            scenarioTimeAt: (wall - wallAt) * rate later than scenarioMs
 *  scenario   scenarioMs -------- now             before wallAt (somebody set the machine's clock back) it stands
 */

/** What the clock of the scenario shows at a moment of the wall: whole ms since the beginning. */
export const scenarioTimeAt = ({ wallAt, scenarioMs, rate }: ClockSetting, wall: Instant): number =>
  Math.floor(scenarioMs + Math.max(0, wall - wallAt) * rate)

/**
 * The first whole ms of the wall at which the clock shows at least `scenarioMs`, if nobody touches it; for what it has
 * shown already, the moment from which it runs. null while it stands.
 */
export function wallTimeOf(clock: ClockSetting, scenarioMs: number): Instant | null {
  if (clock.rate <= 0) return null
  // A quotient of floating-point numbers may be a hair too small or too large, so the last step is counted.
  let wall = clock.wallAt + Math.max(0, Math.floor((scenarioMs - clock.scenarioMs) / clock.rate) - 1)
  while (scenarioTimeAt(clock, instant(wall)) < scenarioMs) wall++
  return instant(wall)
}
