import { boardParts, resolveWindow, selectBoard, type Board } from '#app/state/board.ts'
import type { Case, CaseFile } from '#app/domain/case.ts'
import type { Positions } from '#app/domain/track.ts'
import { countedCase, knowledgeOf } from '#app/state/known-on-table.ts'
import type { View } from '#app/state/view.ts'

/** What any view of a case draws from: the case, all that its feeds gave, and its reported positions. */
export type CaseData = {
  readonly case: Case
  readonly all: CaseFile
  readonly positions: Positions | null
}

/** The data behind a board, from which the board of any other view of the same case can be made. */
export const dataOf = ({
  case: ofCase,
  known,
  file,
  positions,
}: Pick<Board, 'case' | 'known' | 'file' | 'positions'>): CaseData => ({
  case: ofCase,
  all: known.all.legs.length === 0 && known.all.claims.length === 0 ? file : known.all,
  positions,
})

/** The board that a view would show, worked out anew: for views that are not on the screen, such as those of slides. */
export function boardOfView(view: View, { case: ofCase, all, positions }: CaseData): Board {
  const { file, index, known } = countedCase(all, knowledgeOf(view))
  const window = resolveWindow(view.window, ofCase.window) ?? ofCase.window
  const { shown, at, filter, selection } = view
  const parts = boardParts(file, index, filter, ofCase.headline)
  return selectBoard({ case: ofCase, file, index, known, positions, window, shown, at, filter, selection }, parts)
}
