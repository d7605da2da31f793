import { createContext, useContext } from 'react'
import { ensure } from '#app/base/ensure.ts'
import type { TimeScale } from '#app/timeline/scale.ts'
import type { Axis } from '#app/timeline/use-axis.ts'

/**
 * What each part of the timeline draws by. The window is not among it: it moves outside React, and who shows it follows it
 * (`follow-window.ts`).
 */
export type TimelineFrame = {
  readonly scale: TimeScale
  readonly axis: Axis
  /** The least that a finger or a pointer can hit, px. */
  readonly target: number
  /** Too narrow for labels beside the lanes. */
  readonly isNarrow: boolean
  /** Shows words in the line under the lanes; null: what stands there otherwise. Costs React nothing. */
  readonly say: (text: string | null) => void
}

export const TimelineContext = createContext<TimelineFrame | null>(null)

export const useTimelineFrame = (): TimelineFrame => ensure(useContext(TimelineContext), 'timeline frame')
