import { positionsWithin, type PositionsWithin } from '#app/domain/positions-within.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'
import type { PositionsArrival } from '#app/state/positions-arrival.ts'
import type { LayerName } from '#app/state/view.ts'

/** The positions of the days shown; null: none have come, or they are taken off the map. */
export function printedPositions(
  { positions, span }: Pick<Board, 'positions' | 'span'>,
  hiddenLayers: readonly LayerName[],
): PositionsWithin | null {
  return positions === null || hiddenLayers.includes('positions') ? null : positionsWithin(positions, span)
}

/** How many positions there are and how many were left out, or that they had not come. */
export function positionNotes(
  { t }: Translator,
  board: Pick<Board, 'positions'>,
  printed: PositionsWithin | null,
  { condition, leftOutCount }: PositionsArrival,
): readonly string[] {
  if (board.positions === null) return condition === 'good' ? [] : [t(`export.note.positions.${condition}`)]
  if (printed === null) return []
  const { count, withoutPlace } = printed
  return [
    board.positions.count > 0 ? t('export.note.positions', { count, withoutPlace }) : '',
    leftOutCount > 0 ? t('export.note.positions.leftOut', { count: leftOutCount }) : '',
  ].filter(Boolean)
}
