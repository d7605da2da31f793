import { useEffect, useState } from 'react'
import type { Box, Extent } from '#app/demo/tours/place-card.ts'
import type { Target } from '#app/demo/tours/step.ts'
import type { Translator } from '#app/i18n/translator.ts'

/** What a step tells of as it stands in the window, null where it is not to be seen; and how large the window is. */
export type Sight = { readonly box: Box | null; readonly screen: Extent }

/**
 * Keeps what a step tells of in sight: looks again whenever something comes or goes, grows, is scrolled or the window is
 * turned, and never without such a cause. What comes into the page is scrolled to once.
 */
export function useTarget(target: Target, t: Translator['t']): Sight {
  const [sight, setSight] = useState<Sight>(() => ({ box: null, screen: screenNow() }))
  // Keeps in step with the page, which lays itself out.
  useEffect(() => {
    let frame = 0
    let found: readonly Element[] = []
    const look = () => {
      frame = 0
      const elements = target(t)
      if (elements.length !== found.length || elements.some((element, index) => element !== found[index])) {
        found = elements
        // As much of it as fits, and its beginning in any case.
        for (const element of [elements.at(-1), elements[0]]) element?.scrollIntoView({ block: 'nearest' })
        grown.disconnect()
        for (const element of elements) grown.observe(element)
        // What grows beside it moves it, and makes what holds both larger.
        for (let up = elements[0]?.parentElement; up; up = up.parentElement) grown.observe(up)
      }
      const next = { box: seen(elements), screen: screenNow() }
      setSight((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
    }
    const lookSoon = () => {
      frame ||= requestAnimationFrame(look)
    }
    const grown = new ResizeObserver(lookSoon)
    const changed = new MutationObserver(lookSoon)
    look()
    changed.observe(document.body, { childList: true, subtree: true })
    window.addEventListener('resize', lookSoon)
    window.addEventListener('scroll', lookSoon, true)
    return () => {
      cancelAnimationFrame(frame)
      grown.disconnect()
      changed.disconnect()
      window.removeEventListener('resize', lookSoon)
      window.removeEventListener('scroll', lookSoon, true)
    }
  }, [target, t])
  return sight
}

const screenNow = (): Extent => ({ width: window.innerWidth, height: window.innerHeight })

type Edges = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** The part of some elements that neither a scrolled pane nor the edge of the window cuts off; null: there is none. */
function seen(elements: readonly Element[]): Box | null {
  const boxes = elements
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width * height > 0)
  const [first] = elements
  if (!first || boxes.length === 0) return null
  const { width, height } = screenNow()
  const whole: Edges = {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  }
  const { left, top, right, bottom } = [...cuttersOf(first), { left: 0, top: 0, right: width, bottom: height }].reduce(
    cut,
    whole,
  )
  return right - left < 1 || bottom - top < 1 ? null : { left, top, width: right - left, height: bottom - top }
}

const cut = (box: Edges, by: Edges): Edges => ({
  left: Math.max(box.left, by.left),
  top: Math.max(box.top, by.top),
  right: Math.min(box.right, by.right),
  bottom: Math.min(box.bottom, by.bottom),
})

/** What an element stands in that shows no more of it than fits. */
function cuttersOf(element: Element): readonly Edges[] {
  const { parentElement } = element
  if (!parentElement || parentElement === document.body) return []
  const isCutting = getComputedStyle(parentElement).overflow !== 'visible'
  return [...(isCutting ? [parentElement.getBoundingClientRect()] : []), ...cuttersOf(parentElement)]
}
