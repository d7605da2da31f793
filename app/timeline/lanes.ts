import { overlaps, type Span } from '#app/domain/time.ts'
import { drawnSpan, type DrawnSpan, type TimeScale } from '#app/timeline/scale.ts'
import type { TimelineEvent } from '#app/timeline/timeline-events.ts'

/*
 *   row 0   [==A==]   [=B=]        [==D==]       A mark goes to the first row where its box has room;
 *   row 1      [====C====]                       so ten on one day lie in ten rows, and none is covered.
 */

/** An event with its place on a lane. `box` is where it can be hit: at least as wide as a finger needs. */
export type Mark = { readonly event: Dated; readonly row: number; readonly box: DrawnSpan; readonly drawn: DrawnSpan }
type Dated = TimelineEvent & { readonly when: Span }

export type LaneLayout = {
  /** In the order of time. */
  readonly marks: readonly Mark[]
  readonly rowCount: number
  /** What the timeline does not reach, in the order of time. */
  readonly earlier: readonly TimelineEvent[]
  readonly later: readonly TimelineEvent[]
  readonly undated: readonly TimelineEvent[]
}

const isDated = (event: TimelineEvent): event is Dated => event.when !== null

const byTime = (a: Dated, b: Dated): number =>
  a.when.from - b.when.from || a.when.to - b.when.to || (a.id < b.id ? -1 : Number(a.id > b.id))

/** Lays the events of one lane out on a scale; `leastWidth` is the smallest box to hit, px. */
export function layoutLane(events: readonly TimelineEvent[], scale: TimeScale, leastWidth: number): LaneLayout {
  const dated = events.filter(isDated).sort(byTime)
  const { marks, rowCount } = stack(
    dated.filter(({ when }) => overlaps(when, scale.extent)),
    scale,
    leastWidth,
  )
  return {
    marks,
    rowCount,
    earlier: dated.filter(({ when }) => !overlaps(when, scale.extent) && when.from < scale.extent.from),
    later: dated.filter(({ when }) => !overlaps(when, scale.extent) && when.from >= scale.extent.to),
    undated: events.filter((event) => !isDated(event)),
  }
}

/** A point in time is drawn as a line; px. */
const POINT_WIDTH = 3

function stack(events: readonly Dated[], scale: TimeScale, leastWidth: number): Pick<LaneLayout, 'marks' | 'rowCount'> {
  /** Right end of the last box in each row, px. */
  const ends: number[] = []
  const marks = events.map((event): Mark => {
    const drawn = drawnSpan(scale, event.when, POINT_WIDTH)
    const box = boxAround(drawn, leastWidth, scale.width)
    const free = ends.findIndex((end) => end <= box.left)
    const row = free === -1 ? ends.length : free
    ends[row] = box.left + box.width
    return { event, row, box, drawn }
  })
  return { marks, rowCount: ends.length }
}

/** The drawn span, widened about its middle to what can be hit. */
function boxAround(drawn: DrawnSpan, leastWidth: number, room: number): DrawnSpan {
  const width = Math.max(drawn.width, leastWidth)
  const left = drawn.left - (width - drawn.width) / 2
  return { ...drawn, width, left: Math.max(0, Math.min(left, room - width)) }
}
