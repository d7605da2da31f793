import type { Phase } from '#app/domain/leg.ts'
import type { Instant, TimeWindow } from '#app/domain/time.ts'

const MINUTE_MS = 60_000

/** The playhead as phases take it: in the last minute of the window the whole window has passed. */
export const playheadIn = (window: TimeWindow, at: Instant | null): Instant =>
  at === null || (at >= window.to - MINUTE_MS && at <= window.to) ? window.to : at

/** It may be on this leg at the playhead, and no source says where. */
export const isSomewhereOn = (phase: Phase): boolean => phase === 'may-be-under-way' || phase === 'under-way'
