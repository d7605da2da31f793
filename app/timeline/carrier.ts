/**
 * Carries an element along an axis of `width` px, outside React: its left end to `x` px and, where it is as wide as the
 * axis, drawn as `share` of it (0 to 1).
 *
 * By animations that stand still: to set their time moves the element where layers are put together, and nowhere else.
 * A changed `translate`, with `will-change` or without, and a changed `left` have Chromium 156 sort the layers of the
 * whole page anew with each step, which is 2 ms of the main thread. Who asks for no animations gets none, not even still ones.
 */
export type Carrier = {
  readonly to: (x: number, share?: number) => void
  readonly stop: () => void
}

export function carrier(element: HTMLElement, width: number): Carrier {
  const move = mover(element, 'translate', ['0px', `${width}px`], (part) => `${part * width}px`)
  const stretch = mover(element, 'scale', ['0 1', '1 1'], (part) => `${part} 1`)
  return {
    to: (x, share) => {
      move.to(width > 0 ? x / width : 0)
      if (share !== undefined) stretch.to(Math.min(Math.max(share, 0), 1))
    },
    stop: () => {
      move.stop()
      stretch.stop()
    },
  }
}

/** Long enough that a thousandth of a px is not lost to the clock of animations, ms. */
const END_MS = 100_000

/** Sets one property of an element to a part (0 to 1) of the way between two values. */
function mover(
  element: HTMLElement,
  property: 'translate' | 'scale',
  ends: [string, string],
  at: (part: number) => string,
) {
  let still: Animation | null = null
  let told = Number.NaN
  const moves = isAnimated(element)
  return {
    to: (part: number) => {
      // Even the same time has the browser work out the element's style anew.
      if (part === told) return
      told = part
      if (!moves) return element.style.setProperty(property, at(part))
      still ??= paused(element.animate({ [property]: ends }, { duration: END_MS, fill: 'both' }))
      still.currentTime = END_MS * part
    },
    stop: () => {
      still?.cancel()
      still = null
      told = Number.NaN
      element.style.removeProperty(property)
    },
  }
}

/** Asked once for each element that is carried: `matchMedia` in each step would cost more than the step. */
const isAnimated = (element: HTMLElement): boolean =>
  'animate' in element && !window.matchMedia('(prefers-reduced-motion: reduce)').matches

function paused(animation: Animation): Animation {
  animation.pause()
  return animation
}
