import { FolderOpen, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { withoutExercise } from '#app/domain/work/exercise-edits.ts'
import type { KeptExercise } from '#app/domain/work/work.ts'
import { FaultList } from '#app/demo/exercise/fault-list.tsx'
import { useRunText } from '#app/demo/exercise/use-run-text.tsx'
import styles from '#app/demo/exercise/kept-exercises.module.css'
import { exactTimeText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { useExercise } from '#app/state/exercise/exercise-store.ts'
import { openDialog } from '#app/state/ui-store.ts'
import { useWork, work } from '#app/state/work/work-store.ts'
import { Button } from '#app/ui/button.tsx'

/** Exercises that were played in this browser, or came in a case file; each opens again to its debrief. */
export function KeptExercises() {
  const translator = useTranslator()
  const { t, local } = translator
  const { exercises } = useWork().work
  const role = useExercise(({ seat }) => seat.role)
  const [refused, setRefused] = useState<{ readonly title: string; readonly faults: readonly string[] } | null>(null)
  const { run, question } = useRunText(() =>
    openDialog(useExercise.getState().seat.role === 'trainer' ? 'debrief' : null),
  )
  // What a trainer knows is not for the class to see.
  if (role === 'trainee') return null
  const open = ({ title, exercise }: KeptExercise) => {
    const faults = run(JSON.stringify(exercise))
    setRefused(faults.length > 0 ? { title: local(title), faults } : null)
  }
  return (
    <section aria-labelledby="work-exercises" className={styles.part}>
      <h3 id="work-exercises">{t('work.exercises')}</h3>
      <p className={styles.soft}>{t('work.exercises.meaning')}</p>
      {role !== 'none' && <p>{t('exercise.file.running')}</p>}
      {exercises.length === 0 && <p className={styles.soft}>{t('work.exercises.empty')}</p>}
      {refused && <FaultList name={refused.title} faults={refused.faults} />}
      <ul className={styles.list} aria-label={t('work.exercises')}>
        {exercises.map((kept) => {
          const title = local(kept.title)
          return (
            <li key={kept.id}>
              <span className={styles.title}>{title}</span>
              <span className={styles.soft}>
                {t('work.exercise.kept', { time: exactTimeText(translator, kept.kept), count: kept.decisionCount })}
              </span>
              <Button
                isIconOnly
                icon={<FolderOpen aria-hidden />}
                aria-disabled={role !== 'none'}
                onClick={() => role === 'none' && open(kept)}
              >
                {t('work.exercise.open', { title })}
              </Button>
              <Button
                look="quiet"
                isIconOnly
                icon={<Trash2 aria-hidden />}
                onClick={() =>
                  work().edit({ edit: 'deleteExercise', what: title }, (all) => withoutExercise(all, kept.id))
                }
              >
                {t('work.exercise.delete', { title })}
              </Button>
            </li>
          )
        })}
      </ul>
      {question}
    </section>
  )
}
