import { keyCaps, type KeyName } from '#app/base/keys.ts'
import type { MessageId } from '#app/i18n/translator.ts'

/** A row of the sheet: keys that belong together, and what they do where. */
type KeyRow = {
  /** Keys that the page hears by name. */
  readonly names?: readonly KeyName[]
  /** What sliders, tables and dialogs hear as they do anywhere. */
  readonly caps?: readonly string[]
  readonly effect: MessageId
}

export const KEY_ROWS: readonly KeyRow[] = [
  { names: ['acts'], effect: 'shortcuts.acts' },
  { names: ['sheet'], effect: 'shortcuts.question' },
  { names: ['undo', 'redo'], effect: 'shortcuts.undo' },
  { caps: ['←', '→'], effect: 'shortcuts.arrows' },
  { caps: ['Page Up', 'Page Down', 'Shift ←', 'Shift →'], effect: 'shortcuts.pages' },
  { caps: ['Home', 'End'], effect: 'shortcuts.ends' },
  { names: ['play'], effect: 'shortcuts.space' },
  { names: ['nextEvent', 'previousEvent'], effect: 'shortcuts.events' },
  { names: ['zoomIn', 'zoomOut', 'showAllDays'], effect: 'shortcuts.zoom' },
  { caps: ['↑', '↓'], effect: 'shortcuts.rows' },
  { caps: ['Enter'], effect: 'shortcuts.enter' },
  { caps: ['Esc'], effect: 'shortcuts.escape' },
]

/** What stands on the keys of a row. */
export const capsOfRow = ({ names = [], caps = [] }: KeyRow): readonly string[] => [...names.flatMap(keyCaps), ...caps]
