import { useMemo } from 'react'
import { WHOLE_PICTURE, type Draft } from '#app/export/linter/draft.ts'
import { FindingsList } from '#app/export/linter/findings-list.tsx'
import { bannersOf } from '#app/export/snapshot.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import type { Board } from '#app/state/board.ts'
import { setSubtitle, usePictureOptions } from '#app/state/picture-options.ts'

type PictureFindingsProps = {
  readonly board: Board
  readonly isMock: boolean
  /** null: nobody has changed it, so it is the app's own. */
  readonly typedTitle: string | null
  readonly onTitle: (title: string | null) => void
}

/** What the linter has to say of the words that a person adds to the picture. */
export function PictureFindings({ board, isMock, typedTitle, onTitle }: PictureFindingsProps) {
  const translator = useTranslator()
  const { subtitle } = usePictureOptions()
  const draft = useMemo(
    (): Draft => ({
      title: typedTitle ?? '',
      subtitle,
      notes: '',
      translator,
      board,
      snapshot: { banners: bannersOf(translator, board, isMock) },
      picture: WHOLE_PICTURE,
    }),
    [typedTitle, subtitle, translator, board, isMock],
  )
  const change = (next: Draft) => {
    if (next.title !== draft.title) onTitle(next.title === '' ? null : next.title)
    if (next.subtitle !== subtitle) setSubtitle(next.subtitle)
  }
  return <FindingsList draft={draft} onChange={change} />
}
