import type { ComponentProps, ReactNode } from 'react'
import styles from '#app/ui/button.module.css'

type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & {
  /** `primary`: the one thing to do here; `quiet`: a tool among many. */
  readonly look?: 'primary' | 'plain' | 'quiet'
  readonly icon?: ReactNode
  /** Shows the icon alone; `children` stay as the name for those who do not see it, and as the tooltip. */
  readonly isIconOnly?: boolean
}

/** A button at least 24 px high, 40 on touch. */
export function Button({ look = 'plain', icon, isIconOnly = false, children, title, ...rest }: ButtonProps) {
  const tooltip = title ?? (isIconOnly && typeof children === 'string' ? children : undefined)
  return (
    <button
      type="button"
      {...rest}
      title={tooltip}
      className={`${styles.button} ${styles[look]} ${isIconOnly ? styles.iconOnly : ''}`}
    >
      {icon}
      <span className={isIconOnly ? 'visually-hidden' : undefined}>{children}</span>
    </button>
  )
}
