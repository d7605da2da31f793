import type { Page } from '@playwright/test'

export type Targets = {
  readonly count: number
  /** Those below 24 by 24 px, with their size. */
  readonly small: readonly string[]
}

/**
 * Measures what can be pressed or clicked, as WCAG 2.5.8 does, without its exception for what stands apart. Left out are
 * links in a sentence, which may be as high as its line, and what is out of sight until it is focused. The lines between
 * panes have a grip, which is looked for by where a pointer meets it.
 */
export const targetsOf = (page: Page): Promise<Targets> => page.evaluate(measure)

/** Runs in the page. */
function measure(): Targets {
  const LEAST_PX = 24
  const controls = document.querySelectorAll(
    'a[href], button, select, input, textarea, summary, [role=slider], [role=tab], [role=option], [role=separator][tabindex]',
  )
  const gripOf = (line: Element): DOMRect => {
    const { left, top } = line.getBoundingClientRect()
    const [x, y, width, height] = (['left', 'top', 'width', 'height'] as const).map((side) =>
      Number.parseFloat(getComputedStyle(line, '::before')[side]),
    ) as [number, number, number, number]
    const box = new DOMRect(left + x, top + y, width, height)
    const corners = [box.left + 1, box.right - 1].flatMap((at) => [
      [at, box.top + 1],
      [at, box.bottom - 1],
    ])
    return corners.every(([at = 0, level = 0]) => document.elementFromPoint(at, level) === line) ? box : new DOMRect()
  }
  const targets = [...controls].flatMap((one) => {
    const { display } = getComputedStyle(one)
    const isInSentence = one.tagName === 'A' && display === 'inline'
    if (isInSentence || !one.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return []
    if (one.getAttribute('role') === 'separator') return [{ one, box: gripOf(one) }]
    // What wraps a field is part of its target.
    const box = (one.closest('label') ?? one).getBoundingClientRect()
    return box.width <= 1 || box.height <= 1 ? [] : [{ one, box }]
  })
  const small = targets.filter(({ box }) => box.width < LEAST_PX - 0.5 || box.height < LEAST_PX - 0.5)
  return {
    count: targets.length,
    small: small.map(({ one, box }) => {
      const name = `${one.tagName.toLowerCase()} ${one.getAttribute('aria-label') ?? one.textContent}`
      return `${name} ${box.width.toFixed(0)}x${box.height.toFixed(0)}`
    }),
  }
}

/** Controls of the map that lie under another, or under something else that stands on the map; each with what covers it. */
export const coveredOnMap = (page: Page): Promise<readonly string[]> => page.evaluate(measureCovers)

/** Runs in the page. */
function measureCovers(): readonly string[] {
  const CONTROL = 'a[href], button, select, input'
  const STANDING = '[data-obstacle], [data-inset]'
  const map = document.querySelector('[data-pane="map"]')
  const nameOf = (one: Element) => one.closest('label')?.textContent ?? one.textContent
  return [...(map?.querySelectorAll(CONTROL) ?? [])].flatMap((one) => {
    const box = (one.closest('label') ?? one).getBoundingClientRect()
    // What is scrolled out of the legend covers nothing, and is not to be pressed.
    const frame = one.closest(STANDING)?.getBoundingClientRect() ?? box
    const [left, right] = [Math.max(box.left, frame.left) + 2, Math.min(box.right, frame.right) - 2]
    const [top, bottom] = [Math.max(box.top, frame.top) + 2, Math.min(box.bottom, frame.bottom) - 2]
    if (left >= right || top >= bottom) return []
    const covers = [left, (left + right) / 2, right].flatMap((x) =>
      [top, (top + bottom) / 2, bottom].flatMap((y) => {
        const hit = document.elementFromPoint(x, y)
        if (hit === null || hit.closest(CONTROL) === one || hit.closest('label')?.contains(one)) return []
        const cover = hit.closest(CONTROL) ?? hit.closest(STANDING)
        return cover && map?.contains(cover) && !cover.contains(one) ? [nameOf(cover)] : []
      }),
    )
    return covers.length === 0 ? [] : [`${nameOf(one)} lies under ${[...new Set(covers)].join(', ')}`]
  })
}
