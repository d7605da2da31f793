import { useEffect, useEffectEvent, type RefObject } from 'react'

type CardKeys = {
  readonly card: RefObject<HTMLElement | null>
  readonly onGo: (by: 1 | -1) => void
  readonly onLeave: () => void
}

const FORTH: ReadonlySet<string> = new Set(['ArrowRight', 'ArrowDown', 'PageDown'])
const BACK: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowUp', 'PageUp'])

/**
 * Holds focus and keys in a card: Tab goes round in it, arrows go on and back, Escape leaves, and the keys of the page
 * rest meanwhile. What takes the focus out of the card loses it to the card again.
 */
export function useCardKeys({ card, onGo, onLeave }: CardKeys): void {
  const actOf = ({ key, shiftKey, target }: KeyboardEvent): (() => void) | null => {
    if (key === 'Escape') return onLeave
    if (key === 'Tab') return () => focusNext(buttonsIn(card.current), shiftKey ? -1 : 1)
    if (FORTH.has(key)) return () => onGo(1)
    if (BACK.has(key)) return () => onGo(-1)
    const isOnButton = target instanceof HTMLButtonElement && card.current?.contains(target)
    return key === 'Enter' && !isOnButton ? () => onGo(1) : null
  }
  const press = useEffectEvent((event: KeyboardEvent) => {
    // What the page makes of its keys waits until the tour is over; what the browser does goes on.
    event.stopPropagation()
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const act = actOf(event)
    if (!act) return
    event.preventDefault()
    act()
  })
  const hold = useEffectEvent(({ target }: FocusEvent) => {
    if (target instanceof Node && !card.current?.contains(target)) buttonsIn(card.current).at(-1)?.focus()
  })
  // A press beside the card would leave the focus nowhere.
  const refuse = useEffectEvent((event: Event) => {
    if (event.target instanceof Node && !card.current?.contains(event.target)) event.preventDefault()
  })
  const leave = useEffectEvent(() => onLeave())
  // Listens before anything else on the page does; Back ends what was staged over the address.
  useEffect(() => {
    buttonsIn(card.current).at(-1)?.focus()
    window.addEventListener('keydown', press, true)
    window.addEventListener('mousedown', refuse, true)
    document.addEventListener('focusin', hold)
    window.addEventListener('popstate', leave)
    return () => {
      window.removeEventListener('keydown', press, true)
      window.removeEventListener('mousedown', refuse, true)
      document.removeEventListener('focusin', hold)
      window.removeEventListener('popstate', leave)
    }
  }, [card])
}

const buttonsIn = (card: HTMLElement | null): readonly HTMLButtonElement[] =>
  [...(card?.querySelectorAll('button:not(:disabled)') ?? [])] as HTMLButtonElement[]

function focusNext(buttons: readonly HTMLButtonElement[], by: 1 | -1): void {
  const index = buttons.findIndex((button) => button === document.activeElement)
  const next = index < 0 ? (by === 1 ? 0 : buttons.length - 1) : (index + by + buttons.length) % buttons.length
  buttons[next]?.focus()
}
