import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTranslator } from '#app/i18n/translator.ts'
import { Button } from '#app/ui/button.tsx'
import styles from '#app/export/slides/slide-show.module.css'

type ShowControlsProps = {
  readonly index: number
  readonly count: number
  readonly onGo: (index: number) => void
}

/** One slide back, which one it is, one slide on. */
export function ShowControls({ index, count, onGo }: ShowControlsProps) {
  const { t } = useTranslator()
  return (
    <div className={styles.controls}>
      <Button
        isIconOnly
        icon={<ChevronLeft aria-hidden />}
        aria-disabled={index === 0}
        onClick={() => index > 0 && onGo(index - 1)}
      >
        {t('briefing.present.previous')}
      </Button>
      <span>{t('briefing.present.at', { number: index + 1, count })}</span>
      <Button
        isIconOnly
        icon={<ChevronRight aria-hidden />}
        aria-disabled={index === count - 1}
        onClick={() => index < count - 1 && onGo(index + 1)}
      >
        {t('briefing.present.next')}
      </Button>
    </div>
  )
}
