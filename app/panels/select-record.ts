import { changeView } from '#app/state/use-view.ts'
import type { Selection } from '#app/state/view.ts'

/** Chooses a record, or nothing, for all panes and for the address. */
export const selectRecord = (selection: Selection | null): void => changeView({ selection })
