/**
 * Frames on demand for deck.gl, whose loop else asks for a frame for ever: its request is parked until something changed.
 */
export function createGate() {
  let parked = null
  let isWanted = false
  let scheduled = 0
  const schedule = () => {
    if (scheduled !== 0 || parked === null) return
    scheduled = requestAnimationFrame((time) => {
      const frame = parked
      scheduled = 0
      parked = null
      isWanted = false
      frame(time)
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
  }
}
