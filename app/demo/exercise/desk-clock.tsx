import { Pause, Play } from 'lucide-react'
import { useId, useState, type SyntheticEvent } from 'react'
import type { RunState } from '#app/domain/exercise/run.ts'
import type { Scenario } from '#app/domain/exercise/scenario.ts'
import { ExerciseClock } from '#app/demo/exercise/exercise-clock.tsx'
import styles from '#app/demo/exercise/exercise.module.css'
import { elapsedText, readElapsed } from '#app/demo/exercise/moment-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { Button } from '#app/ui/button.tsx'
import { Dialog } from '#app/ui/dialog.tsx'
import { Select } from '#app/ui/select.tsx'

/** What moves the clock of the exercise. */
export type ClockCommands = {
  readonly begin: () => void
  readonly pause: () => void
  readonly resume: () => void
  readonly setSpeed: (speed: number) => void
  /** To a moment since the beginning, ms. */
  readonly jumpTo: (milliseconds: number) => void
  readonly end: () => void
}

type DeskClockProps = {
  readonly scenario: Scenario
  readonly state: RunState
  readonly nowMs: number
  readonly commands: ClockCommands
}

/** Seconds of the scenario for one second of the wall. */
const SPEEDS = [1, 2, 4, 8, 16]

/** The exercise clock with all that moves it. */
export function DeskClock({ scenario, state, nowMs, commands }: DeskClockProps) {
  const { t } = useTranslator()
  const { phase, speed } = state
  const [isAsking, setAsking] = useState(false)
  const speeds = SPEEDS.includes(speed) ? SPEEDS : [...SPEEDS, speed].toSorted((a, b) => a - b)
  const run = { waiting: commands.begin, running: commands.pause, paused: commands.resume, ended: () => {} }[phase]
  const end = () => {
    setAsking(false)
    commands.end()
  }
  return (
    <>
      <div className={`${styles.block} ${styles.standing}`}>
        <ExerciseClock phase={phase} start={scenario.start} nowMs={nowMs} durationMs={scenario.durationMs} />
        <div className={styles.actions}>
          {/* One button that changes its word, so that the focus stays. */}
          <Button
            look="primary"
            icon={phase === 'running' ? <Pause aria-hidden /> : <Play aria-hidden />}
            aria-disabled={phase === 'ended'}
            onClick={run}
          >
            {t(`exercise.do.${phase}`)}
          </Button>
          <Select
            label={t('exercise.speed')}
            isLabelShown
            value={String(speed)}
            options={speeds.map((one) => ({ value: String(one), label: t('exercise.times', { speed: one }) }))}
            onChange={(value) => commands.setSpeed(Number(value))}
          />
          <Button
            aria-disabled={phase === 'ended' || phase === 'waiting'}
            onClick={() => isOn(phase) && setAsking(true)}
          >
            {t('exercise.end')}
          </Button>
        </div>
      </div>
      {isOn(phase) && <Jump scenario={scenario} state={state} nowMs={nowMs} onJump={commands.jumpTo} />}
      {isAsking && (
        <Dialog title={t('exercise.end.ask')} closeLabel={t('shell.close')} onClose={() => setAsking(false)}>
          <div className={styles.form}>
            <p>{t('exercise.end.meaning')}</p>
            <div className={styles.actions}>
              <Button look="primary" onClick={end}>
                {t('exercise.end.do')}
              </Button>
              <Button onClick={() => setAsking(false)}>{t('exercise.end.not')}</Button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  )
}

const isOn = (phase: RunState['phase']): boolean => phase === 'running' || phase === 'paused'

type JumpProps = {
  readonly scenario: Scenario
  readonly state: RunState
  readonly nowMs: number
  readonly onJump: (milliseconds: number) => void
}

/** Puts the clock somewhere else: what lies between happens in its order. */
function Jump({ scenario, state, nowMs, onJump }: JumpProps) {
  const { t } = useTranslator()
  const id = useId()
  const [text, setText] = useState('')
  const [trouble, setTrouble] = useState<'wrong' | 'late' | null>(null)
  const next = nextPlanned(scenario, state, nowMs)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const to = readElapsed(text)
    const trouble = to === null ? 'wrong' : to > scenario.durationMs ? 'late' : null
    setTrouble(trouble)
    if (to === null || trouble) return
    onJump(to)
    setText('')
  }
  return (
    <form className={styles.jump} aria-label={t('exercise.jump')} noValidate onSubmit={submit}>
      <label htmlFor={id}>{t('exercise.jump.to')}</label>
      <input
        id={id}
        className={`${styles.field} ${styles.time}`}
        placeholder={t('exercise.jump.form')}
        autoComplete="off"
        value={text}
        aria-invalid={trouble !== null}
        aria-describedby={`${id}-trouble`}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit">{t('exercise.jump')}</Button>
      <Button aria-disabled={next === null} onClick={() => next !== null && onJump(next)}>
        {t('exercise.jump.next')}
      </Button>
      <p id={`${id}-trouble`} className={styles.trouble} aria-live="polite">
        {trouble && t(`exercise.jump.${trouble}`, { total: elapsedText(scenario.durationMs) })}
      </p>
    </form>
  )
}

/** When the next inject is planned that has not happened and is not switched off, ms; null: none is. */
function nextPlanned(scenario: Scenario, { fired, switchedOff }: RunState, nowMs: number): number | null {
  const times = scenario.injects
    .filter(({ id }) => !switchedOff.has(id) && fired.every(({ inject }) => inject !== id))
    .flatMap(({ atMs }) => (atMs !== null && atMs > nowMs ? [atMs] : []))
  return times.length > 0 ? Math.min(...times) : null
}
