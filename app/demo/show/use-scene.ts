import { useEffect, useEffectEvent } from 'react'
import type { Scene } from '#app/demo/show/scene.ts'
import { instant } from '#app/domain/time.ts'
import { setBusy } from '#app/state/busy.ts'
import { playhead } from '#app/state/playhead.ts'
import { stageView, useView } from '#app/state/use-view.ts'
import { DEFAULT_VIEW } from '#app/state/view.ts'
import { useMedia } from '#app/ui/use-media.ts'

/**
 * Puts a scene on the page, over the view of the address, and moves the playhead where the scene asks for it. With
 * reduced motion the playhead is at once where it would arrive, so that between two scenes nothing moves at all.
 */
export function useScene(scene: Scene, isRunning: boolean, gone: () => number): void {
  const { language, theme } = useView()
  const isStill = useMedia('(prefers-reduced-motion: reduce)')
  const { view, play, durationMs } = scene
  // Stages the view of the scene.
  useEffect(() => {
    const at = play && { at: isStill ? play.to : play.from }
    stageView({ ...DEFAULT_VIEW, inset: 'closed', isShow: true, language, theme, ...view, ...at })
  }, [view, play, isStill, language, theme])
  // Gives the page its own view back.
  useEffect(() => () => stageView(null), [])

  const goneNow = useEffectEvent(gone)
  // Keeps the playhead in step with the time of the show, which nothing is told of but who draws it.
  useEffect(() => {
    if (!play || isStill || !isRunning) return
    let request = 0
    const frame = () => {
      const part = Math.min(1, goneNow() / durationMs)
      playhead.set(instant(Math.round(play.from + (play.to - play.from) * part)))
      if (part < 1) request = requestAnimationFrame(frame)
    }
    request = requestAnimationFrame(frame)
    setBusy('show', true)
    return () => {
      cancelAnimationFrame(request)
      setBusy('show', false)
    }
  }, [play, isStill, isRunning, durationMs])
}
