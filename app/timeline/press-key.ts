import type { KeyboardEvent } from 'react'
import { isKey } from '#app/base/keys.ts'
import { setPlaying, useUi } from '#app/state/ui-store.ts'
import type { Axis } from '#app/timeline/use-axis.ts'
import { ZOOM_STEP } from '#app/timeline/zoom.ts'

/** Elements that mean something else by a space. */
const TAKES_SPACE = 'button, input, select, textarea, a, [contenteditable]'
/** Elements that mean something else by a sign. */
const TAKES_SIGNS = 'input, select, textarea, [contenteditable]'

/** The keys of the whole timeline: space plays, + and - zoom, 0 shows all days. */
export function pressKey(event: KeyboardEvent, axis: Axis): void {
  const isOn = (selector: string) => event.target instanceof Element && event.target.closest(selector) !== null
  if (event.altKey || event.ctrlKey || event.metaKey) return
  if (isKey('play', event) && !isOn(TAKES_SPACE)) setPlaying(!useUi.getState().isPlaying)
  else if (isOn(TAKES_SIGNS)) return
  else if (isKey('zoomIn', event)) axis.zoomBy(ZOOM_STEP)
  else if (isKey('zoomOut', event)) axis.zoomBy(1 / ZOOM_STEP)
  else if (isKey('showAllDays', event)) axis.showAll()
  else return
  event.preventDefault()
}
