import { ChevronDown, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { CaseIndex } from '#app/domain/case-index.ts'
import type { Inject } from '#app/domain/exercise/inject.ts'
import type { ExerciseRun, RunState } from '#app/domain/exercise/run.ts'
import type { Scenario } from '#app/domain/exercise/scenario.ts'
import { effectText } from '#app/demo/exercise/effect-text.ts'
import styles from '#app/demo/exercise/exercise.module.css'
import { elapsedText } from '#app/demo/exercise/moment-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { Button } from '#app/ui/button.tsx'

type InjectListProps = {
  readonly scenario: Scenario
  readonly run: ExerciseRun
  readonly state: RunState
  readonly index: CaseIndex | null
  readonly onFire: (inject: string) => void
  readonly onSwitch: (inject: string, isEnabled: boolean) => void
}

/** All that happens or may happen, in the order of time; what comes by hand alone stands last. */
export function InjectList({ scenario, run, state, index, onFire, onSwitch }: InjectListProps) {
  const { t } = useTranslator()
  const injects = scenario.injects.toSorted((a, b) => (a.atMs ?? Infinity) - (b.atMs ?? Infinity) || 0)
  return (
    <>
      <h3>{t('exercise.injects')}</h3>
      <p className={styles.note}>
        {t('exercise.injects.count', { happened: state.fired.length, count: scenario.injects.length })}
      </p>
      <ol className={styles.list} aria-label={t('exercise.injects')}>
        {injects.map((inject) => (
          <InjectRow
            key={inject.id}
            inject={inject}
            how={howFired(run, inject.id)}
            state={state}
            index={index}
            onFire={onFire}
            onSwitch={onSwitch}
          />
        ))}
      </ol>
    </>
  )
}

type Fired = { readonly how: 'planned' | 'by-hand'; readonly scenarioMs: number }

const howFired = ({ log }: ExerciseRun, inject: string): Fired | null =>
  log.flatMap((entry) => (entry.kind === 'fired' && entry.inject === inject ? [entry] : []))[0] ?? null

type InjectRowProps = {
  readonly inject: Inject
  /** null: it has not happened. */
  readonly how: Fired | null
} & Pick<InjectListProps, 'state' | 'index' | 'onFire' | 'onSwitch'>

function InjectRow({ inject, how, state, index, onFire, onSwitch }: InjectRowProps) {
  const translator = useTranslator()
  const { t, local, languageOf } = translator
  const [isOpen, setOpen] = useState(false)
  const { id, atMs, title, message, note, effect } = inject
  const firedText = ({ how, scenarioMs }: Fired) => {
    const isLate = how === 'planned' && atMs !== null && scenarioMs > atMs
    return t(isLate ? 'exercise.inject.fired.late' : `exercise.inject.fired.${how}`, {
      at: elapsedText(scenarioMs),
      planned: elapsedText(atMs ?? 0),
    })
  }
  const named = (what: string) => t('exercise.for', { what, whom: local(title) })
  const isOff = state.switchedOff.has(id)
  const isOn = state.phase === 'running' || state.phase === 'paused'
  const condition = how ? 'happened' : isOff ? 'off' : 'ahead'
  const planned =
    atMs === null ? t('exercise.inject.byHandOnly') : t('exercise.inject.planned', { at: elapsedText(atMs) })
  return (
    <li className={`${styles.inject} ${styles[condition]}`} data-inject={condition}>
      <h4 lang={languageOf(title)}>{local(title)}</h4>
      <p className={styles.note}>
        {how ? firedText(how) : planned}
        {!how && isOff && ` · ${t('exercise.inject.off')}`}
      </p>
      <div className={styles.actions}>
        <Button
          aria-label={named(t(how ? 'exercise.inject.done' : 'exercise.inject.fire'))}
          aria-disabled={how !== null || !isOn}
          onClick={() => !how && isOn && onFire(id)}
        >
          {t(how ? 'exercise.inject.done' : 'exercise.inject.fire')}
        </Button>
        <label className={styles.switch}>
          <input
            type="checkbox"
            role="switch"
            aria-checked={!isOff}
            aria-label={named(t('exercise.inject.on'))}
            checked={!isOff}
            aria-disabled={how !== null}
            onChange={(event) => !how && onSwitch(id, event.target.checked)}
          />
          {t('exercise.inject.on')}
        </label>
        <Button
          look="quiet"
          icon={isOpen ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}
          aria-label={named(t('exercise.inject.more'))}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t('exercise.inject.more')}
        </Button>
      </div>
      {isOpen && (
        <dl className={styles.facts}>
          <Fact name={t('exercise.inject.effect')}>{effectText(translator, effect, index)}</Fact>
          {message && <Fact name={t('exercise.inject.message')}>{local(message)}</Fact>}
          {note && <Fact name={t('exercise.inject.note')}>{local(note)}</Fact>}
        </dl>
      )}
    </li>
  )
}

const Fact = ({ name, children }: { readonly name: string; readonly children: string }) => (
  <div>
    <dt>{name}</dt>
    <dd className={styles.words}>{children}</dd>
  </div>
)
