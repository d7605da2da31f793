import { useState } from 'react'
import { demoActs } from '#app/demo/demo-acts.ts'
import { Commands } from '#app/help/commands.tsx'
import type { Act } from '#app/i18n/act.ts'
import { mapActs } from '#app/map/map-acts.ts'
import { pageActs } from '#app/panels/frame/page-acts.ts'
import type { Board } from '#app/state/board.ts'
import { useExercise } from '#app/state/exercise/exercise-store.ts'
import { TRAINING_CASE } from '#app/state/show.ts'
import { useUi } from '#app/state/ui-store.ts'
import type { CaseOnTable } from '#app/state/use-case.ts'
import type { View } from '#app/state/view.ts'
import { timelineActs } from '#app/timeline/timeline-acts.ts'

type PageCommandsProps = {
  readonly view: View
  readonly table: Pick<CaseOnTable, 'known' | 'cases'>
  readonly board: Board | null
  readonly onClose: () => void
}

/** Everything that can be done on the page, told by each part for itself and put into one list. */
export function PageCommands({ view, table, board, onClose }: PageCommandsProps) {
  const isPlaying = useUi((ui) => ui.isPlaying)
  const role = useExercise(({ seat }) => seat.role)
  // As it stands when somebody asks for it: a list must not change under the hand.
  const [acts] = useState((): readonly Act[] => [
    ...pageActs({
      view,
      known: table.known,
      cases: table.cases,
      caseId: board?.case.id ?? null,
      isTrainer: role === 'trainer',
    }),
    ...(board
      ? timelineActs({ case: board.case, file: board.file, window: board.window, shown: view.shown, isPlaying })
      : []),
    ...mapActs(view),
    ...demoActs({
      hasTrainingCase: table.cases.some(({ id }) => id === TRAINING_CASE),
      isTrainee: role === 'trainee',
    }),
  ])
  return <Commands acts={acts} canSearch={board !== null} onClose={onClose} />
}
