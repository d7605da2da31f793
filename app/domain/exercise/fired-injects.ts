import type { FiredInject } from '#app/domain/exercise/inject.ts'
import type { RunState } from '#app/domain/exercise/run.ts'
import type { Scenario } from '#app/domain/exercise/scenario.ts'
import { instant } from '#app/domain/time.ts'

/**
 * What has happened, in order, and of each no more than a trainee may see: field by field, so that what an inject may
 * have besides one day is not told by mistake.
 */
export function firedInjects({ start, injects }: Scenario, { fired }: RunState): readonly FiredInject[] {
  const written = new Map(injects.map((inject) => [inject.id, inject]))
  return fired.flatMap(({ inject, wallAt, scenarioMs }) => {
    const one = written.get(inject)
    if (!one) return []
    const { id, message, roles, view, effect } = one
    return [{ id, message, roles, view, effect, wallAt, scenarioMs, at: instant(start + scenarioMs) }]
  })
}
