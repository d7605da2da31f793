import type { MessageId, Translator } from '#app/i18n/translator.ts'
import type { PaneName, UiState } from '#app/state/ui-store.ts'
import type { View } from '#app/state/view.ts'

/** Finds what a step tells of, by what the page says there in the language that it speaks. Empty: it is not there. */
export type Target = (t: Translator['t']) => readonly Element[]

/**
 * A step of a tour: what it says, of what, and what must be open for that. The view, the dialog and the pane are those
 * of this step alone: what the step before had opened is closed by not being named here.
 */
export type TourStep = {
  /** What is remembered of a tour that was left midway; it outlives steps that come and go around it. */
  readonly id: string
  readonly title: MessageId
  readonly body: MessageId
  readonly target: Target
  /** What differs from the view as it opens. */
  readonly view?: Partial<View>
  readonly dialog?: UiState['dialog']
  readonly pane?: PaneName
}

/** By a selector, for what has no words of its own. */
export const at =
  (selector: string): Target =>
  () =>
    [...document.querySelectorAll(selector)].slice(0, 1)

/** A pane with all that is in it. */
export const pane = (name: PaneName): Target => at(`[data-pane="${name}"] > section`)

/** The dialog of the app that is open; the card of a tour is none. */
export const openedDialog: Target = at('[role="dialog"]:not([data-card])')

/** The first that says so; what the card of a tour says is none of the page. */
const first = (selector: string, says: (element: Element) => boolean): readonly Element[] =>
  [...document.querySelectorAll(selector)]
    .filter((element) => says(element) && !element.closest('[data-card]'))
    .slice(0, 1)

/** A button by its name. */
export const button =
  (id: MessageId): Target =>
  (t) =>
    first('button', ({ textContent }) => textContent.trim() === t(id))

/** A part of the page by its label. */
export const labelled =
  (id: MessageId): Target =>
  (t) =>
    first('[aria-label]', (element) => element.getAttribute('aria-label') === t(id))

/** A heading, and what stands under it as far as the next. */
export const part =
  (id: MessageId): Target =>
  (t) =>
    first('h2, h3', ({ textContent }) => textContent.trim() === t(id)).flatMap((heading) => [
      heading,
      ...following(heading),
    ])

function following(heading: Element): readonly Element[] {
  const next = heading.nextElementSibling
  return next && !next.matches('h2, h3, details') ? [next, ...following(next)] : []
}
