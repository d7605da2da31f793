import type { Scenario } from '#app/domain/exercise/scenario.ts'
import { decodeView } from '#app/state/url.ts'
import { changeExercise, currentView } from '#app/state/use-view.ts'
import type { View } from '#app/state/view.ts'

/** Opens the case and the view of a scenario; language, colours and frame stay. `exercise`: that of a trainee's window. */
export function openScenarioView(
  { caseId, caseParameters, view }: Pick<Scenario, 'caseId' | 'caseParameters' | 'view'>,
  exercise: string | null,
  how: 'push' | 'replace',
): void {
  const { language, theme, isEmbed } = currentView()
  changeExercise(exercise, { ...decodeView(view).view, caseId, caseParameters, language, theme, isEmbed }, how)
}

/** Does a view show the case on which a scenario is played? A made-up case is another one with other parameters. */
export const showsCaseOf = (
  view: Pick<View, 'caseId' | 'caseParameters'>,
  { caseId, caseParameters }: Pick<Scenario, 'caseId' | 'caseParameters'>,
): boolean =>
  view.caseId === caseId && Object.entries(caseParameters).every(([name, value]) => view.caseParameters[name] === value)
