import { Pause, Play, SkipBack, SkipForward, X } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { debriefOf } from '#app/domain/exercise/debrief-of.ts'
import { entryTitle } from '#app/demo/debrief/entry-text.ts'
import { showEntry } from '#app/demo/debrief/show-entry.ts'
import styles from '#app/demo/debrief/replay-strip.module.css'
import { elapsedText } from '#app/demo/exercise/moment-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import type { TrainerState } from '#app/state/exercise/exercise-store.ts'
import { showMoment, type ReplayedMoment } from '#app/state/exercise/replayed-moment.ts'
import { openDialog } from '#app/state/ui-store.ts'
import { Button } from '#app/ui/button.tsx'

type ReplayStripProps = {
  readonly seat: TrainerState
  readonly moment: ReplayedMoment
  /** Does a dialog stand over the page? Then it has the focus. */
  readonly isCovered: boolean
}

/** How long each moment stands while it plays, ms. */
const STEP_MS = 3_000

/** Says that the page shows a moment that has been, and goes from one to the next. */
export function ReplayStrip({ seat, moment, isCovered }: ReplayStripProps) {
  const translator = useTranslator()
  const { t } = translator
  const { scenario, run } = seat
  const debrief = useMemo(() => debriefOf(scenario, run), [scenario, run])
  const { entries } = debrief
  const place = entries.findIndex(({ id }) => id === moment.entry)
  const entry = entries[place]
  const isLast = place >= entries.length - 1
  const [isAsked, setPlaying] = useState(false)
  const isPlaying = isAsked && !isLast
  const strip = useRef<HTMLDivElement>(null)
  // Takes the focus when nothing covers the page any more.
  useEffect(() => {
    if (!isCovered) strip.current?.focus()
  }, [isCovered])
  // Keeps in step with the history of the browser: a page that is left by Back is not replayed on.
  useEffect(() => {
    const leave = () => showMoment(null)
    window.addEventListener('popstate', leave)
    return () => window.removeEventListener('popstate', leave)
  }, [])
  // A timer of the browser plays.
  useEffect(() => {
    if (!isPlaying) return
    const timer = setTimeout(() => showEntry(debrief, place + 1), STEP_MS)
    return () => clearTimeout(timer)
  }, [isPlaying, debrief, place])
  const step = (to: number) => {
    setPlaying(false)
    showEntry(debrief, to)
  }
  return (
    <div
      ref={strip}
      role="region"
      aria-label={t('debrief.replay')}
      tabIndex={-1}
      className={styles.strip}
      data-strip="replay"
    >
      <p className={styles.words} role="status">
        <strong>{t('debrief.replay.at', { elapsed: elapsedText(moment.scenarioMs) })}</strong>{' '}
        <span>{t('debrief.replay.step', { number: place + 1, count: entries.length })}</span>{' '}
        {entry && <span className={styles.title}>{entryTitle(translator, entry, scenario)}</span>}
      </p>
      <div className={styles.actions}>
        <Button
          look="quiet"
          isIconOnly
          icon={<SkipBack aria-hidden />}
          aria-disabled={place <= 0}
          onClick={() => step(place - 1)}
        >
          {t('debrief.replay.previous')}
        </Button>
        <Button
          look="quiet"
          isIconOnly
          icon={isPlaying ? <Pause aria-hidden /> : <Play aria-hidden />}
          aria-disabled={isLast}
          onClick={() => setPlaying(!isPlaying)}
        >
          {t(isPlaying ? 'debrief.replay.pause' : 'debrief.replay.play')}
        </Button>
        <Button
          look="quiet"
          isIconOnly
          icon={<SkipForward aria-hidden />}
          aria-disabled={isLast}
          onClick={() => step(place + 1)}
        >
          {t('debrief.replay.next')}
        </Button>
        <Button
          onClick={() => {
            setPlaying(false)
            openDialog('debrief')
          }}
        >
          {t('debrief.replay.back')}
        </Button>
        <Button icon={<X aria-hidden />} onClick={() => showMoment(null)}>
          {t('debrief.replay.leave')}
        </Button>
      </div>
    </div>
  )
}
