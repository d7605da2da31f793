import { decodeView } from '#app/state/url.ts'
import { changeView, currentView } from '#app/state/use-view.ts'
import type { View } from '#app/state/view.ts'

/**
 * Opens the view of a query on the case that stands, and gives back the view before. Case, language, theme and the
 * exercise stay as they are: the query speaks of what is looked at.
 */
export function openView(query: string): View {
  const before = currentView()
  changeView({ ...decodeView(query).view, ...kept(before) })
  return before
}

/** Goes back to a view that stood before. */
export const returnTo = (view: View): void => changeView({ ...view, ...kept(currentView()) })

const kept = ({ caseId, caseParameters, language, theme, isEmbed, exercise }: View) => ({
  caseId,
  caseParameters,
  language,
  theme,
  isEmbed,
  exercise,
})
