import { openDialog } from '#app/state/ui-store.ts'
import { changeView, stageView } from '#app/state/use-view.ts'

/** The case that the show and the exercises run on: the published records, and made-up ones beside them. */
export const TRAINING_CASE = 'training'

/** Starts the show that runs by itself. The address keeps the view that is given back at the end. */
export function startShow(): void {
  openDialog(null)
  changeView({ isShow: true }, 'replace')
}

/** Ends the show: the view is that from before, and Back leads where it led. */
export function endShow(): void {
  stageView(null)
  changeView({ isShow: false }, 'replace')
}
