import { useEffect, useRef } from 'react'
import type { Instant, TimeWindow } from '#app/domain/time.ts'
import { playhead } from '#app/state/playhead.ts'
import { setPlaying, useUi } from '#app/state/ui-store.ts'
import { changeView } from '#app/state/use-view.ts'
import { addressOf, advance, lastMoment, playFrom, playheadOf, shownAt } from '#app/timeline/playback.ts'

/**
 * Moves the playhead while it plays, by the time that has passed and not by frames; keeps it where the address says
 * when it rests.
 */
export function usePlayback(window: TimeWindow, at: Instant | null, daysPerSecond: number, isStepped: boolean): void {
  const isPlaying = useUi((ui) => ui.isPlaying)
  const now = useRef({ window, daysPerSecond, isStepped })
  // The frame loop reads the latest of these without beginning anew.
  useEffect(() => {
    now.current = { window, daysPerSecond, isStepped }
  })

  // The playhead is outside React: it follows the address (Back, a link, the window moved), except while it plays.
  useEffect(() => {
    if (!useUi.getState().isPlaying) playhead.set(playheadOf(at, { from: window.from, to: window.to }))
  }, [at, window.from, window.to])

  // Keeps the clock of the browser and the playhead in step.
  useEffect(() => {
    if (!isPlaying) return
    let position: number = playFrom(playhead.get() ?? now.current.window.to, now.current.window)
    let shown = shownAt(position, now.current.isStepped, now.current.window)
    let last = performance.now()
    let request = 0
    playhead.set(shown)
    const frame = (time: number) => {
      const { window, daysPerSecond, isStepped } = now.current
      const standing = playhead.get()
      // Somebody else moved it: go on from there.
      if (standing !== null && standing !== shown) position = standing
      // The first frame may bear a time before this effect.
      position = advance(position, Math.max(time - last, 0), daysPerSecond, window)
      last = Math.max(time, last)
      shown = shownAt(position, isStepped, window)
      playhead.set(shown)
      if (shown >= lastMoment(window)) setPlaying(false)
      else request = requestAnimationFrame(frame)
    }
    request = requestAnimationFrame(frame)
    const hide = () => document.hidden && setPlaying(false)
    document.addEventListener('visibilitychange', hide)
    return () => {
      cancelAnimationFrame(request)
      document.removeEventListener('visibilitychange', hide)
      setPlaying(false)
      const rests = playhead.get()
      if (rests !== null) changeView({ at: addressOf(rests, now.current.window) }, 'replace')
    }
  }, [isPlaying])
}

/** Puts the playhead somewhere by a person's act; play stops. `how` it is written is the caller's. */
export function seek(at: Instant, window: TimeWindow, write: (change: { at: Instant | null }) => void): void {
  playhead.set(at)
  setPlaying(false)
  write({ at: addressOf(at, window) })
}
