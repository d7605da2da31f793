import { useTable } from '@tanstack/react-table'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import {
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react'
import { isRowWithin } from '#app/domain/leg-columns.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { LEG_COLUMNS, legColumns, legFeatures } from '#app/panels/leg-list/leg-columns.tsx'
import { LegHead } from '#app/panels/leg-list/leg-head.tsx'
import styles from '#app/panels/leg-list/leg-list.module.css'
import { LegRow } from '#app/panels/leg-list/leg-row.tsx'
import { rowAfterKey, rowParts, VIRTUAL_BEYOND } from '#app/panels/leg-list/row-window.ts'
import { useRowHeight } from '#app/panels/leg-list/use-row-height.ts'
import { selectRecord } from '#app/panels/select-record.ts'
import type { Board } from '#app/state/board.ts'

const WIDTH = Object.values(LEG_COLUMNS).reduce((sum, { width }) => sum + width, 0)

/** Of the usual letters so many px; of larger ones as much more. */
const withLetters = (px: number): string => `${px / 16}rem`

/** The map's twin: each leg on the map is a row here, found, sorted, read and selected by keyboard. */
export function LegTable({ board }: { readonly board: Board }) {
  const translator = useTranslator()
  const { passing, windows, span, index, selection, highlighted } = board
  const columns = useMemo(() => legColumns(translator, index), [translator, index])
  const table = useTable({
    features: legFeatures,
    columns,
    data: passing,
    getRowId: (leg) => leg.id,
    sortDescFirst: false,
  })
  // Sorted once for all legs: a step of the window only picks from them.
  const { rows: sorted } = table.getRowModel()
  const rows = useMemo(
    () => sorted.filter((row) => isRowWithin(windows.columns, row.index, span)),
    [sorted, windows, span],
  )
  const placeOf = useCallback(
    (id: string | null) => (id === null ? -1 : rows.findIndex((row) => row.id === id)),
    [rows],
  )

  const scroller = useRef<HTMLDivElement>(null)
  const rowHeight = useRowHeight()
  const [focused, setFocused] = useState<string | null>(null)
  const focusNext = useRef<string | null>(null)
  const selected = selection?.kind === 'leg' ? selection.id : null
  const tabStop = useMemo(
    () => [placeOf(focused), placeOf(selected), 0].find((place) => place >= 0) ?? 0,
    [placeOf, focused, selected],
  )

  const isVirtual = rows.length > VIRTUAL_BEYOND
  const virtualizer = useVirtualizer({
    count: isVirtual ? rows.length : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), tabStop])].sort((a, b) => a - b),
  })
  const drawn = isVirtual ? virtualizer.getVirtualItems().map((item) => item.index) : Array.from(rows.keys())

  const reveal = useCallback(
    (place: number) => {
      const box = scroller.current
      if (!box) return
      // The heading is as high as a row and covers the top of the box.
      const [top, height] = [place * rowHeight, box.clientHeight - rowHeight]
      if (top < box.scrollTop) box.scrollTop = top
      else if (top + rowHeight > box.scrollTop + height) box.scrollTop = top + rowHeight - height
    },
    [rowHeight],
  )
  const revealLeg = useEffectEvent((id: string) => {
    const place = placeOf(id)
    if (place >= 0) reveal(place)
  })

  // Keeps the scroll position in step with what was selected elsewhere.
  useEffect(() => {
    if (selected !== null) revealLeg(selected)
  }, [selected])

  // Moves the browser's focus, once the row to go to is drawn.
  useLayoutEffect(() => {
    if (focusNext.current === null) return
    const row = scroller.current?.querySelector<HTMLElement>(`[data-leg="${focusNext.current}"]`)
    if (!row) return
    focusNext.current = null
    row.focus({ preventScroll: true })
  })

  // Rows keep one handler while the window moves, or each of them would be drawn anew.
  const latest = useRef({ rows, placeOf, rowHeight, reveal })
  useLayoutEffect(() => {
    latest.current = { rows, placeOf, rowHeight, reveal }
  })
  const onKey = useCallback((event: KeyboardEvent, id: string) => {
    const { rows, placeOf, rowHeight, reveal } = latest.current
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2)
    const next = rowAfterKey(event.key, Math.max(placeOf(id), 0), rows.length, page)
    if (next === null && event.key !== 'Enter' && event.key !== ' ') return
    // The page has keys of its own for playback; here they are the table's.
    event.preventDefault()
    event.stopPropagation()
    if (next === null) return selectRecord({ kind: 'leg', id })
    focusNext.current = rows[next]?.id ?? null
    setFocused(focusNext.current)
    reveal(next)
  }, [])

  return (
    <div ref={scroller} className={styles.scroller}>
      <table
        aria-label={translator.t('panels.legs.title')}
        aria-rowcount={rows.length + 1}
        className={`${styles.table} ${isVirtual ? styles.virtual : ''}`}
        style={isVirtual ? { width: withLetters(WIDTH) } : undefined}
      >
        {isVirtual && (
          <colgroup>
            {Object.entries(LEG_COLUMNS).map(([id, { width }]) => (
              <col key={id} style={{ width: withLetters(width) }} />
            ))}
          </colgroup>
        )}
        <thead>
          <tr aria-rowindex={1} style={{ height: rowHeight }}>
            {table.getFlatHeaders().map((header) => (
              <LegHead key={header.id} header={header} sorted={header.column.getIsSorted()} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rowParts(drawn, rows.length).map((part) => {
            if (part.kind === 'gap') return <Gap key={`gap-${part.from}`} height={part.rows * rowHeight} />
            const row = rows[part.index]
            return (
              row && (
                <LegRow
                  key={row.id}
                  row={row}
                  index={part.index}
                  height={rowHeight}
                  isSelected={row.id === selected}
                  isHighlighted={highlighted.has(row.original.id)}
                  isTabStop={part.index === tabStop}
                  onFocus={setFocused}
                  onKey={onKey}
                />
              )
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** Stands for rows that are not drawn. */
const Gap = ({ height }: { readonly height: number }) => <tr aria-hidden="true" style={{ height }} />
