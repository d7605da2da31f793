import { useId, useState, type SyntheticEvent } from 'react'
import type { Role } from '#app/domain/exercise/scenario.ts'
import styles from '#app/demo/exercise/exercise.module.css'
import { spoken } from '#app/demo/exercise/moment-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { Button } from '#app/ui/button.tsx'

type JoinFormProps = {
  readonly roles: readonly Role[]
  readonly onJoin: (name: string, role: string | null) => void
}

/** Who sits at this window, and which part that person plays. */
export function JoinForm({ roles, onJoin }: JoinFormProps) {
  const translator = useTranslator()
  const { t } = translator
  const id = useId()
  const [name, setName] = useState('')
  const [role, setRole] = useState(roles[0]?.id ?? null)
  const [isNameless, setNameless] = useState(false)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setNameless(name.trim() === '')
    if (name.trim() !== '') onJoin(name.trim(), role)
  }
  return (
    <form className={styles.form} aria-label={t('exercise.join')} noValidate onSubmit={submit}>
      <label htmlFor={`${id}-name`}>{t('exercise.name')}</label>
      <input
        id={`${id}-name`}
        className={styles.field}
        value={name}
        maxLength={80}
        autoComplete="off"
        aria-invalid={isNameless}
        aria-describedby={`${id}-trouble`}
        onChange={(event) => setName(event.target.value)}
      />
      <p id={`${id}-trouble`} className={styles.trouble} aria-live="polite">
        {isNameless && t('exercise.name.missing')}
      </p>
      {roles.length > 0 && (
        <fieldset className={styles.group}>
          <legend>{t('exercise.role')}</legend>
          {roles.map((one) => (
            <label key={one.id} className={styles.option}>
              <input type="radio" name={`${id}-role`} checked={role === one.id} onChange={() => setRole(one.id)} />
              <span>
                <strong {...spoken(translator, one.name)} />
                <span className={styles.note} {...spoken(translator, one.task)} />
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <div className={styles.actions}>
        <Button type="submit" look="primary">
          {t('exercise.join')}
        </Button>
      </div>
    </form>
  )
}
