import { useEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { whenCalm } from '#app/base/graphics.ts'
import { openStage, type Stage, type StageOptions } from '#app/map/stage.ts'

/** What a map leaves to the one that stands in for it when its graphics are lost. */
export type Renewal = Pick<StageOptions, 'isAgain' | 'cleared'>

type UseStageOptions = Renewal &
  Pick<StageOptions, 'isInteractive' | 'hasLayers' | 'style' | 'shared'> & {
    readonly container: RefObject<HTMLElement | null>
    readonly onLost: () => void
    /** The browser gives no WebGL, or no more of it. */
    readonly onRefused: () => void
  }

/** Gives back how to stop waiting for it. */
function inATask(act: () => void): () => void {
  const timer = setTimeout(act, 0)
  return () => clearTimeout(timer)
}

/** A stage for as long as the component stands; null until it is made. */
export function useStage({ container, onLost, onRefused, ...options }: UseStageOptions): Stage | null {
  const { style } = options
  const [stage, setStage] = useState<Stage | null>(null)
  // Keeps one MapLibre map and one overlay in the container. Style and theme are told to it below, not by making it anew.
  useEffect(() => {
    let made: Stage | null = null
    const open = () => {
      if (!container.current) return
      try {
        made = openStage({ container: container.current, ...options })
      } catch {
        onRefused()
        return
      }
      made.onLost(onLost)
      // In a task of its own, and before its first frame.
      stopWaiting = inATask(() => flushSync(() => setStage(made)))
    }
    // In a task of its own, and in a lull: else the page stands still until the panes, drawn in this one, are on screen.
    // Whoever lost the map of the pane waits for nothing but the map.
    let stopWaiting = options.isAgain ? inATask(open) : whenCalm(open)
    return () => {
      stopWaiting()
      setStage(null)
      made?.close()
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- made once
  }, [])
  // Keeps the base map's colours and language in step.
  useEffect(() => stage?.restyle(style), [stage, style])
  return stage
}
