import { LogOut } from 'lucide-react'
import { useState } from 'react'
import type { CaseIndex } from '#app/domain/case-index.ts'
import type { Cited } from '#app/domain/exercise/decision.ts'
import styles from '#app/demo/exercise/exercise.module.css'
import { asEvidence, isSameRecord } from '#app/demo/exercise/record-words.ts'
import { LeaveSeat } from '#app/demo/exercise/leave-seat.tsx'
import { TraineePane } from '#app/demo/exercise/trainee-pane.tsx'
import { useTranslator } from '#app/i18n/translator.ts'
import { keptDraft } from '#app/state/exercise/answer-drafts.ts'
import type { TraineeState } from '#app/state/exercise/exercise-store.ts'
import { useScenarioTime } from '#app/state/exercise/exercise-time.ts'
import { useMapPick } from '#app/state/exercise/map-pick.ts'
import { decide, joinExercise, leaveAsTrainee } from '#app/state/exercise/trainee.ts'
import type { Selection } from '#app/state/view.ts'
import { Button } from '#app/ui/button.tsx'

type TraineeWindowProps = {
  readonly seat: TraineeState
  readonly index: CaseIndex | null
  readonly selection: Selection | null
}

/** A trainee's window: the pane, or the wait for the trainer. */
export function TraineeWindow({ seat, index, selection }: TraineeWindowProps) {
  const { t, local, languageOf } = useTranslator()
  const nowMs = useScenarioTime()
  const mapPick = useMapPick()
  const recent = useRecentEvidence(selection)
  const [isLeaving, setLeaving] = useState(false)
  const { view, runId } = seat
  const title = view?.scenario.title
  return (
    <>
      <div className={styles.head}>
        <p className={styles.kind}>{t('exercise.trainee')}</p>
        <h2 lang={title && languageOf(title)}>{title ? local(title) : t('exercise.wait')}</h2>
      </div>
      {view === null ? (
        <p role="status">{t('exercise.wait.meaning')}</p>
      ) : (
        <TraineePane
          view={view}
          nowMs={nowMs}
          trainee={seat.trainee}
          decisions={seat.decisions}
          isTrainerHeard={seat.isTrainerHeard}
          silentSince={seat.trainerSilentSince}
          index={index}
          recent={recent}
          mapPick={mapPick}
          keptOf={(question) => keptDraft(runId, question)}
          onJoin={joinExercise}
          onDecide={decide}
        />
      )}
      <div className={`${styles.actions} ${styles.foot}`}>
        <Button icon={<LogOut aria-hidden />} onClick={() => setLeaving(true)}>
          {t('exercise.leave')}
        </Button>
      </div>
      {isLeaving && (
        <LeaveSeat pendingCount={seat.pending.length} onLeave={leaveAsTrainee} onClose={() => setLeaving(false)} />
      )}
    </>
  )
}

/** How many records that were looked at are at hand to be cited. */
const MOST_RECENT = 8

/** The records that were chosen lately and can be cited, the last one first. */
function useRecentEvidence(selection: Selection | null): readonly Cited[] {
  const [recent, setRecent] = useState<readonly Cited[]>([])
  const chosen = asEvidence(selection)
  const [first] = recent
  if (chosen && !(first && isSameRecord(first, chosen))) {
    setRecent([chosen, ...recent.filter((one) => !isSameRecord(one, chosen))].slice(0, MOST_RECENT))
  }
  return recent
}
