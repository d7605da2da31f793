import { CircleCheck } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslator } from '#app/i18n/translator.ts'
import { useOffline } from '#app/state/offline-state.ts'
import styles from '#app/panels/frame/ready-status.module.css'

/** Long enough to be read twice, ms. */
const SHOWN_MS = 8_000

/** Says once, and goes by itself, that the page works without a network from now on. */
export function ReadyStatus() {
  const { t } = useTranslator()
  const isReadyNow = useOffline((state) => state.isReadyNow)
  const [isPast, setPast] = useState(false)
  // Keeps in step with the clock while it is shown.
  useEffect(() => {
    if (!isReadyNow) return
    const timer = setTimeout(() => setPast(true), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [isReadyNow])
  // The place stands before the words, or a voice would not read them.
  return (
    <div aria-live="polite" className={styles.place}>
      {isReadyNow && !isPast && (
        <p className={styles.ready}>
          <CircleCheck aria-hidden size={14} />
          {t('offline.ready')}
        </p>
      )}
    </div>
  )
}
