import { useCallback, useMemo, useState } from 'react'
import type { Handling } from '#app/domain/handling.ts'
import { PresenterView } from '#app/export/slides/presenter-view.tsx'
import { ShowControls } from '#app/export/slides/show-controls.tsx'
import { SlideFace } from '#app/export/slides/slide-face.tsx'
import type { Slide } from '#app/export/slides/slide.ts'
import { useShowKeys } from '#app/export/slides/use-show-keys.ts'
import { useTimer } from '#app/export/slides/use-timer.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { Button } from '#app/ui/button.tsx'
import { FullWindow } from '#app/ui/full-window.tsx'
import { SecondWindow } from '#app/ui/second-window.tsx'
import styles from '#app/export/slides/slide-show.module.css'

type SlideShowProps = {
  readonly slides: readonly Slide[]
  readonly handling: Handling
  readonly onEnd: () => void
}

/** Where the presenter view stands. */
type Presenter = { readonly kind: 'none' | 'here' } | { readonly kind: 'window'; readonly opened: Window }

const FEATURES = 'popup,width=1100,height=760'

/** The slides over the whole window, and what only the speaker sees in a second one. */
export function SlideShow({ slides, handling, onEnd }: SlideShowProps) {
  const { t } = useTranslator()
  const [index, setIndex] = useState(0)
  const [presenter, setPresenter] = useState<Presenter>({ kind: 'none' })
  const timer = useTimer()
  const slide = slides[index]
  const second = presenter.kind === 'window' ? presenter.opened : null

  const closePresenter = useCallback(() => {
    second?.close()
    setPresenter({ kind: 'none' })
  }, [second])
  const end = useCallback(() => {
    second?.close()
    onEnd()
  }, [second, onEnd])
  const windows = useMemo(() => [window, second], [second])
  useShowKeys({ windows, count: slides.length, onGo: setIndex, onEnd: end })

  const openPresenter = () => {
    const opened = window.open('', 'transload-presenter', FEATURES)
    setPresenter(opened ? { kind: 'window', opened } : { kind: 'here' })
    if (!timer.isRunning) timer.start()
  }
  if (!slide) return null
  const controls = <ShowControls index={index} count={slides.length} onGo={setIndex} />
  const view = (
    <PresenterView slide={slide} next={slides[index + 1] ?? null} handling={handling} timer={timer}>
      {controls}
    </PresenterView>
  )
  return (
    <FullWindow title={t('briefing.present.title')} onClose={end}>
      <p className="visually-hidden" role="status">
        {t('briefing.present.announced', { number: index + 1, count: slides.length, title: slide.title })}
      </p>
      <div className={styles.stage}>
        <div className={styles.fitted}>
          <SlideFace slide={slide} handling={handling} />
        </div>
        {presenter.kind === 'here' && (
          <section className={styles.here} aria-label={t('briefing.presenter.title')}>
            <p className={styles.refused}>{t('briefing.present.refused')}</p>
            {view}
          </section>
        )}
        <div className={`${styles.bar} ${styles.foot}`}>
          {controls}
          <span className={styles.space} />
          {presenter.kind === 'none' ? (
            <Button onClick={openPresenter}>{t('briefing.present.openPresenter')}</Button>
          ) : (
            <Button onClick={closePresenter}>{t('briefing.present.closePresenter')}</Button>
          )}
          <Button onClick={end}>{t('briefing.present.end')}</Button>
        </div>
      </div>
      {second && (
        <SecondWindow opened={second} title={t('briefing.presenter.title')} onClose={closePresenter}>
          {view}
        </SecondWindow>
      )}
    </FullWindow>
  )
}
