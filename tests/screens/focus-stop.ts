import type { Locator } from '@playwright/test'

/** Where the focus is after a press of Tab. */
export type Stop = {
  readonly name: string
  /** Is there a ring of at least 2 px whose colour stands out from what is around it, 3 to 1? */
  readonly hasRing: boolean
  /** How much of the box is in sight and below nothing else: 0 to 1. WCAG 2.4.11 asks for more than 0. */
  readonly inSight: number
}

/** `stop` is null where the focus is on nothing, as between the end of the page and its beginning. */
type Seen = { readonly stop: Stop | null; readonly isWanted: boolean }

/** The stop where the focus is, and whether it is the one that is looked for. */
export const stopHere = (wanted: Locator): Promise<Seen> => wanted.evaluate(look)

/** What of some stops is wrong, in words. */
export const faultsOf = (stops: readonly Stop[]): readonly string[] => [
  ...new Set(
    stops.flatMap(({ name, hasRing, inSight }) => [
      ...(hasRing ? [] : [`no ring: ${name}`]),
      ...(inSight > 0 ? [] : [`out of sight: ${name}`]),
    ]),
  ),
]

/** Runs in the page. */
function look(wanted: Element): Seen {
  const focused = document.activeElement
  const isNothing = !focused || focused === document.body || focused.hasAttribute('data-base-ui-focus-guard')
  if (isNothing) return { stop: null, isWanted: false }
  // What is a dot under a label of its own is seen by the label.
  const isDot = focused.getBoundingClientRect().width <= 1
  const box = (isDot && focused.closest('label')) || focused

  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const groundOf = (from: Element): string => {
    for (let up: Element | null = from; up; up = up.parentElement) {
      const { backgroundColor } = getComputedStyle(up)
      if ((channels(backgroundColor)[3] ?? 1) === 1) return backgroundColor
    }
    return 'rgb(255, 255, 255)'
  }
  const standsOut = (colour: string, one: Element) => {
    const [high = 0, low = 0] = [luminance(colour), luminance(groundOf(one.parentElement ?? one))].sort((a, b) => b - a)
    return (channels(colour)[3] ?? 1) > 0 && (high + 0.05) / (low + 0.05) >= 3
  }
  const isRinged = (one: Element, pseudo?: string) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one, pseudo)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && standsOut(outlineColor, one)
  }
  const frames = [focused, box, box.parentElement, ...focused.children].filter((one) => one !== null)
  const hasRing = frames.some((one) => isRinged(one) || isRinged(one, '::before') || isRinged(one, '::after'))

  const isSolid = (one: Element) => {
    const { backgroundColor, visibility } = getComputedStyle(one)
    return visibility === 'visible' && (channels(backgroundColor)[3] ?? 1) === 1
  }
  // What clips it ends the stack there, and what has no ground of its own covers nothing.
  let target = box
  // What lets the pointer through is found by what holds it.
  while (getComputedStyle(target).pointerEvents === 'none' && target.parentElement) target = target.parentElement
  const isSeenAt = (x: number, y: number) => {
    const stack = document.elementsFromPoint(x, y)
    const at = stack.findIndex((one) => target.contains(one))
    return at >= 0 && !stack.slice(0, at).some(isSolid)
  }
  const { left, top, width, height } = box.getBoundingClientRect()
  const STEPS = 7
  const shares = Array.from({ length: STEPS }, (_, step) => (step + 0.5) / STEPS)
  const points = shares.flatMap((row) => shares.map((column) => [left + column * width, top + row * height] as const))
  const inSight = points.filter(([x, y]) => isSeenAt(x, y)).length / points.length
  const label = focused.getAttribute('aria-label') ?? focused.textContent.replaceAll(/\s+/g, ' ').slice(0, 50)
  const name = `${focused.tagName.toLowerCase()} ${label}`
  return { stop: { name, hasRing, inSight }, isWanted: focused === wanted }
}
