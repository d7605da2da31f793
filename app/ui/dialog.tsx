import { Dialog as Primitive } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode, RefObject } from 'react'
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

/** A modal dialog: focus stays inside, Escape closes, focus returns to where it was. */
export function Dialog({ title, closeLabel, onClose, initialFocus, finalFocus, children }: DialogProps) {
  return (
    <Primitive.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Primitive.Portal>
        <Primitive.Backdrop className={styles.backdrop} />
        <Primitive.Popup className={styles.popup} initialFocus={initialFocus} finalFocus={finalFocus}>
          <header className={styles.header}>
            <Primitive.Title className={styles.title}>{title}</Primitive.Title>
            <Button look="quiet" isIconOnly icon={<X aria-hidden />} onClick={onClose}>
              {closeLabel}
            </Button>
          </header>
          <div className={styles.body}>{children}</div>
        </Primitive.Popup>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
