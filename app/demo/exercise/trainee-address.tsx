import { ExternalLink } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import type { Trainee } from '#app/domain/exercise/decision.ts'
import type { Role } from '#app/domain/exercise/scenario.ts'
import styles from '#app/demo/exercise/exercise.module.css'
import { useTranslator } from '#app/i18n/translator.ts'
import { Button } from '#app/ui/button.tsx'
import { copyText } from '#app/ui/copy-text.ts'

type TraineeAddressProps = {
  readonly address: string
  readonly trainees: readonly Trainee[]
  readonly roles: readonly Role[]
  readonly isTraineeHeard: boolean
  /** Since when none has been heard, in words; null: one is, or none ever was. */
  readonly silentSince: string | null
}

/** How trainees come in, and who is there. */
export function TraineeAddress({ address, trainees, roles, isTraineeHeard, silentSince }: TraineeAddressProps) {
  const { t, local } = useTranslator()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState<'done' | 'not' | null>(null)
  const copy = async () => {
    const isDone = await copyText(address)
    if (!isDone) field.current?.focus()
    setCopied(isDone ? 'done' : 'not')
  }
  const roleOf = (trainee: Trainee) => roles.find(({ id }) => id === trainee.role)
  return (
    <>
      <h3>{t('exercise.trainees')}</h3>
      <p>
        {/* A window of its own has a storage of its own: nothing of the trainer's comes along. */}
        <a className={styles.window} href={address} target="_blank" rel="noopener">
          <ExternalLink aria-hidden size={14} /> {t('exercise.window.open')}
        </a>
      </p>
      <div className={styles.copy}>
        <label htmlFor={id}>{t('exercise.window.address')}</label>
        <input
          ref={field}
          id={id}
          className={styles.field}
          readOnly
          value={address}
          onFocus={(event) => event.target.select()}
        />
        <Button onClick={() => void copy()}>{t('exercise.copy')}</Button>
      </div>
      <p className={styles.note} aria-live="polite">
        {copied && t(`exercise.copy.${copied}`)}
      </p>
      {trainees.length === 0 ? (
        <p className={styles.soft}>{t('exercise.trainees.none')}</p>
      ) : (
        <ul className={styles.plain} aria-label={t('exercise.trainees')}>
          {trainees.map((trainee) => {
            const role = roleOf(trainee)
            return (
              <li key={trainee.id}>
                <strong dir="auto">{trainee.name}</strong>
                {role && <span className={styles.soft}> {local(role.name)}</span>}
              </li>
            )
          })}
        </ul>
      )}
      {trainees.length > 0 && !isTraineeHeard && (
        <p className={styles.warning}>
          {silentSince === null
            ? t('exercise.trainees.silent')
            : t('exercise.trainees.silentSince', { time: silentSince })}
        </p>
      )}
    </>
  )
}
