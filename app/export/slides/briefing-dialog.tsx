import { FileText, MonitorPlay, Plus, Presentation } from 'lucide-react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { saveFile } from '#app/ui/save-file.ts'
import { deckName, makePdf, makePptx } from '#app/export/slides/make-deck.ts'
import { SlideList } from '#app/export/slides/slide-list.tsx'
import { SlideShow } from '#app/export/slides/slide-show.tsx'
import { openTray, useTray } from '#app/export/slides/slide-store.ts'
import { useStaleness } from '#app/export/slides/use-staleness.ts'
import { useTakeSlide, type OnTable } from '#app/export/slides/use-take-slide.ts'
import { useWork } from '#app/export/slides/use-work.ts'
import { WorkReport } from '#app/export/slides/work-report.tsx'
import { TrayHistory } from '#app/export/slides/tray-history.tsx'
import { useTranslator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'
import { dataOf, type CaseData } from '#app/state/board-of-view.ts'
import { useNow } from '#app/state/clock.ts'
import { usePictureOptions } from '#app/state/picture-options.ts'
import { useWork as useSavedWork, work as savedWork } from '#app/state/work/work-store.ts'
import { Button } from '#app/ui/button.tsx'
import { Dialog } from '#app/ui/dialog.tsx'
import styles from '#app/export/slides/briefing.module.css'

export type BriefingDialogProps = OnTable & {
  /** All feeds have answered or failed. */
  readonly isSettled: boolean
  readonly onClose: () => void
}

const CLOCK_MS = 5_000

/** The tray of slides: take views, order them, write what to say, present them, and save them as files. */
export function BriefingDialog({ isSettled, onClose, ...onTable }: BriefingDialogProps) {
  const { t } = useTranslator()
  const { slides, keeping, lost } = useTray()
  const { handling } = usePictureOptions()
  const [isPresenting, setPresenting] = useState(false)
  const [hasPresented, setPresented] = useState(false)
  const { work, start, cancel, say } = useWork()
  const { takeNew, takeAgain } = useTakeSlide(onTable)
  const data = useCaseData(onTable.board)
  const staleness = useStaleness(slides, data, isSettled && onTable.feedsDown.length === 0)
  const save = useSave()
  const present = useRef<HTMLButtonElement>(null)
  const isWorking = work.kind === 'working'
  // Reads what the browser kept of an earlier visit.
  useEffect(openTray, [])
  const { work: kept } = useSavedWork()
  // Fetches the pictures of slides that another tab, a file or an undo has brought.
  useEffect(() => void savedWork().loadPictures(kept.slides), [kept.slides])

  const endShow = useCallback(() => {
    setPresenting(false)
    setPresented(true)
  }, [])
  if (isPresenting) {
    return <SlideShow slides={slides} handling={handling} onEnd={endShow} />
  }
  return (
    <Dialog
      title={t('briefing.title')}
      closeLabel={t('export.close')}
      onClose={onClose}
      {...(hasPresented && { initialFocus: present })}
    >
      <div className={styles.briefing} aria-busy={keeping === 'reading'}>
        <p className={styles.soft}>{t('briefing.meaning')}</p>
        {keeping === 'tab' && <p className={styles.caution}>{t('briefing.storage.tab')}</p>}
        {lost > 0 && <p className={styles.caution}>{t('briefing.storage.lost', { count: lost })}</p>}
        <div className={styles.actions}>
          <Button
            look="primary"
            icon={<Plus aria-hidden />}
            aria-disabled={isWorking}
            onClick={() => void (!isWorking && start(takeNew))}
          >
            {t('briefing.add')}
          </Button>
          <Button
            ref={present}
            icon={<MonitorPlay aria-hidden />}
            disabled={slides.length === 0}
            onClick={() => setPresenting(true)}
          >
            {t('briefing.present')}
          </Button>
          {(['pptx', 'pdf'] as const).map((format) => (
            <Button
              key={format}
              icon={format === 'pptx' ? <Presentation aria-hidden /> : <FileText aria-hidden />}
              disabled={slides.length === 0}
              aria-disabled={isWorking}
              onClick={() => void (!isWorking && start(save(format)))}
            >
              {t(format === 'pptx' ? 'briefing.savePptx' : 'briefing.savePdf')}
            </Button>
          ))}
        </div>
        <div className={styles.actions}>
          <TrayHistory onSay={say} />
        </div>
        <WorkReport work={work} onCancel={cancel} />
        {slides.length === 0 && keeping !== 'reading' && <p className={styles.empty}>{t('briefing.empty')}</p>}
        <SlideList
          slides={slides}
          staleness={staleness}
          data={data}
          isWorking={isWorking}
          onTakeAgain={(slide) => void start(takeAgain(slide))}
          onSay={say}
        />
      </div>
    </Dialog>
  )
}

/** The same data keep their identity, whatever the window does. */
function useCaseData({ case: ofCase, known, file, positions }: Board): CaseData {
  return useMemo(() => dataOf({ case: ofCase, known, file, positions }), [ofCase, known, file, positions])
}

const BYTES_PER_MB = 1_000_000

/** The task of writing all slides into one file. */
function useSave() {
  const { t, number } = useTranslator()
  const { slides } = useTray()
  const { handling } = usePictureOptions()
  const exportedAt = useNow(CLOCK_MS)
  return (format: 'pptx' | 'pdf') => ({
    what: 'file' as const,
    sayFailure: () => t('briefing.failed.file'),
    run: async (signal: AbortSignal) => {
      const options = { title: slides[0]?.title ?? t('briefing.title'), exportedAt, handling }
      const file = await (format === 'pptx' ? makePptx : makePdf)(slides, options, signal)
      signal.throwIfAborted()
      const name = deckName(slides, format)
      saveFile(file, name)
      return t('briefing.saved', { name, size: t('briefing.size', { megabytes: number(file.size / BYTES_PER_MB) }) })
    },
  })
}
