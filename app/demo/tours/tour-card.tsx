import { useId, useLayoutEffect, useRef } from 'react'
import { placeCard } from '#app/demo/tours/place-card.ts'
import type { TourStep } from '#app/demo/tours/step.ts'
import { useCardKeys } from '#app/demo/tours/use-card-keys.ts'
import { useTarget } from '#app/demo/tours/use-target.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { Button } from '#app/ui/button.tsx'
import styles from '#app/demo/tours/tour-card.module.css'

type TourCardProps = {
  /** What the tour is called. */
  readonly name: string
  readonly steps: readonly TourStep[]
  readonly index: number
  readonly onGo: (index: number) => void
  readonly onLeave: () => void
  readonly onEnd: () => void
}

/** Round the outline, px. */
const AIR = 4

/** One step of a tour: a card beside what it tells of, which is outlined; in the middle where that is not to be seen. */
export function TourCard({ name, steps, index, onGo, onLeave, onEnd }: TourCardProps) {
  const { t } = useTranslator()
  const id = useId()
  const card = useRef<HTMLDivElement>(null)
  const step = steps[index]
  const { box, screen } = useTarget(step?.target ?? nothing, t)
  const isFirst = index === 0
  const isLast = index === steps.length - 1
  const go = (by: 1 | -1) => {
    if (by === 1 && isLast) onEnd()
    else if (by === 1 || !isFirst) onGo(index + by)
  }
  useCardKeys({ card, onGo: go, onLeave })
  // Its size is known when it is laid out, and it is not seen anywhere else before.
  useLayoutEffect(() => {
    const { current } = card
    if (!current) return
    const { left, top } = placeCard(box, { width: current.offsetWidth, height: current.offsetHeight }, screen)
    current.style.translate = `${Math.round(left)}px ${Math.round(top)}px`
  })
  if (!step) return null

  return (
    <>
      {/* What is under it is looked at, and not pressed. */}
      <div className={styles.shield} data-dimmed={box === null} />
      {box && (
        <div
          className={styles.outline}
          style={{
            left: box.left - AIR,
            top: box.top - AIR,
            width: box.width + 2 * AIR,
            height: box.height + 2 * AIR,
          }}
        />
      )}
      <div
        ref={card}
        role="dialog"
        aria-labelledby={`${id}progress ${id}title`}
        aria-describedby={`${id}body`}
        className={styles.card}
        data-card="tour"
        data-step={step.id}
        data-beside={box !== null}
      >
        <div aria-live="polite" aria-atomic>
          <p id={`${id}progress`} className={styles.progress}>
            {t('tours.step', { name, number: index + 1, count: steps.length })}
          </p>
          <h2 id={`${id}title`} className={styles.title}>
            {t(step.title)}
          </h2>
          <p id={`${id}body`}>{t(step.body)}</p>
        </div>
        <div className={styles.foot}>
          <Button look="quiet" onClick={onLeave}>
            {t('tours.leave')}
          </Button>
          <span className={styles.space} />
          {/* It keeps the focus that it has where there is no way back. */}
          <Button aria-disabled={isFirst} onClick={() => go(-1)}>
            {t('tours.back')}
          </Button>
          <Button look="primary" onClick={() => go(1)}>
            {t(isLast ? 'tours.end' : 'tours.next')}
          </Button>
        </div>
        <p className={styles.keys}>{t('tours.keys')}</p>
      </div>
    </>
  )
}

const nothing = () => []
