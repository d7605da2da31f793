/* Both run in the page. */

type Noting = Window & { visited?: Set<EventTarget | null> }

/** Notes from here on whatever takes the focus. */
export function noteVisits(): void {
  const visited = new Set<EventTarget | null>()
  Object.assign(window, { visited })
  document.addEventListener('focusin', ({ target }) => visited.add(target), { capture: true })
}

/** What Tab should lead to and did not. Of radio buttons with one name only the one that is chosen is a stop. */
export function notVisited(): readonly string[] {
  const { visited } = window as Noting
  const controls = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex]',
  )
  return [...controls]
    .filter((one) => one.tabIndex >= 0 && !one.matches(':disabled, [type=radio]:not(:checked), [inert] *'))
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !visited?.has(one))
    .map((one) => `${one.tagName.toLowerCase()} ${one.getAttribute('aria-label') ?? one.textContent}`)
}
