import { useLayoutEffect, useRef } from 'react'
import { SlideCard } from '#app/export/slides/slide-card.tsx'
import { duplicateSlide, moveSlide, removeSlide } from '#app/export/slides/slide-store.ts'
import type { Slide } from '#app/export/slides/slide.ts'
import type { Staleness } from '#app/export/slides/use-staleness.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import type { CaseData } from '#app/state/board-of-view.ts'
import styles from '#app/export/slides/briefing.module.css'

type SlideListProps = {
  readonly slides: readonly Slide[]
  readonly staleness: ReadonlyMap<string, Staleness>
  readonly data: CaseData
  readonly isWorking: boolean
  readonly onTakeAgain: (slide: Slide) => void
  /** Says what was done, for those who do not see it. */
  readonly onSay: (words: string) => void
}

/** The slides in their order, each with what can be done with it. */
export function SlideList({ slides, staleness, data, isWorking, onTakeAgain, onSay }: SlideListProps) {
  const { t } = useTranslator()
  const moved = useRef<HTMLElement | null>(null)
  // A browser takes the focus off what is put elsewhere in the page: the button that moved its slide keeps it.
  useLayoutEffect(() => {
    moved.current?.focus()
    moved.current = null
  })

  const move = (slide: Slide, by: 1 | -1) => {
    const number = slides.indexOf(slide) + 1 + by
    if (number < 1 || number > slides.length) return
    const { activeElement } = document
    moved.current = activeElement instanceof HTMLElement ? activeElement : null
    moveSlide(slide, by)
    onSay(t('briefing.moved', { title: slide.title, number, count: slides.length }))
  }
  return (
    <ol className={styles.list} aria-label={t('briefing.slides')}>
      {slides.map((slide, index) => (
        <li key={slide.id}>
          <SlideCard
            slide={slide}
            number={index + 1}
            count={slides.length}
            staleness={staleness.get(slide.id) ?? null}
            data={data}
            isWorking={isWorking}
            onMove={(by) => move(slide, by)}
            onDuplicate={() => {
              duplicateSlide(slide)
              onSay(t('briefing.duplicated', { title: slide.title }))
            }}
            onDelete={() => {
              removeSlide(slide)
              onSay(t('briefing.deleted', { title: slide.title }))
            }}
            onTakeAgain={() => onTakeAgain(slide)}
          />
        </li>
      ))}
    </ol>
  )
}
