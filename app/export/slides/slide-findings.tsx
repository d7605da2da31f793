import { useMemo } from 'react'
import { WHOLE_PICTURE, type Draft } from '#app/export/linter/draft.ts'
import { FindingsList } from '#app/export/linter/findings-list.tsx'
import { writeSlide } from '#app/export/slides/slide-store.ts'
import type { Slide } from '#app/export/slides/slide.ts'
import { viewOfSlide } from '#app/export/slides/use-take-slide.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { boardOfView, type CaseData } from '#app/state/board-of-view.ts'

type SlideFindingsProps = { readonly slide: Slide; readonly data: CaseData }

/**
 * What the linter has to say of the words that a person wrote on a slide. Nothing is looked at where nobody wrote, or where
 * the case or the language of the slide is not that of the page: then there is nothing to hold the words against.
 */
export function SlideFindings({ slide, data }: SlideFindingsProps) {
  const { language } = useTranslator()
  const { title, notes } = writtenOn(slide)
  const isComparable = slide.receipt.caseId === data.case.id && slide.content.language === language
  return title === '' && notes === '' ? null : isComparable ? <Findings slide={slide} data={data} /> : null
}

function Findings({ slide, data }: SlideFindingsProps) {
  const translator = useTranslator()
  const { title, notes } = writtenOn(slide)
  const board = useMemo(() => boardOfView(viewOfSlide(slide.view), data), [slide.view, data])
  const { banners } = slide.content
  const draft = useMemo(
    (): Draft => ({
      title,
      notes,
      subtitle: '',
      translator,
      board,
      snapshot: { banners },
      picture: WHOLE_PICTURE,
    }),
    [title, notes, translator, board, banners],
  )
  const change = (next: Draft) => {
    // A slide has no line under its title: what would stand there is said in the notes.
    const own = [next.notes, next.subtitle].filter(Boolean).join('\n')
    const said = own === notes ? slide.notes : withOwnLines(slide, own)
    writeSlide(slide, {
      ...(next.title !== title && { title: next.title }),
      ...(said !== slide.notes && { notes: said }),
    })
  }
  return <FindingsList draft={draft} onChange={change} />
}

/** The words of a person; empty where they are those that the app began with. */
const writtenOn = (slide: Slide) => ({
  title: slide.title === slide.made.title ? '' : slide.title,
  notes: linesOf(slide)
    .filter(({ isOwn }) => isOwn)
    .map(({ line }) => line)
    .join('\n'),
})

/** The lines of the notes, and which of them a person wrote. */
function linesOf({ notes, made }: Slide) {
  const begun = new Set(made.notes.split('\n'))
  return notes.split('\n').map((line) => ({ line, isOwn: line.trim() !== '' && !begun.has(line) }))
}

/** The notes with other words of the person in the places of theirs; what is more goes to the end. */
function withOwnLines(slide: Slide, own: string): string {
  const left = own.split('\n')
  const lines = linesOf(slide).map(({ line, isOwn }) => (isOwn ? (left.shift() ?? '') : line))
  return [...lines, ...left].join('\n')
}
