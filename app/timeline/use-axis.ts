import { useMemo, useState } from 'react'
import { instant, type Instant, type Span, type TimeWindow } from '#app/domain/time.ts'
import { playhead } from '#app/state/playhead.ts'
import { isWhole, panBy, reveal, zoomAbout } from '#app/timeline/zoom.ts'

/** What of the case's days is in sight: a way of looking, no part of what is shown or of the link. */
export type Axis = {
  /** Shows `factor` times as much detail about an instant; the playhead, or the middle, unless one is given. */
  readonly zoomBy: (factor: number, about?: Instant) => void
  /** Moves on by so many milliseconds. */
  readonly pan: (ms: number) => void
  readonly reveal: (span: Span) => void
  readonly showAll: () => void
}

/** The part of the extent in sight, null for all of it, and what changes it. A case with other days begins anew. */
export function useAxis(extent: TimeWindow): readonly [visible: TimeWindow | null, axis: Axis] {
  const [state, setState] = useState<{ readonly extent: TimeWindow; readonly visible: TimeWindow } | null>(null)
  const visible = state !== null && state.extent === extent ? state.visible : null
  const axis = useMemo((): Axis => {
    const change = (how: (visible: TimeWindow) => TimeWindow) =>
      setState((before) => {
        const standing = before?.extent === extent ? before.visible : extent
        const next = how(standing)
        if (next.from === standing.from && next.to === standing.to) return before
        return isWhole(next, extent) ? null : { extent, visible: next }
      })
    return {
      zoomBy: (factor, about) =>
        change((standing) => zoomAbout(standing, extent, factor, about ?? pointToKeep(standing))),
      pan: (ms) => change((standing) => panBy(standing, extent, ms)),
      reveal: (span) => change((standing) => reveal(standing, extent, span)),
      showAll: () => setState(null),
    }
  }, [extent])
  return [visible, axis]
}

function pointToKeep(visible: TimeWindow): Instant {
  const at = playhead.get()
  const isThere = at !== null && at >= visible.from && at <= visible.to
  return isThere ? at : instant((visible.from + visible.to) / 2)
}
