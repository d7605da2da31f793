import type { DebriefEntry } from '#app/domain/exercise/debrief-entries.ts'
import { packMarks } from '#app/demo/debrief/pack-marks.ts'

export const LANES = ['clock', 'inject', 'decision'] as const
export type Lane = (typeof LANES)[number]

/** Of a mark, px: as large as a finger needs it. */
export const MARK = 24
/** The two lines of words of the axis, px. */
const HEAD = 40
const GAP = 6

const laneOf = ({ kind }: DebriefEntry): Lane => (kind === 'inject' || kind === 'decision' ? kind : 'clock')

export type PlacedMarks = {
  /** px from the top, by the id of the entry. */
  readonly tops: ReadonlyMap<string, number>
  readonly lanes: readonly { readonly lane: Lane; readonly top: number; readonly height: number }[]
  readonly height: number
}

/** Lanes one below the other, each as high as its marks need it. `width`: px of the axis. */
export function placeMarks(
  entries: readonly DebriefEntry[],
  at: (entry: DebriefEntry) => number,
  width: number,
): PlacedMarks {
  const tops = new Map<string, number>()
  let top = HEAD
  const lanes = LANES.map((lane) => {
    const own = entries.filter((entry) => laneOf(entry) === lane)
    const places = own.map((entry) => at(entry) * width)
    const rows = packMarks(places, MARK)
    for (const [index, { id }] of own.entries()) tops.set(id, top + (rows[index] ?? 0) * MARK)
    const height = (Math.max(0, ...rows) + 1) * MARK
    const placed = { lane, top, height }
    top += height + GAP
    return placed
  })
  return { tops, lanes, height: top }
}
