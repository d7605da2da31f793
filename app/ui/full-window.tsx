import { Dialog as Primitive } from '@base-ui/react/dialog'
import type { ReactNode } from 'react'
import styles from '#app/ui/full-window.module.css'

type FullWindowProps = {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Takes the whole window: focus stays inside, Escape closes. */
export function FullWindow({ title, onClose, children }: FullWindowProps) {
  return (
    <Primitive.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Primitive.Portal>
        <Primitive.Popup className={styles.popup}>
          <Primitive.Title className="visually-hidden">{title}</Primitive.Title>
          {children}
        </Primitive.Popup>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
