import styles from '#app/demo/exercise/exercise.module.css'
import { useTranslator } from '#app/i18n/translator.ts'

type FaultListProps = {
  /** Name of the file. */
  readonly name: string
  /** What is wrong with it and where, a sentence each. */
  readonly faults: readonly string[]
}

/** More than these nobody mends in one go; their number is told. */
const MOST = 50

/** What is wrong with a file that was opened. */
export function FaultList({ name, faults }: FaultListProps) {
  const { t } = useTranslator()
  return (
    <div role="alert" className={styles.faults}>
      <p>{t('exercise.file.refused', { name, count: faults.length })}</p>
      <ul className={styles.bullets}>
        {faults.slice(0, MOST).map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
      {faults.length > MOST && <p>{t('exercise.file.more', { count: faults.length - MOST })}</p>}
    </div>
  )
}
