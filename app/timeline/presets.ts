import type { Case, CaseFile } from '#app/domain/case.ts'
import { addDays, instant, intersection, type Instant, type TimeWindow } from '#app/domain/time.ts'
import { fitWindow } from '#app/timeline/drag.ts'
import { wholeDays } from '#app/timeline/scale.ts'

/** A window that is worth going to. `day`: the day that it is named after. */
export type Preset = {
  readonly id: string
  readonly kind: 'case' | 'extent' | 'statement' | 'sighting' | 'week'
  readonly window: TimeWindow
  readonly day: Instant
}

const WEEKS_BEFORE = 5
/** A longer list than this helps nobody. */
const MOST_WEEKS = 60

type PresetInput = {
  readonly case: Pick<Case, 'window' | 'extent' | 'headline'>
  readonly file: Pick<CaseFile, 'claims' | 'sightings'>
}

/** The windows of a case, those that it does not have left out: whole days inside the extent. */
export function presetsOf({ case: ofCase, file }: PresetInput): readonly Preset[] {
  const extent = wholeDays(ofCase.extent)
  const window = fitWindow(ofCase.window, extent)
  const named = (kind: Preset['kind'], span: TimeWindow | null, day: Instant): readonly Preset[] => {
    const inside = span && intersection(span, extent)
    return inside ? [{ id: kind, kind, window: fitWindow(inside, extent), day }] : []
  }
  const said = file.claims.find(({ id }) => id === ofCase.headline)?.said
  const lastSeen = lastSightingIn(file.sightings, extent)
  return [
    ...named('case', window, window.from),
    ...named('extent', extent, extent.from),
    ...(said
      ? named(
          'statement',
          { from: addDays(wholeDays(said).from, -7 * WEEKS_BEFORE), to: wholeDays(said).to },
          wholeDays(said).from,
        )
      : []),
    ...(lastSeen === null ? [] : named('sighting', { from: lastSeen, to: extent.to }, lastSeen)),
    ...weeksOf(window, extent),
  ]
}

/** The first day of the sighting that begins last in the extent; null: there is none. */
function lastSightingIn(sightings: CaseFile['sightings'], extent: TimeWindow): Instant | null {
  const days = sightings.flatMap(({ when }) => (when && intersection(when, extent) ? [wholeDays(when).from] : []))
  return days.length === 0 ? null : instant(Math.max(...days))
}

/** Seven days each, counted from the start of the case's own window in both directions; the last may be shorter. */
function weeksOf(window: TimeWindow, extent: TimeWindow): readonly Preset[] {
  const weeks: Preset[] = []
  const back = Math.floor((window.from - extent.from) / addDays(instant(0), 7))
  for (let from = addDays(window.from, -7 * back); from < extent.to; from = addDays(from, 7)) {
    const to = instant(Math.min(addDays(from, 7), extent.to))
    weeks.push({ id: `week ${weeks.length}`, kind: 'week', window: { from, to }, day: from })
  }
  return weeks.length > MOST_WEEKS ? [] : weeks
}

/** The preset that a window is; null: none. */
export const presetOfWindow = (presets: readonly Preset[], { from, to }: TimeWindow): Preset | null =>
  presets.find(({ window }) => window.from === from && window.to === to) ?? null
