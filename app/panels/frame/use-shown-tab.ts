import { useState } from 'react'
import { useView } from '#app/state/use-view.ts'

type Tabbed<Tab extends string> = {
  /** What is shown at first. */
  readonly first: Tab
  readonly hasDetail: boolean
  readonly hasExercise: boolean
  /** The pane that a tour tells of, which it cannot be told away from. */
  readonly asked: Tab | null
  /** How much has come in to the exercise so far. */
  readonly news: number
}

type Shown<Tab extends string> = {
  readonly tab: Tab
  readonly setTab: (tab: Tab) => void
  /** How much came in while the exercise was not shown. */
  readonly unread: number
}

/**
 * Which of several panes is shown. Choosing a record brings its detail up, closing it brings back what was shown before;
 * an exercise that begins is shown, and what comes in to it while another pane is shown is counted.
 */
export function useShownTab<Tab extends string>(of: Tabbed<Tab | 'detail' | 'exercise'>): Shown<Tab> {
  type AnyTab = Tab | 'detail' | 'exercise'
  const { first, hasDetail, hasExercise, asked, news } = of
  const { selection } = useView()
  const chosen = hasDetail && selection ? `${selection.kind} ${selection.id}` : ''
  const [wanted, setWanted] = useState<AnyTab>(hasExercise ? 'exercise' : first)
  const [before, setBefore] = useState<AnyTab>(hasExercise ? 'exercise' : first)
  const [last, setLast] = useState({ chosen, hasDetail, hasExercise })
  if (last.chosen !== chosen || last.hasDetail !== hasDetail || last.hasExercise !== hasExercise) {
    setLast({ chosen, hasDetail, hasExercise })
    if (hasExercise !== last.hasExercise) {
      setWanted(hasExercise ? 'exercise' : wanted === 'exercise' ? first : wanted)
      if (!hasExercise && before === 'exercise') setBefore(first)
    } else if (hasDetail && (hasExercise || !last.hasDetail)) {
      if (wanted !== 'detail') setBefore(wanted)
      setWanted('detail')
    } else if (!hasDetail && last.hasDetail) setWanted(before)
  }
  const tab = asked ?? wanted
  const [seen, setSeen] = useState(news)
  // What is shown is seen; an exercise that was left and another that was opened start anew.
  if ((tab === 'exercise' || news < seen) && seen !== news) setSeen(news)
  return { tab: tab as Tab, setTab: setWanted, unread: Math.max(0, news - seen) }
}
