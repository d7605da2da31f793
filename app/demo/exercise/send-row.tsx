import styles from '#app/demo/exercise/exercise.module.css'
import { useTranslator } from '#app/i18n/translator.ts'
import { Button } from '#app/ui/button.tsx'

type SendRowProps = {
  /** An answer was sent before. */
  readonly isChange: boolean
  /** What keeps it from being sent; null: nothing. */
  readonly trouble: string | null
}

/** Sends a form, and says what is missing. */
export function SendRow({ isChange, trouble }: SendRowProps) {
  const { t } = useTranslator()
  return (
    <>
      <p className={styles.trouble} role="alert">
        {trouble}
      </p>
      <div className={styles.actions}>
        <Button type="submit" look="primary">
          {t(isChange ? 'exercise.sendChange' : 'exercise.send')}
        </Button>
      </div>
    </>
  )
}
