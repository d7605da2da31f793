import { ChevronDown, ChevronLeft, ChevronRight, ChevronUp } from 'lucide-react'
import { useTranslator } from '#app/i18n/translator.ts'
import { Button } from '#app/ui/button.tsx'
import styles from '#app/panels/frame/pane-toggle.module.css'

type PaneToggleProps = {
  readonly pane: 'figures' | 'timeline'
  readonly side: 'left' | 'bottom'
  readonly isCollapsed: boolean
  readonly onToggle: () => void
}

/** Folds a pane to a rail of 40 px, and back. */
export function PaneToggle({ pane, side, isCollapsed, onToggle }: PaneToggleProps) {
  const { t } = useTranslator()
  const name = pane === 'timeline' ? `${t('shell.pane.timeline')}, ${t('shell.pane.legs')}` : t('shell.pane.figures')
  const [away, back] = side === 'left' ? [ChevronLeft, ChevronRight] : [ChevronDown, ChevronUp]
  const Icon = isCollapsed ? back : away
  return (
    <div className={`${styles.toggle} ${isCollapsed ? styles[`${side}Collapsed`] : styles[side]}`}>
      {isCollapsed && <span className={styles.name}>{name}</span>}
      <Button look="quiet" isIconOnly icon={<Icon aria-hidden />} aria-expanded={!isCollapsed} onClick={onToggle}>
        {t(isCollapsed ? 'shell.expand' : 'shell.collapse', { pane: name })}
      </Button>
    </div>
  )
}
