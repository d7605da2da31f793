import { useEffect, useRef, type RefObject } from 'react'
import { DAY_MS } from '#app/domain/time.ts'
import type { TimeScale } from '#app/timeline/scale.ts'
import type { Axis } from '#app/timeline/use-axis.ts'

/** A pinch of a trackpad comes as a wheel with the control key, in small steps. */
const PINCH_RATE = 0.01
const WHEEL_RATE = 0.002
/** Wheels that count in lines or pages, px. */
const UNITS = [1, 16, 400] as const

type Gestures = {
  readonly sheet: RefObject<HTMLElement | null>
  readonly head: RefObject<HTMLElement | null>
  readonly scale: TimeScale
  /** Left of the drawn part, px. */
  readonly gutter: number
  readonly axis: Axis
}

/**
 * Zooms by wheel over ruler and histogram, by wheel with control (or a pinch of the trackpad) and by two fingers
 * everywhere; pans by a sideways wheel. A plain wheel over the lanes scrolls them.
 */
export function useAxisGestures({ sheet, head, axis, ...laidOut }: Gestures): void {
  const now = useRef(laidOut)
  // A gesture goes on while the axis under it is laid out anew.
  useEffect(() => {
    now.current = laidOut
  })

  // React listens to wheels passively, which cannot keep the page from scrolling along.
  useEffect(() => {
    const [whole, top] = [sheet.current, head.current]
    if (!whole || !top) return
    const instantAt = (clientX: number) => {
      const { scale, gutter } = now.current
      return scale.at(clientX - whole.getBoundingClientRect().left - gutter)
    }
    const panBy = (px: number) => axis.pan((px / now.current.scale.dayWidth) * DAY_MS)
    const onWheel = (event: WheelEvent) => {
      const unit = UNITS[event.deltaMode] ?? 1
      const isPinch = event.ctrlKey || event.metaKey
      if (!isPinch && (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY))) {
        event.preventDefault()
        panBy((event.deltaX || event.deltaY) * unit)
      } else if (isPinch || (event.target instanceof Node && top.contains(event.target))) {
        event.preventDefault()
        const isTrackpad = isPinch && event.deltaMode === 0 && Math.abs(event.deltaY) < 50
        const rate = isTrackpad ? PINCH_RATE : WHEEL_RATE
        axis.zoomBy(Math.exp(-event.deltaY * unit * rate), instantAt(event.clientX))
      }
    }
    whole.addEventListener('wheel', onWheel, { passive: false })
    const stop = followPinch(top, (factor, from, to) => {
      axis.zoomBy(factor, instantAt(from))
      panBy((from - to) / factor)
    })
    return () => {
      whole.removeEventListener('wheel', onWheel)
      stop()
    }
  }, [sheet, head, axis])
}

type Fingers = Map<number, number>

/** Tells by how much two fingers were spread, and where their middle was and is, px of the page. */
function followPinch(element: HTMLElement, onPinch: (factor: number, from: number, to: number) => void): () => void {
  const fingers: Fingers = new Map()
  const spread = () => {
    const [a = 0, b = 0] = [...fingers.values()]
    return { gap: Math.max(Math.abs(a - b), 24), middle: (a + b) / 2 }
  }
  const listening = new AbortController()
  const listen = { signal: listening.signal }
  element.addEventListener(
    'pointerdown',
    ({ pointerId, pointerType, clientX }) => pointerType === 'touch' && fingers.set(pointerId, clientX),
    listen,
  )
  element.addEventListener(
    'pointermove',
    ({ pointerId, clientX }) => {
      if (!fingers.has(pointerId)) return
      const before = spread()
      fingers.set(pointerId, clientX)
      if (fingers.size !== 2) return
      const after = spread()
      onPinch(after.gap / before.gap, before.middle, after.middle)
    },
    listen,
  )
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
    element.addEventListener(end, ({ pointerId }) => fingers.delete(pointerId), listen)
  }
  return () => listening.abort()
}
