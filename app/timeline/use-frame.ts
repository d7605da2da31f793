import { useMemo, type RefObject } from 'react'
import type { TimeWindow } from '#app/domain/time.ts'
import { timeScale, wholeDays } from '#app/timeline/scale.ts'
import type { TimelineFrame } from '#app/timeline/timeline-context.ts'
import { useAxis } from '#app/timeline/use-axis.ts'
import { useAxisGestures } from '#app/timeline/use-axis-gestures.ts'
import { useSize } from '#app/ui/use-size.ts'
import { useMedia } from '#app/ui/use-media.ts'

/** Under this width, px, labels go above the lanes. */
const NARROW = 560
/** Room left and right of the drawn part, px. A thumb needs 40 of it. */
const COLUMNS = {
  wide: { gutter: 118, edge: 130 },
  // Three buttons for fingers, beside the playhead.
  touched: { gutter: 118, edge: 142 },
  narrow: { gutter: 40, edge: 40 },
} as const

export type Columns = { readonly gutter: number; readonly edge: number }

type FrameInput = {
  /** All rows, and of them those that stand still. */
  readonly sheet: RefObject<HTMLElement | null>
  readonly head: RefObject<HTMLElement | null>
  readonly ofCase: TimeWindow
  readonly say: TimelineFrame['say']
}

/** What the parts draw by, the same object until something of it changes; and the columns that all rows share. */
export function useFrame({ sheet, head, ofCase, say }: FrameInput): readonly [TimelineFrame, Columns] {
  const extent = useMemo(() => wholeDays(ofCase), [ofCase])
  const [visible, axis] = useAxis(extent)
  const { width } = useSize(sheet)
  const isTouched = useMedia('(pointer: coarse)')
  const target = isTouched ? 40 : 24
  const isNarrow = width < NARROW
  const columns = COLUMNS[isNarrow ? 'narrow' : isTouched ? 'touched' : 'wide']
  const { gutter, edge } = columns
  const plot = Math.max(width - gutter - edge, 40)
  const scale = useMemo(() => timeScale(extent, plot, visible), [extent, plot, visible])
  useAxisGestures({ sheet, head, scale, gutter, axis })
  const frame = useMemo(
    (): TimelineFrame => ({ scale, axis, target, isNarrow, say }),
    [scale, axis, target, isNarrow, say],
  )
  return [frame, columns]
}
