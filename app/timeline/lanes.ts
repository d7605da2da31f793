import { instant, overlaps, type Span } from '#app/domain/time.ts'
import { drawnSpan, isInSight, type DrawnSpan, type TimeScale } from '#app/timeline/scale.ts'
import type { TimelineEvent } from '#app/timeline/timeline-events.ts'

/*
 *   row 0   [==A==]   [=B=]        [==D==]       A mark goes to the first row where its box has room;
 *   row 1      [====C====]                       so ten on one day lie in ten rows, and none is covered.
 */

/** An event with its place on a lane. `box` is where it can be hit: at least as wide as a finger needs. */
export type Mark = { readonly event: Dated; readonly row: number; readonly box: DrawnSpan; readonly drawn: DrawnSpan }
export type Dated = TimelineEvent & { readonly when: Span }

export type LaneLayout = {
  /** In the order of time. */
  readonly marks: readonly Mark[]
  readonly rowCount: number
  /** What the timeline reaches and is out of sight now, in the order of time. */
  readonly before: readonly Dated[]
  readonly after: readonly Dated[]
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
  const reached = dated.filter(({ when }) => overlaps(when, scale.extent))
  const { marks, rowCount } = stack(
    reached.filter(({ when }) => isInSight(when, scale)),
    scale,
    leastWidth,
  )
  return {
    marks,
    rowCount,
    before: reached.filter(({ when }) => !isInSight(when, scale) && when.from < scale.visible.from),
    after: reached.filter(({ when }) => !isInSight(when, scale) && when.from >= scale.visible.to),
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

/*
 *   rows      [A][B]     [D]            A lane without room shows all of its marks in one row, where they are in time;
 *             [ C ]                     those whose boxes meet are one thing to hit, which opens the lane.
 *   clusters  [A B C]3   [D]
 */

/** Marks that are hit together; `box` holds all of theirs, and the number beside them. */
export type Cluster = { readonly marks: readonly Mark[]; readonly box: Pick<DrawnSpan, 'left' | 'width'> }

/** Room of the number of a cluster, px. */
const NUMBER_WIDTH = 14

/** The marks of a lane in one row: alone, or together with those that they meet. In the order of time. */
export function clustersOf(marks: readonly Mark[], room: number): readonly Cluster[] {
  const clusters: Cluster[] = []
  for (const mark of marks.toSorted((a, b) => a.box.left - b.box.left)) {
    const last = clusters.at(-1)
    const end = last ? last.box.left + last.box.width : -Infinity
    if (!last || mark.box.left >= end) {
      clusters.push({ marks: [mark], box: mark.box })
      continue
    }
    const own = last.marks.length === 1 ? last.box.width : last.box.width - NUMBER_WIDTH
    const right = Math.max(last.box.left + own, mark.box.left + mark.box.width) + NUMBER_WIDTH
    const width = Math.min(right, room) - last.box.left
    clusters[clusters.length - 1] = { marks: [...last.marks, mark], box: { left: last.box.left, width } }
  }
  return clusters
}

/** From the first moment of some events to their last. */
export const spanOf = (events: readonly Dated[]): Span => ({
  from: instant(Math.min(...events.map(({ when }) => when.from))),
  to: instant(Math.max(...events.map(({ when }) => when.to))),
})
