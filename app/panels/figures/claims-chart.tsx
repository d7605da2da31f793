import { useMemo, useRef, useState } from 'react'
import type { CumulativeClaims } from '#app/domain/cumulative.ts'
import type { ClaimId } from '#app/domain/record.ts'
import { notKnownText } from '#app/i18n/outage-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { figureNumber } from '#app/panels/claim-text.ts'
import { ChartDrawing } from '#app/panels/figures/chart-drawing.tsx'
import { ChartKey } from '#app/panels/figures/chart-key.tsx'
import { ChartPoints } from '#app/panels/figures/chart-points.tsx'
import type { ScaleKind } from '#app/panels/figures/chart-scale.ts'
import { shapeOf } from '#app/panels/figures/chart-shape.ts'
import { ClaimList } from '#app/panels/figures/claim-list.tsx'
import { claimReading } from '#app/panels/figures/claim-reading.ts'
import styles from '#app/panels/figures/claims-chart.module.css'
import { ClaimsTable } from '#app/panels/figures/claims-table.tsx'
import figures from '#app/panels/figures/figures.module.css'
import { ScaleChoice } from '#app/panels/figures/scale-choice.tsx'
import type { Board } from '#app/state/board.ts'
import { Button } from '#app/ui/button.tsx'
import { useSize } from '#app/ui/use-size.ts'

type ClaimsChartProps = { readonly totals: CumulativeClaims; readonly board: Board }

/**
 * Running totals as stepped lines over the days on which they were said, one line for each claimant. A bound is drawn
 * open, what is about is drawn soft, and the same stands in words in the list, under the pointer and in the table.
 */
export function ClaimsChart({ totals, board }: ClaimsChartProps) {
  const translator = useTranslator()
  const { t } = translator
  const [kind, setKind] = useState<ScaleKind>('linear')
  const [pointedAt, setPointedAt] = useState<ClaimId | null>(null)
  const [hasTable, setTable] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  const { width } = useSize(frame)
  const shape = useMemo(() => shapeOf(totals, kind, width), [totals, kind, width])
  const selected = board.selection?.kind === 'claim' ? board.selection.id : null
  const active = pointedAt ?? selected
  const read = totals.lines.flatMap(({ points }) => points).find(({ claim }) => claim.id === active)?.claim
  return (
    <div className={styles.part}>
      <p className={figures.note}>
        {t('panels.figures.totalsNote')} {t('ledger.claims.reading')}
      </p>
      {shape && <ScaleChoice kind={kind} onChoose={setKind} />}
      <div ref={frame} role="group" aria-label={t('ledger.claims.name')} className={styles.frame}>
        {shape ? (
          <>
            <p className={figures.note}>{t(`ledger.claims.axis.${shape.unit}`)}</p>
            <div className={styles.chart}>
              <ChartDrawing shape={shape} active={active} width={width} />
              <ChartPoints shape={shape} selected={selected} index={board.index} onPoint={setPointedAt} />
            </div>
          </>
        ) : (
          <p className={figures.empty}>
            {notKnownText(translator, board.outage, 'claims') ?? t('ledger.claims.noLine')}
          </p>
        )}
      </div>
      {shape && (
        <>
          <p className={styles.reading}>
            {read ? claimReading(translator, read, board.index).join(' · ') : t('ledger.claims.hint')}
          </p>
          <ChartKey shape={shape} />
          <h4 className={figures.speaker}>{t('ledger.claims.claimants')}</h4>
          <ol className={styles.claimants}>
            {shape.lines.map(({ speaker, number, points }) => {
              const figure = points.at(-1)?.point.claim.figure
              const isActive = points.some(({ point }) => point.claim.id === active)
              return (
                <li key={speaker} className={isActive ? styles.active : undefined}>
                  <span className={styles.number}>{number}</span>
                  <bdi>{speaker}</bdi>
                  <strong>{figure && figureNumber(translator, figure)}</strong>
                </li>
              )
            })}
          </ol>
        </>
      )}
      {totals.apart.length > 0 && (
        <>
          <h4 className={figures.speaker}>{t('ledger.claims.apart')}</h4>
          <ClaimList claims={totals.apart} selection={board.selection} />
        </>
      )}
      <p>
        <Button aria-expanded={hasTable} onClick={() => setTable(!hasTable)}>
          {t('ledger.claims.table')}
        </Button>
      </p>
      {hasTable && <ClaimsTable totals={totals} index={board.index} />}
    </div>
  )
}
