import type { KeyboardEvent, PointerEvent } from 'react'
import styles from '#app/ui/splitter.module.css'

type SplitterProps = {
  readonly label: string
  /** `vertical`: a vertical line between columns. */
  readonly orientation: 'vertical' | 'horizontal'
  /** Size of the pane that it sets, px. */
  readonly size: number
  readonly least: number
  readonly most: number
  /** 1 when the pane grows to the right or down, -1 when it grows to the left or up. */
  readonly direction: 1 | -1
  readonly onResize: (size: number) => void
}

const STEP = 16

/** Where a page is laid out from right to left, its columns are too. */
const turnOf = (line: Element, orientation: SplitterProps['orientation']): 1 | -1 =>
  orientation === 'vertical' && getComputedStyle(line).direction === 'rtl' ? -1 : 1

/** The line between two panes: drag it, or focus it and use the arrow keys. */
export function Splitter({ label, orientation, size, least, most, direction, onResize }: SplitterProps) {
  const resize = (next: number) => onResize(Math.round(Math.min(Math.max(next, least), most)))

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const line = event.currentTarget
    const at = (moved: { clientX: number; clientY: number }) =>
      orientation === 'vertical' ? moved.clientX : moved.clientY
    const [start, before] = [at(event), size]
    const turn = turnOf(line, orientation)
    line.setPointerCapture(event.pointerId)
    const onMove = (moved: globalThis.PointerEvent) => resize(before + (at(moved) - start) * direction * turn)
    line.addEventListener('pointermove', onMove)
    line.addEventListener('lostpointercapture', () => line.removeEventListener('pointermove', onMove), { once: true })
  }

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const [less, more] = orientation === 'vertical' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown']
    const step = STEP * direction * turnOf(event.currentTarget, orientation)
    if (event.key === more) resize(size + step)
    else if (event.key === less) resize(size - step)
    else if (event.key === 'Home') resize(least)
    else if (event.key === 'End') resize(most)
    else return
    event.preventDefault()
  }

  return (
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={orientation}
      aria-valuenow={size}
      aria-valuemin={least}
      aria-valuemax={most}
      className={`${styles.splitter} ${styles[orientation]}`}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    />
  )
}
