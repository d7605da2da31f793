import { changeView } from '#app/state/use-view.ts'
import { NO_WINDOW } from '#app/state/view.ts'

/** Another case starts from its own window and view. */
export const openCase = (caseId: string): void =>
  changeView({
    caseId,
    caseParameters: {},
    window: NO_WINDOW,
    at: null,
    selection: null,
    camera: null,
    filter: '',
    search: '',
    facets: [],
  })
