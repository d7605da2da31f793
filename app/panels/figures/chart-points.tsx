import type { PointerEvent } from 'react'
import type { CaseIndex } from '#app/domain/case-index.ts'
import type { ClaimId } from '#app/domain/record.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import type { ChartShape, PlacedPoint } from '#app/panels/figures/chart-shape.ts'
import { claimReading } from '#app/panels/figures/claim-reading.ts'
import styles from '#app/panels/figures/claims-chart.module.css'
import { selectRecord } from '#app/panels/select-record.ts'
import { setHover } from '#app/state/ui-store.ts'
import { useRoving } from '#app/ui/roving.ts'

/** The pointer reaches a mark from so far, px. */
const REACH = 20

type ChartPointsProps = {
  readonly shape: ChartShape
  readonly selected: string | null
  readonly index: CaseIndex
  readonly onPoint: (claim: ClaimId | null) => void
}

/**
 * A button on each mark, in the order in which it was said. Marks may lie closer than a finger is wide, so the pointer
 * takes the mark that is nearest to it, whichever button lies on top.
 */
export function ChartPoints({ shape, selected, index, onPoint }: ChartPointsProps) {
  const translator = useTranslator()
  const points = shape.lines.flatMap((line) => line.points).toSorted((a, b) => a.x - b.x || b.y - a.y)
  const { row, tabIndexOf, ...keys } = useRoving<HTMLDivElement>(points.length)
  const point = (claim: ClaimId | null) => {
    onPoint(claim)
    setHover(claim === null ? null : { kind: 'claim', id: claim })
  }
  const nearest = (x: number, y: number): ClaimId | null => {
    const box = row.current?.getBoundingClientRect()
    return box ? nearestTo(points, x - box.left, y - box.top) : null
  }
  const pointing = {
    onPointerMove: ({ clientX, clientY }: PointerEvent) => point(nearest(clientX, clientY)),
    onPointerLeave: () => point(null),
  }
  return (
    <div
      ref={row}
      role="toolbar"
      aria-label={translator.t('ledger.claims.marks')}
      className={styles.points}
      {...keys}
      {...pointing}
    >
      {points.map(({ point: { claim }, x, y }, place) => (
        <button
          key={claim.id}
          type="button"
          data-roving
          tabIndex={tabIndexOf(place)}
          className={styles.point}
          style={{ left: x, top: y }}
          aria-label={claimReading(translator, claim, index).join('; ')}
          aria-current={claim.id === selected ? 'true' : undefined}
          // Enter and assistive technology mean this button, the pointer may mean the one beneath.
          onClick={({ detail, clientX, clientY }) =>
            selectRecord({ kind: 'claim', id: (detail > 0 && nearest(clientX, clientY)) || claim.id })
          }
          onFocus={() => point(claim.id)}
          onBlur={() => point(null)}
        />
      ))}
    </div>
  )
}

function nearestTo(points: readonly PlacedPoint[], x: number, y: number): ClaimId | null {
  let [least, found]: [number, ClaimId | null] = [REACH, null]
  for (const place of points) {
    const distance = Math.hypot(place.x - x, place.y - y)
    if (distance >= least) continue
    least = distance
    found = place.point.claim.id
  }
  return found
}
