import { Pause, Play, SkipBack, SkipForward, X } from 'lucide-react'
import { useId, useRef } from 'react'
import { SCENES } from '#app/demo/show/scenes.ts'
import { useHeldFocus } from '#app/demo/show/use-held-focus.ts'
import { useScene } from '#app/demo/show/use-scene.ts'
import { useShowClock } from '#app/demo/show/use-show-clock.ts'
import { useShowKeys } from '#app/demo/show/use-show-keys.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { endShow } from '#app/state/show.ts'
import { Button } from '#app/ui/button.tsx'
import styles from '#app/demo/show/show.module.css'

/** The show that runs by itself: its scenes on the page, and a card on the map that tells of them. */
export function Show() {
  const { t } = useTranslator()
  const id = useId()
  const card = useRef<HTMLDivElement>(null)
  const { moment, isPaused, isRunning, elapsed, setPaused, step } = useShowClock(SCENES)
  const { index, scene, startMs } = moment
  useScene(scene, isRunning, () => elapsed() - startMs)
  useShowKeys({ card, onStep: step, onLeave: endShow })
  useHeldFocus(card)

  return (
    <>
      {/* A press beside the card ends the show, and does nothing else. Keys do the same. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div className={styles.shield} data-shield onClick={endShow} />
      <div
        ref={card}
        role="dialog"
        aria-labelledby={`${id}name`}
        aria-describedby={`${id}keys`}
        tabIndex={-1}
        className={styles.card}
        data-obstacle
        data-card="show"
        data-scene={scene.id}
      >
        <p className={styles.head}>
          <span id={`${id}name`}>{t('show.name')}</span>
          <span>{t('show.scene', { number: index + 1, count: SCENES.length })}</span>
          {scene.isMadeUp && <strong className={styles.madeUp}>{t('show.madeUp')}</strong>}
        </p>
        <p className={styles.caption} aria-live="polite">
          {t(scene.caption)}
        </p>
        <div className={styles.progress} aria-hidden="true">
          {SCENES.map((one, at) => (
            <span key={one.id} data-done={at <= index} style={{ flexGrow: one.durationMs }} />
          ))}
        </div>
        <div className={styles.foot}>
          <Button look="quiet" isIconOnly icon={<SkipBack aria-hidden />} onClick={() => step(-1)}>
            {t('show.previous')}
          </Button>
          <Button
            look="quiet"
            isIconOnly
            icon={isPaused ? <Play aria-hidden /> : <Pause aria-hidden />}
            onClick={() => setPaused(!isPaused)}
          >
            {t(isPaused ? 'show.resume' : 'show.pause')}
          </Button>
          <Button look="quiet" isIconOnly icon={<SkipForward aria-hidden />} onClick={() => step(1)}>
            {t('show.next')}
          </Button>
          <p id={`${id}keys`} className={styles.keys}>
            {t('show.keys')}
          </p>
          <Button icon={<X aria-hidden />} onClick={endShow}>
            {t('show.leave')}
          </Button>
        </div>
      </div>
    </>
  )
}
