import { useMemo } from 'react'
import { cumulativeClaims } from '#app/domain/cumulative.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { ClaimsChart } from '#app/panels/figures/claims-chart.tsx'
import { FoldWhenOpened } from '#app/panels/figures/fold-when-opened.tsx'
import type { Board } from '#app/state/board.ts'

/** The folded part of the pane with the chart of running totals; nothing where nobody gave one. */
export function ClaimsOverTime({ board }: { readonly board: Board }) {
  const { t } = useTranslator()
  const { claims } = board.file
  const { headline } = board.case
  const totals = useMemo(() => cumulativeClaims(claims, headline), [claims, headline])
  const count = totals.apart.length + totals.lines.reduce((sum, { points }) => sum + points.length, 0)
  if (count === 0) return null
  return (
    <FoldWhenOpened title={t('ledger.claims.title')} count={count}>
      {() => <ClaimsChart totals={totals} board={board} />}
    </FoldWhenOpened>
  )
}
