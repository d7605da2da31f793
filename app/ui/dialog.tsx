import { Dialog as Primitive } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { createContext, useContext, useState, type ReactNode, type RefObject } from 'react'
import { whereFocusWas } from '#app/ui/focus-origin.ts'
import { Button } from '#app/ui/button.tsx'
import styles from '#app/ui/dialog.module.css'

type DialogProps = {
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  /** What takes the focus when it opens; left out: the first control. */
  readonly initialFocus?: RefObject<HTMLElement | null>
  /** false: whoever closes it moves the focus. */
  readonly finalFocus?: () => boolean
  readonly children: ReactNode
}

/**
 * Are dialogs shown to be told of, and not to be worked in? Then they hold no focus and close for no press beside them:
 * both belong to the card that tells.
 */
export const ToldOf = createContext(false)

/** A modal dialog: focus stays inside, Escape closes, focus returns to where it was. */
export function Dialog({ title, closeLabel, onClose, initialFocus, finalFocus, children }: DialogProps) {
  const isToldOf = useContext(ToldOf)
  const [before] = useState(whereFocusWas)
  return (
    <Primitive.Root
      // Whether it holds the focus is settled when it opens.
      key={String(isToldOf)}
      open
      modal={!isToldOf}
      disablePointerDismissal={isToldOf}
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Primitive.Portal>
        <Primitive.Backdrop className={styles.backdrop} />
        <Primitive.Popup
          className={styles.popup}
          initialFocus={isToldOf ? false : initialFocus}
          finalFocus={isToldOf ? false : () => (finalFocus?.() === false ? false : before.now())}
        >
          <div className={styles.header}>
            <Primitive.Title className={styles.title}>{title}</Primitive.Title>
            <Button look="quiet" isIconOnly icon={<X aria-hidden />} onClick={onClose}>
              {closeLabel}
            </Button>
          </div>
          <div className={styles.body}>{children}</div>
        </Primitive.Popup>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
