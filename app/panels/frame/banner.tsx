import { TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import { useTranslator } from '#app/i18n/translator.ts'
import styles from '#app/panels/frame/banner.module.css'

type BannerProps = {
  readonly mock: 'mock-page' | 'mock-worker' | null
  readonly isSynthetic: boolean
  /** Title of the exercise that this window is in; left out: none. */
  readonly exercise?: string | null
}

/** The strip that says that answers are stored or made up. It never scrolls away and cannot be closed. */
export const Banner = memo(function Banner({ mock, isSynthetic, exercise = null }: BannerProps) {
  const { t } = useTranslator()
  if (mock === null && !isSynthetic && exercise === null) return null
  return (
    <div className={styles.banner} data-banner={isSynthetic ? 'synthetic' : mock === null ? 'exercise' : 'mock'}>
      <TriangleAlert aria-hidden size={14} />
      <p className={styles.lines}>
        {exercise !== null && <strong>{t('exercise.strip', { title: exercise })}</strong>}
        {isSynthetic && <strong>{t('shell.synthetic')}</strong>}
        {mock !== null && <span>{t(`shell.mock.${mock}`)}</span>}
      </p>
    </div>
  )
})
