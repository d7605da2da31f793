import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'

/** Which of `count` things in a row a key goes to; null: not a key of a row. */
function nextInRow(key: string, current: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(current + 1, count - 1)
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(current - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

/** One tab stop for a row of buttons; the arrow keys go from one to the next. Buttons carry `data-roving`. */
export function useRoving<Element extends HTMLElement>(count: number) {
  const row = useRef<Element>(null)
  const [wanted, setActive] = useState(0)
  const active = Math.min(wanted, Math.max(count - 1, 0))
  const buttons = () => [...(row.current?.querySelectorAll<HTMLElement>('[data-roving]') ?? [])]
  return {
    row,
    tabIndexOf: (index: number): 0 | -1 => (index === active ? 0 : -1),
    onKeyDown: (event: KeyboardEvent) => {
      const next = event.altKey || event.ctrlKey || event.metaKey ? null : nextInRow(event.key, active, count)
      if (next === null) return
      event.preventDefault()
      buttons()[next]?.focus()
    },
    /** A click focuses too, and the arrows go on from there. */
    onFocus: (event: FocusEvent) => {
      const index = buttons().indexOf(event.target as HTMLElement)
      if (index !== -1) setActive(index)
    },
  }
}
