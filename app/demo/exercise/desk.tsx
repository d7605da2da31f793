import { Download, LogOut } from 'lucide-react'
import { useMemo, useState, type ReactNode } from 'react'
import type { CaseIndex } from '#app/domain/case-index.ts'
import type { HandScore } from '#app/domain/exercise/decision.ts'
import type { ExerciseRun, RunState } from '#app/domain/exercise/run.ts'
import type { Scenario } from '#app/domain/exercise/scenario.ts'
import { scoreRun } from '#app/domain/exercise/score.ts'
import { AnswerKey } from '#app/demo/exercise/answer-key.tsx'
import { DecisionList } from '#app/demo/exercise/decision-list.tsx'
import { DeskClock, type ClockCommands } from '#app/demo/exercise/desk-clock.tsx'
import styles from '#app/demo/exercise/exercise.module.css'
import { ExpectationList } from '#app/demo/exercise/expectation-list.tsx'
import { InjectList } from '#app/demo/exercise/inject-list.tsx'
import { LeaveDialog } from '#app/demo/exercise/leave-dialog.tsx'
import { TraineeAddress } from '#app/demo/exercise/trainee-address.tsx'
import { useTranslator } from '#app/i18n/translator.ts'
import { Button } from '#app/ui/button.tsx'

export type DeskCommands = ClockCommands & {
  readonly fire: (inject: string) => void
  readonly switchInject: (inject: string, isEnabled: boolean) => void
  readonly score: (score: HandScore) => void
  readonly save: () => void
  readonly leave: () => void
}

type DeskProps = {
  readonly scenario: Scenario
  readonly run: ExerciseRun
  readonly state: RunState
  /** On the clock of the scenario, ms. */
  readonly nowMs: number
  readonly index: CaseIndex | null
  /** Where trainees come in. */
  readonly address: string
  readonly isTraineeHeard: boolean
  /** Since when none has been heard, in words; null: one is, or none ever was. */
  readonly silentSince: string | null
  /** Does a file hold all that has happened? */
  readonly isSaved: boolean
  readonly commands: DeskCommands
  /** The trainees' pane, drawn when the trainer asks for it. */
  readonly renderSeen: () => ReactNode
  /** Other things to do with a run, as its debrief. */
  readonly children?: ReactNode
}

/** What a trainer works with. What trainees must not see is folded away, since this window may be on a projector. */
export function Desk(props: DeskProps) {
  const {
    scenario,
    run,
    state,
    nowMs,
    index,
    address,
    isTraineeHeard,
    silentSince,
    isSaved,
    commands,
    renderSeen,
    children,
  } = props
  const { t, local, languageOf } = useTranslator()
  const [isKeyShown, setKeyShown] = useState(false)
  const [isSeenShown, setSeenShown] = useState(false)
  const [isLeaving, setLeaving] = useState(false)
  const score = useMemo(() => (isKeyShown ? scoreRun(scenario, state) : null), [isKeyShown, scenario, state])
  return (
    <>
      <div className={styles.head}>
        <p className={styles.kind}>{t('exercise.desk')}</p>
        <h2 lang={languageOf(scenario.title)}>{local(scenario.title)}</h2>
      </div>
      <DeskClock scenario={scenario} state={state} nowMs={nowMs} commands={commands} />
      {children}
      <TraineeAddress
        address={address}
        trainees={state.trainees}
        roles={scenario.roles}
        isTraineeHeard={isTraineeHeard}
        silentSince={silentSince}
      />
      <InjectList
        scenario={scenario}
        run={run}
        state={state}
        index={index}
        onFire={commands.fire}
        onSwitch={commands.switchInject}
      />
      <DecisionList scenario={scenario} decisions={state.decisions} index={index} />
      <h3>{t('exercise.secret')}</h3>
      <div className={styles.actions}>
        <Button aria-expanded={isKeyShown} onClick={() => setKeyShown(!isKeyShown)}>
          {t(isKeyShown ? 'exercise.secret.hide' : 'exercise.secret.show')}
        </Button>
      </div>
      {score && (
        <div className={styles.secret}>
          <AnswerKey scenario={scenario} />
          <ExpectationList scenario={scenario} state={state} score={score} onScore={commands.score} />
        </div>
      )}
      <h3>{t('exercise.seen')}</h3>
      <div className={styles.actions}>
        <Button aria-expanded={isSeenShown} onClick={() => setSeenShown(!isSeenShown)}>
          {t(isSeenShown ? 'exercise.seen.hide' : 'exercise.seen.show')}
        </Button>
      </div>
      {isSeenShown && <div className={styles.seen}>{renderSeen()}</div>}
      <div className={`${styles.actions} ${styles.foot}`}>
        <Button icon={<Download aria-hidden />} onClick={commands.save}>
          {t('exercise.save')}
        </Button>
        <Button icon={<LogOut aria-hidden />} onClick={() => setLeaving(true)}>
          {t('exercise.leave')}
        </Button>
      </div>
      {isLeaving && (
        <LeaveDialog
          isSaved={isSaved}
          onSave={commands.save}
          onLeave={commands.leave}
          onClose={() => setLeaving(false)}
        />
      )}
    </>
  )
}
