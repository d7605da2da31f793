import type { FiredInject } from '#app/domain/exercise/inject.ts'
import type { ClockSetting, Phase } from '#app/domain/exercise/run.ts'
import type { Scenario } from '#app/domain/exercise/scenario.ts'

/** All of an exercise that a trainee's window is told: nothing of the key, and nothing that has not happened yet. */
export type TraineeView = {
  readonly runId: string
  readonly scenario: Pick<
    Scenario,
    'id' | 'title' | 'summary' | 'caseId' | 'caseParameters' | 'view' | 'start' | 'roles'
  >
  readonly phase: Phase
  readonly clock: ClockSetting
  readonly fired: readonly FiredInject[]
  /** Ids of decisions that the trainer's window holds. */
  readonly received: readonly string[]
}
