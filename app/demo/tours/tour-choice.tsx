import { useState, type RefObject } from 'react'
import { readProgress, resumedStep, SEEN } from '#app/demo/tours/progress.ts'
import { minutesOf, TOURS } from '#app/demo/tours/tours.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { ownStorage } from '#app/state/own-storage.ts'
import { ROLES, showStep, type Role } from '#app/state/tour.ts'
import { Button } from '#app/ui/button.tsx'
import styles from '#app/demo/tours/tour-choice.module.css'

type TourChoiceProps = {
  /** The tour that has just ended, and the ref that gets its button. */
  readonly ended: Role | null
  readonly endedRef: RefObject<HTMLButtonElement | null>
}

/** The three tours, each with how long it takes, or how far one got. */
export function TourChoice({ ended, endedRef }: TourChoiceProps) {
  const { t } = useTranslator()
  // Nothing changes it while the dialog stands.
  const [progress] = useState(() => readProgress(ownStorage()))
  return (
    <ul className={styles.tours}>
      {ROLES.map((role) => {
        const steps = TOURS[role]
        const next = resumedStep(steps, progress[role])
        const name = t(`tours.${role}`)
        return (
          <li key={role} className={styles.tour}>
            <button
              ref={role === ended ? endedRef : undefined}
              type="button"
              data-tour={role}
              className={styles.start}
              onClick={() => showStep(role, next)}
            >
              <strong>{name}</strong>
              <span className={styles.note}>{lengthText(t, role, next, progress[role] === SEEN)}</span>
            </button>
            {next > 0 && (
              <Button
                look="quiet"
                aria-label={t('training.tours.again.of', { name })}
                onClick={() => showStep(role, 0)}
              >
                {t('training.tours.again')}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function lengthText(t: ReturnType<typeof useTranslator>['t'], role: Role, next: number, isSeen: boolean): string {
  const count = TOURS[role].length
  if (next > 0) return t('training.tours.resume', { number: next + 1, count })
  if (isSeen) return t('training.tours.seen', { count })
  return t('training.tours.length', { count, minutes: minutesOf(role) })
}
