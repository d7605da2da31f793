import { phaseAt, type Phase } from '#app/domain/leg.ts'
import type { LegId } from '#app/domain/record.ts'
import type { Instant, TimeWindow } from '#app/domain/time.ts'
import type { Scene } from '#app/map/scene.ts'

/** Where each leg stands at the playhead. `key` is the same text while no leg changes its phase. */
export type Phases = { readonly of: (id: LegId) => Phase; readonly key: string; readonly at: Instant }

/** For many legs nothing is computed per leg: the GPU compares their times with the playhead. */
export function phasesAt(scene: Scene, at: Instant): Phases {
  if (scene.isMass) return { of: () => 'done', key: 'mass', at }
  const phases = new Map(scene.legs.map(({ leg }) => [leg.id, phaseAt(leg, at)]))
  return { of: (id) => phases.get(id) ?? 'done', key: [...phases.values()].map(letter).join(''), at }
}

const letter = (phase: Phase): string => phase.charAt(0) + phase.length

const MINUTE_MS = 60_000

/** The playhead as phases take it: in the last minute of the window the whole window has passed. */
export const playheadIn = (window: TimeWindow, at: Instant | null): Instant =>
  at === null || (at >= window.to - MINUTE_MS && at <= window.to) ? window.to : at

/** It may be on this leg at the playhead, and no source says where. */
export const isSomewhereOn = (phase: Phase): boolean => phase === 'may-be-under-way' || phase === 'under-way'

/** How strong a leg is drawn: what lies ahead is faint, so that a reader sees how far the story has come. */
export const OPACITY: Readonly<Record<Phase, number>> = {
  ahead: 0.3,
  'may-be-under-way': 1,
  'under-way': 1,
  done: 1,
}
