type Frame = (time: number) => void

/**
 * Frames on demand for deck.gl. Its loop asks for the next frame as soon as one is drawn, for ever; here that request
 * is parked until something has changed, so that nothing runs while nothing changes.
 */
export type FrameGate = {
  /** What deck.gl's animation loop takes as its `animationFrameProvider`. */
  readonly provider: {
    readonly requestAnimationFrame: (frame: Frame) => number
    readonly cancelAnimationFrame: (id: number) => void
  }
  /** Something changed: draws in the next frame, or as soon as deck.gl is ready. */
  readonly open: () => void
  /** Is a frame still to come? */
  readonly isOpen: () => boolean
}

/** `onDrawn` is called after each frame that was drawn. */
export function createFrameGate(onDrawn: () => void): FrameGate {
  let parked: Frame | null = null
  let isWanted = false
  let scheduled = 0

  const schedule = () => {
    if (scheduled !== 0 || parked === null) return
    scheduled = requestAnimationFrame((time) => {
      const frame = parked
      scheduled = 0
      parked = null
      isWanted = false
      frame?.(time)
      onDrawn()
    })
  }
  return {
    provider: {
      requestAnimationFrame: (frame) => {
        parked = frame
        if (isWanted) schedule()
        return 1
      },
      cancelAnimationFrame: () => {
        parked = null
        cancelAnimationFrame(scheduled)
        scheduled = 0
      },
    },
    open: () => {
      isWanted = true
      schedule()
    },
    isOpen: () => isWanted,
  }
}
