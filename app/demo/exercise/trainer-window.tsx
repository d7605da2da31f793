import { ListChecks } from 'lucide-react'
import type { CaseIndex } from '#app/domain/case-index.ts'
import { Desk, type DeskCommands } from '#app/demo/exercise/desk.tsx'
import styles from '#app/demo/exercise/exercise.module.css'
import { saveExercise } from '#app/demo/exercise/save-exercise.ts'
import { TraineePane } from '#app/demo/exercise/trainee-pane.tsx'
import { exactTimeText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import type { TrainerState } from '#app/state/exercise/exercise-store.ts'
import { useScenarioTime } from '#app/state/exercise/exercise-time.ts'
import * as trainer from '#app/state/exercise/trainer.ts'
import { openDialog } from '#app/state/ui-store.ts'
import { Button } from '#app/ui/button.tsx'

type TrainerWindowProps = { readonly seat: TrainerState; readonly index: CaseIndex | null }

const COMMANDS: DeskCommands = {
  begin: trainer.beginExercise,
  pause: trainer.pauseExercise,
  resume: trainer.resumeExercise,
  setSpeed: trainer.setExerciseSpeed,
  jumpTo: trainer.jumpExercise,
  end: trainer.endExercise,
  fire: trainer.fireNow,
  switchInject: trainer.switchInject,
  score: trainer.scoreByHand,
  save: saveExercise,
  leave: trainer.leaveExercise,
}

/** The trainer's window: the desk, and what keeps it from its work. */
export function TrainerWindow({ seat, index }: TrainerWindowProps) {
  const translator = useTranslator()
  const { t } = translator
  const nowMs = useScenarioTime()
  const { scenario, run, state, view } = seat
  return (
    <>
      {seat.lead === 'elsewhere' && (
        <div className={styles.warning}>
          <p>{t('exercise.elsewhere')}</p>
          <Button onClick={trainer.takeOverExercise}>{t('exercise.elsewhere.take')}</Button>
        </div>
      )}
      <Desk
        scenario={scenario}
        run={run}
        state={state}
        nowMs={nowMs}
        index={index}
        address={trainer.traineeAddress()}
        isTraineeHeard={seat.isTraineeHeard}
        silentSince={seat.traineesSilentSince === null ? null : exactTimeText(translator, seat.traineesSilentSince)}
        isSaved={seat.isSaved}
        commands={COMMANDS}
        renderSeen={() => (
          <TraineePane
            view={view}
            nowMs={nowMs}
            trainee={null}
            decisions={[]}
            isTrainerHeard
            silentSince={null}
            index={index}
            recent={[]}
            mapPick={NO_PICK}
            keptOf={keepNothing}
            onJoin={nothing}
            onDecide={nothing}
            isReadOnly
          />
        )}
      >
        {state.phase === 'ended' && (
          <div className={styles.actions}>
            <Button look="primary" icon={<ListChecks aria-hidden />} onClick={() => openDialog('debrief')}>
              {t('exercise.debrief')}
            </Button>
          </div>
        )}
      </Desk>
    </>
  )
}

const nothing = () => {}
const keepNothing = () => ({ read: () => null, keep: nothing, drop: nothing })
const NO_PICK = { owner: null, picked: null, start: nothing, stop: nothing }
