import { createContext, useContext } from 'react'
import { ensure } from '#app/base/ensure.ts'
import type { TimeWindow } from '#app/domain/time.ts'
import type { TimeScale } from '#app/timeline/scale.ts'

/** What each part of the timeline draws by. */
export type TimelineFrame = {
  readonly scale: TimeScale
  /** As the hand holds it while it drags, else as committed. */
  readonly window: TimeWindow
  readonly committed: TimeWindow
  /** The least that a finger or a pointer can hit, px. */
  readonly target: number
  /** Too narrow for labels beside the lanes. */
  readonly isNarrow: boolean
  /** Shows words in the line under the lanes; null: the key again. */
  readonly say: (text: string | null) => void
}

export const TimelineContext = createContext<TimelineFrame | null>(null)

export const useTimelineFrame = (): TimelineFrame => ensure(useContext(TimelineContext), 'timeline frame')
