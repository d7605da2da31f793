import type { ReactNode } from 'react'
import type { Handling } from '#app/domain/handling.ts'
import { SlideFace } from '#app/export/slides/slide-face.tsx'
import type { Slide } from '#app/export/slides/slide.ts'
import type { useTimer } from '#app/export/slides/use-timer.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { Button } from '#app/ui/button.tsx'
import styles from '#app/export/slides/slide-show.module.css'

type PresenterViewProps = {
  readonly slide: Slide
  /** null: the slide is the last one. */
  readonly next: Slide | null
  readonly handling: Handling
  readonly timer: ReturnType<typeof useTimer>
  /** Ways to the other slides. */
  readonly children: ReactNode
}

/** What only the speaker sees: the slide, the one after it, the notes and the time. */
export function PresenterView({ slide, next, handling, timer, children }: PresenterViewProps) {
  const { t } = useTranslator()
  return (
    <div className={styles.presenter}>
      <div className={styles.bar}>
        {children}
        <span className={styles.space} />
        <span role="timer" aria-label={t('briefing.presenter.timer')} className={styles.timer}>
          {timer.text}
        </span>
        <Button onClick={timer.isRunning ? timer.pause : timer.start}>
          {t(timer.isRunning ? 'briefing.presenter.pause' : 'briefing.presenter.start')}
        </Button>
        <Button onClick={timer.reset}>{t('briefing.presenter.reset')}</Button>
      </div>
      <div className={styles.sides}>
        <section aria-label={t('briefing.presenter.now')}>
          <h2>{t('briefing.presenter.now')}</h2>
          <SlideFace slide={slide} handling={handling} isMiniature />
        </section>
        <section aria-label={t('briefing.presenter.next')}>
          <h2>{t('briefing.presenter.next')}</h2>
          {next ? <SlideFace slide={next} handling={handling} isMiniature /> : <p>{t('briefing.presenter.last')}</p>}
        </section>
      </div>
      <section className={styles.notes} aria-label={t('briefing.notes')}>
        <h2>{t('briefing.notes')}</h2>
        <p>{slide.notes.trim() === '' ? t('briefing.presenter.noNotes') : slide.notes}</p>
      </section>
    </div>
  )
}
