import { phaseAt, timesOf, type Leg, type Phase } from '#app/domain/leg.ts'
import type { LegId } from '#app/domain/record.ts'
import type { Instant, Span, TimeWindow } from '#app/domain/time.ts'
import { remembered } from '#app/map/layers/memo.ts'
import type { DrawnLeg, Scene } from '#app/map/scene.ts'

/** Where each leg stands at the playhead. `key` is the same text while no leg changes its phase. */
export type Phases = { readonly of: (id: LegId) => Phase; readonly key: string; readonly at: Instant }

/** For many legs nothing is computed per leg: the GPU compares their times with the playhead. */
export function phasesAt(scene: Scene, at: Instant): Phases {
  if (scene.isMass) return { of: () => 'done', key: 'mass', at }
  const phases = new Map(scene.legs.map((drawn) => [drawn.leg.id, phaseOf(drawn, at)]))
  return { of: (id) => phases.get(id) ?? 'done', key: [...phases.values()].map(letter).join(''), at }
}

/** Of a line that stands for many legs: somewhere on it if any of them may be, done if any has come. */
function phaseOf({ leg, others }: DrawnLeg, at: Instant): Phase {
  const first = phaseAt(leg, at)
  if (others.length === 0 || isSomewhereOn(first)) return first
  let isAnyDone = first === 'done'
  for (const span of spansOf(others)) {
    if (at >= span.from && at < span.to) return 'may-be-under-way'
    isAnyDone ||= at >= span.to
  }
  return isAnyDone ? 'done' : 'ahead'
}

/** When each of them may be under way; worked out once, not with each step of the playhead. */
const spansOf = remembered((legs: readonly Leg[]): readonly Span[] =>
  legs.flatMap((leg) => timesOf(leg)?.possible ?? []),
)

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
