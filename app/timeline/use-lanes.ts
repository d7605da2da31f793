import { useCallback, useMemo, useState } from 'react'
import type { CaseFile } from '#app/domain/case.ts'
import { heightOfAll } from '#app/timeline/lane-heights.ts'
import { layoutLane, type LaneLayout } from '#app/timeline/lanes.ts'
import type { TimeScale } from '#app/timeline/scale.ts'
import { eventsOf, LANES, type Lane, type TimelineEvent } from '#app/timeline/timeline-events.ts'

/** Height of the histogram with its lines, px; the ruler over it is a row for a finger or a pointer. */
const HISTOGRAM = 34

type LaneName = Lane | 'legs'

export type Lanes = {
  readonly events: readonly TimelineEvent[]
  /** Those that are shown: without what has no place where everything has one. */
  readonly lanes: readonly { readonly lane: Lane; readonly layout: LaneLayout }[]
  readonly isOpen: (lane: LaneName) => boolean
  readonly toggle: (lane: LaneName) => void
}

type LanesInput = {
  readonly file: CaseFile
  readonly legCount: number
  readonly scale: TimeScale
  readonly target: number
  readonly isNarrow: boolean
  /** Height of what ruler, histogram and lanes have to themselves, px; 0: not known. */
  readonly room: number
}

/** The lanes of events: spread where all of them have room, in a row each where not, or as a person set them. */
export function useLanes({ file, legCount, scale, target, isNarrow, room }: LanesInput): Lanes {
  const [set, setOpen] = useState<ReadonlyMap<LaneName, boolean>>(new Map())
  const { sightings, claims } = file
  const events = useMemo(() => eventsOf({ sightings, claims }), [sightings, claims])
  const lanes = useMemo(
    () =>
      LANES.map((lane) => ({ lane, own: events.filter((event) => event.lane === lane) }))
        .filter(({ lane, own }) => lane !== 'unplaced' || own.length > 0)
        .map(({ lane, own }) => ({ lane, layout: layoutLane(own, scale, target) })),
    [events, scale, target],
  )
  const layouts = lanes.map(({ layout }) => layout)
  // A narrow timeline scrolls as a whole, and is the shorter the better.
  const isRoomy = room === 0 || (!isNarrow && HISTOGRAM + target + heightOfAll(layouts, legCount, target) <= room)
  const toggle = useCallback(
    (lane: LaneName) => setOpen((before) => new Map(before).set(lane, !(before.get(lane) ?? isRoomy))),
    [isRoomy],
  )
  return { events, lanes, isOpen: (lane) => set.get(lane) ?? isRoomy, toggle }
}
