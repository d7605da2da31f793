import { Play } from 'lucide-react'
import { useEffect, useId, useRef, useState, type MouseEvent, type ReactNode } from 'react'
import { ResetPart } from '#app/demo/reset/reset-part.tsx'
import { SCENES } from '#app/demo/show/scenes.ts'
import { lengthOf } from '#app/demo/show/schedule.ts'
import { TourChoice } from '#app/demo/tours/tour-choice.tsx'
import { useTranslator } from '#app/i18n/translator.ts'
import { useExercise } from '#app/state/exercise/exercise-store.ts'
import { startShow, TRAINING_CASE } from '#app/state/show.ts'
import { forgetEnded, useTour } from '#app/state/tour.ts'
import { openDialog } from '#app/state/ui-store.ts'
import { changeView, currentView, shareAddress } from '#app/state/use-view.ts'
import { DEFAULT_VIEW, type View } from '#app/state/view.ts'
import { Button } from '#app/ui/button.tsx'
import { Dialog } from '#app/ui/dialog.tsx'
import styles from '#app/demo/training-dialog.module.css'

type TrainingDialogProps = {
  /** Do the feeds offer the training case? Show and exercises need it. */
  readonly hasTrainingCase: boolean
  /** What a class can be led through; null: nothing is offered. */
  readonly exercises: ReactNode
  readonly onClose: () => void
}

/** The way in to all that shows, teaches and clears up. */
export function TrainingDialog({ hasTrainingCase, exercises, onClose }: TrainingDialogProps) {
  const { t } = useTranslator()
  // After a tour the focus is where that tour began.
  const [ended] = useState(() => useTour.getState().ended)
  // A trainee's window shows what the exercise does: a show or a tour would put another case before the class.
  const isTrainee = useExercise(({ seat }) => seat.role === 'trainee')
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => forgetEnded(), [])
  const minutes = Math.round(lengthOf(SCENES) / 60_000)
  return (
    <Dialog
      title={t('training.title')}
      closeLabel={t('shell.close')}
      onClose={onClose}
      {...(ended && { initialFocus: first })}
    >
      <div className={styles.parts}>
        <Part name="show" title={t('training.show.title')}>
          <p className={styles.meaning}>{t('training.show.meaning', { count: SCENES.length, minutes })}</p>
          {isTrainee ? (
            <p>{t('exercise.seat.noShow')}</p>
          ) : hasTrainingCase ? (
            <>
              <Button icon={<Play aria-hidden />} onClick={startShow}>
                {t('training.show.start')}
              </Button>
              <p className={styles.meaning}>
                {t('training.show.address')}{' '}
                <span className={styles.address}>{`${shareAddress(DEFAULT_VIEW)}?show=1`}</span>
              </p>
            </>
          ) : (
            <p>{t('training.case.missing')}</p>
          )}
        </Part>
        <Part name="tours" title={t('training.tours.title')}>
          <p className={styles.meaning}>{t('training.tours.meaning')}</p>
          {isTrainee ? <p>{t('exercise.seat.noShow')}</p> : <TourChoice ended={ended} endedRef={first} />}
        </Part>
        <Part name="exercises" title={t('training.exercises.title')}>
          {exercises ?? <p className={styles.meaning}>{t('training.exercises.none')}</p>}
        </Part>
        {hasTrainingCase && (
          <Part name="case" title={t('training.case.title')}>
            <p className={styles.meaning}>{t('training.case.meaning')}</p>
            <a href={shareAddress(trainingView())} onClick={openTrainingCase}>
              {t('training.case.open')}
            </a>
          </Part>
        )}
        <Part name="reset" title={t('training.reset.title')}>
          <ResetPart />
        </Part>
      </div>
    </Dialog>
  )
}

type PartProps = { readonly name: string; readonly title: string; readonly children: ReactNode }

function Part({ name, title, children }: PartProps) {
  const id = useId()
  return (
    <section className={styles.part} data-part={name} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  )
}

/** From its own window and view, in the language and the colours of the page. */
function trainingView(): View {
  const { language, theme } = currentView()
  return { ...DEFAULT_VIEW, caseId: TRAINING_CASE, language, theme }
}

/** Opens it on this page, unless it is asked for in another tab. */
function openTrainingCase(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  openDialog(null)
  changeView(trainingView())
}
