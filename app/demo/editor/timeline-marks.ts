/*
 *   lane 1        [o Another one    ]
 *   lane 0   [o A bulletin   ]|
 *            |                |
 *   ---------+-----+-----+----+-----+-----------------+-------   0:05:00 ...
 *   PAD      at                                       end  beyond the end of the exercise
 */

/** Room at both ends, px. */
export const PAD = 16
export const LANE_HEIGHT = 28
const MOST_LANES = 4
const LONGEST_LABEL = 148
/** A letter of 12 px; a short title of wide ones still fits, a long one evens out. */
const LETTER = 7.6
const LETTER_OF_LONG = 6.6
/** Icon and padding of a label. */
const FRAME = 32
const GAP = 4

export type Moment = { readonly index: number; readonly title: string; readonly atMs: number }

export type Mark = Moment & {
  /** Where its moment stands, px. */
  readonly x: number
  /** Left end of its label, px. */
  readonly labelX: number
  readonly width: number
  /** Counted from the axis; null: there is no room for a label. */
  readonly lane: number | null
  readonly label: string
}

export type Axis = { readonly width: number; readonly spanMs: number }

export const xOf = ({ width, spanMs }: Axis, milliseconds: number): number =>
  PAD + (milliseconds / spanMs) * (width - 2 * PAD)

/** The other way: ms for so many px. */
export const spanOf = ({ width, spanMs }: Axis, pixels: number): number => (pixels / (width - 2 * PAD)) * spanMs

/** Puts labels into lanes so that none covers another, those that are earlier first. */
export function layOutMarks(moments: readonly Moment[], axis: Axis): readonly Mark[] {
  const ends = Array.from({ length: MOST_LANES }, () => -Infinity)
  return moments
    .toSorted((a, b) => a.atMs - b.atMs || a.index - b.index)
    .map((moment) => {
      const x = xOf(axis, moment.atMs)
      const width = Math.min(Math.ceil(FRAME + moment.title.length * LETTER), LONGEST_LABEL)
      const labelX = Math.max(0, Math.min(x, axis.width - width))
      const free = ends.findIndex((end) => end + GAP <= labelX)
      if (free >= 0) ends[free] = labelX + width
      return { ...moment, x, labelX, width, lane: free < 0 ? null : free, label: cut(moment.title, width - FRAME) }
    })
}

function cut(title: string, room: number): string {
  const letters = Math.floor(room / LETTER_OF_LONG)
  return title.length <= letters ? title : `${title.slice(0, letters - 1).trimEnd()}…`
}

const MINUTE_MS = 60_000
/** Minutes between two ticks. */
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 360, 720, 1440, 2880]
const LEAST_BETWEEN = 72

/** Moments that are written at the axis, ms. */
export function ticksOf(axis: Axis): readonly number[] {
  const most = Math.max(1, Math.floor((axis.width - 2 * PAD) / LEAST_BETWEEN))
  const minutes = STEPS.find((step) => axis.spanMs / (step * MINUTE_MS) <= most) ?? 2880
  const step = minutes * MINUTE_MS
  return Array.from({ length: Math.floor(axis.spanMs / step) + 1 }, (_, index) => index * step)
}
