import { phaseAt, type Phase } from '#app/domain/leg.ts'
import type { LegId } from '#app/domain/record.ts'
import type { Instant, TimeWindow } from '#app/domain/time.ts'
import { MOST_TOLD, type Scene } from '#app/map/scene.ts'

/** Where each leg with words stands at the playhead. `key` is the same text while no leg changes its phase. */
export type Phases = { readonly of: (id: LegId) => Phase; readonly key: string }

/** Lines get their phase from the GPU; only words need it here, and among many legs none has words. */
export function phasesAt(scene: Scene, at: Instant): Phases {
  if (scene.legs.length > MOST_TOLD) return { of: () => 'done', key: 'many' }
  const phases = new Map(scene.legs.map(({ leg }) => [leg.id, phaseAt(leg, at)]))
  return { of: (id) => phases.get(id) ?? 'done', key: [...phases.values()].map(letter).join('') }
}

const letter = (phase: Phase): string => phase.charAt(0) + phase.length

const MINUTE_MS = 60_000

/** The playhead as phases take it: in the last minute of the window the whole window has passed. */
export const playheadIn = (window: TimeWindow, at: Instant | null): Instant =>
  at === null || (at >= window.to - MINUTE_MS && at <= window.to) ? window.to : at

/** It may be on this leg at the playhead, and no source says where. */
export const isSomewhereOn = (phase: Phase): boolean => phase === 'may-be-under-way' || phase === 'under-way'
