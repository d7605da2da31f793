import { pressesOf, type KeyName, type Press } from '#app/base/keys.ts'
import type { MessageId } from '#app/i18n/translator.ts'

/** A row of the sheet: keys that belong together, and what they do where. */
type KeyRow = {
  /** Keys that the page hears by name. */
  readonly names?: readonly KeyName[]
  /** What sliders, tables and dialogs hear as they do anywhere. */
  readonly presses?: readonly Press[]
  readonly effect: MessageId
}

export const KEY_ROWS: readonly KeyRow[] = [
  { names: ['acts'], effect: 'shortcuts.acts' },
  { names: ['sheet'], effect: 'shortcuts.question' },
  { names: ['undo', 'redo'], effect: 'shortcuts.undo' },
  { presses: [[{ cap: '←' }], [{ cap: '→' }]], effect: 'shortcuts.arrows' },
  { presses: [['pageUp'], ['pageDown'], ['shift', { cap: '←' }], ['shift', { cap: '→' }]], effect: 'shortcuts.pages' },
  { presses: [['home'], ['end']], effect: 'shortcuts.ends' },
  { names: ['play'], effect: 'shortcuts.space' },
  { names: ['nextEvent', 'previousEvent'], effect: 'shortcuts.events' },
  { names: ['zoomIn', 'zoomOut', 'showAllDays'], effect: 'shortcuts.zoom' },
  { presses: [[{ cap: '↑' }], [{ cap: '↓' }]], effect: 'shortcuts.rows' },
  { presses: [['enter']], effect: 'shortcuts.enter' },
  { presses: [['escape']], effect: 'shortcuts.escape' },
]

/** What is pressed for what a row says. */
export const pressesOfRow = ({ names = [], presses = [] }: KeyRow): readonly Press[] => [
  ...names.flatMap(pressesOf),
  ...presses,
]
