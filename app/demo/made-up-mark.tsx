import styles from '#app/demo/made-up-mark.module.css'
import { useTranslator } from '#app/i18n/translator.ts'

/** Stands over all that an exercise is made of. */
export function MadeUpMark() {
  const { t } = useTranslator()
  return <strong className={styles.mark}>{t('debrief.madeUp')}</strong>
}
