import { ArrowDown, ArrowUp, Copy, Trash2 } from 'lucide-react'
import { useId } from 'react'
import { NOTE_LENGTH, TITLE_LENGTH } from '#app/domain/work/work.ts'
import { writeSlide } from '#app/export/slides/slide-store.ts'
import type { Slide } from '#app/export/slides/slide.ts'
import { SlideFindings } from '#app/export/slides/slide-findings.tsx'
import { SlideImage } from '#app/export/slides/slide-image.tsx'
import { StaleMark } from '#app/export/slides/stale-mark.tsx'
import type { Staleness } from '#app/export/slides/use-staleness.ts'
import { viewOfSlide } from '#app/export/slides/use-take-slide.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import type { CaseData } from '#app/state/board-of-view.ts'
import { openDialog } from '#app/state/ui-store.ts'
import { changeView } from '#app/state/use-view.ts'
import { work } from '#app/state/work/work-store.ts'
import { Button } from '#app/ui/button.tsx'
import styles from '#app/export/slides/briefing.module.css'

type SlideCardProps = {
  readonly slide: Slide
  readonly number: number
  readonly count: number
  /** null: not compared yet. */
  readonly staleness: Staleness | null
  readonly data: CaseData
  readonly isWorking: boolean
  readonly onMove: (by: 1 | -1) => void
  readonly onDuplicate: () => void
  readonly onDelete: () => void
  readonly onTakeAgain: () => void
}

/** One slide of the tray: its picture, what a person writes to it, and what can be done with it. */
export function SlideCard(props: SlideCardProps) {
  const { slide, number, count, staleness, data, isWorking, onMove, onDuplicate, onDelete, onTakeAgain } = props
  const { t } = useTranslator()
  const { seal } = work()
  const [titleId, notesId] = [useId(), useId()]
  const ofSlide = <span className="visually-hidden">{t('briefing.ofSlide', { number })}</span>
  return (
    <article className={styles.card} aria-label={t('briefing.slide', { number, title: slide.title })}>
      <div className={styles.thumb} style={{ aspectRatio: `${slide.picture.width} / ${slide.picture.height}` }}>
        <span className={styles.number}>{number}</span>
        <SlideImage picture={slide.picture} alt={slide.content.summary} />
      </div>
      <div className={styles.words}>
        <label htmlFor={titleId}>{t('briefing.slideTitle', { number })}</label>
        <input
          id={titleId}
          type="text"
          value={slide.title}
          maxLength={TITLE_LENGTH}
          onChange={(event) => writeSlide(slide, { title: event.target.value })}
          onBlur={seal}
        />
        <p className={styles.soft}>{slide.content.days}</p>
        <label htmlFor={notesId}>{t('briefing.slideNotes', { number })}</label>
        <textarea
          id={notesId}
          rows={3}
          value={slide.notes}
          maxLength={NOTE_LENGTH}
          onChange={(event) => writeSlide(slide, { notes: event.target.value })}
          onBlur={seal}
        />
        <SlideFindings slide={slide} data={data} />
        {staleness && <StaleMark staleness={staleness} />}
        <div className={styles.tools}>
          <Button
            look="quiet"
            isIconOnly
            icon={<ArrowUp aria-hidden />}
            aria-disabled={number === 1}
            onClick={() => onMove(-1)}
          >
            {t('briefing.moveUp', { number })}
          </Button>
          <Button
            look="quiet"
            isIconOnly
            icon={<ArrowDown aria-hidden />}
            aria-disabled={number === count}
            onClick={() => onMove(1)}
          >
            {t('briefing.moveDown', { number })}
          </Button>
          <Button look="quiet" isIconOnly icon={<Copy aria-hidden />} onClick={onDuplicate}>
            {t('briefing.duplicate', { number })}
          </Button>
          <Button look="quiet" isIconOnly icon={<Trash2 aria-hidden />} onClick={onDelete}>
            {t('briefing.delete', { number })}
          </Button>
          <Button
            onClick={() => {
              changeView(viewOfSlide(slide.view))
              openDialog(null)
            }}
          >
            {t('briefing.openView')}
            {ofSlide}
          </Button>
          <Button aria-disabled={isWorking} onClick={() => !isWorking && onTakeAgain()}>
            {t('briefing.again')}
            {ofSlide}
          </Button>
        </div>
      </div>
    </article>
  )
}
