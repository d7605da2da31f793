import { useEffect, useId, useMemo } from 'react'
import { missingFeedNames } from '#app/i18n/outage-text.ts'
import { isPart } from '#app/i18n/shown-text.ts'
import { summaryText } from '#app/i18n/summary-text.ts'
import { telling } from '#app/i18n/telling.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import type { Stage } from '#app/map/stage.ts'
import type { Board } from '#app/state/board.ts'

/**
 * What the map shows, in words, for those who do not see it: the canvas is named by it, and described by the sentences,
 * which are to stand in an element of the id that comes back with them. `isWhole`: have the records come that the map
 * draws? Before that, nothing is counted.
 */
export function useTold(
  stage: Stage | null,
  board: Board,
  isWhole: boolean,
  isEmbed: boolean,
): { readonly id: string; readonly sentences: string } {
  const translator = useTranslator()
  const { t } = translator
  const summary = () =>
    summaryText(
      translator,
      board.totals,
      missingFeedNames(translator, board.outage),
      isPart(board),
      board.known.knowledge,
    )
  const description = isWhole
    ? t(isEmbed ? 'embed.map.description' : 'map.description', { summary: summary() })
    : t('map.coming')
  const id = useId()
  const sentences = useMemo(
    () => (isWhole ? telling(translator, board).join(' ') : translator.t('map.coming')),
    [translator, board, isWhole],
  )
  // Names the canvas by what it shows; MapLibre would call it a second region "Map".
  useEffect(() => {
    const canvas = stage?.map.getCanvas()
    canvas?.setAttribute('role', 'img')
    canvas?.setAttribute('aria-label', description)
    canvas?.setAttribute('aria-describedby', id)
  }, [stage, description, id])
  return { id, sentences }
}
