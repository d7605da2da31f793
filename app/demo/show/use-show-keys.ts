import { useEffect, useEffectEvent, type RefObject } from 'react'

type ShowKeys = {
  readonly card: RefObject<HTMLElement | null>
  readonly onStep: (by: 1 | -1) => void
  readonly onLeave: () => void
}

const MODIFIERS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta'])

/**
 * Any key ends the show, but those by which its own card is used: Tab, and with the focus in the card the arrows and the
 * key that presses its button. The key that ends it does nothing else. Back ends it too.
 */
export function useShowKeys({ card, onStep, onLeave }: ShowKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    event.stopPropagation()
    const { key, target } = event
    if (MODIFIERS.has(key) || event.ctrlKey || event.metaKey || event.altKey) return
    const isInCard = target instanceof Node && (card.current?.contains(target) ?? false)
    if (isInCard && target instanceof HTMLButtonElement && (key === 'Enter' || key === ' ')) return
    event.preventDefault()
    if (key === 'Tab') focusBeside(card.current, event.shiftKey ? -1 : 1)
    else if (isInCard && key === 'ArrowRight') onStep(1)
    else if (isInCard && key === 'ArrowLeft') onStep(-1)
    else onLeave()
  })
  const leave = useEffectEvent(() => onLeave())
  // Listens before anything else on the page does.
  useEffect(() => {
    window.addEventListener('keydown', press, true)
    window.addEventListener('popstate', leave)
    return () => {
      window.removeEventListener('keydown', press, true)
      window.removeEventListener('popstate', leave)
    }
  }, [])
}

function focusBeside(card: HTMLElement | null, by: 1 | -1): void {
  const buttons = [...(card?.querySelectorAll('button') ?? [])]
  const index = buttons.findIndex((button) => button === document.activeElement)
  const next = index < 0 ? (by === 1 ? 0 : buttons.length - 1) : (index + by + buttons.length) % buttons.length
  buttons[next]?.focus()
}
