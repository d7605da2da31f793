import type { Debrief } from '#app/domain/exercise/debrief-of.ts'
import { queryAt, viewOn } from '#app/state/exercise/moment-view.ts'
import { showMoment } from '#app/state/exercise/replayed-moment.ts'
import { currentView } from '#app/state/use-view.ts'

/** Shows the page as it was at an entry: what was looked at, and of what happened only what had. */
export function showEntry({ scenario, entries }: Pick<Debrief, 'scenario' | 'entries'>, index: number): void {
  const entry = entries[index]
  if (!entry) return
  const { id, scenarioMs, known } = entry
  showMoment({
    moment: { entry: id, scenarioMs, injects: known },
    view: viewOn(queryAt(scenario, entries, index), scenario, currentView()),
  })
}
