import { useEffect, useRef } from 'react'
import type { Instant, Span, TimeWindow } from '#app/domain/time.ts'
import { playhead } from '#app/state/playhead.ts'
import { setPlaying, useUi } from '#app/state/ui-store.ts'
import { changeView } from '#app/state/use-view.ts'
import { stretchEntered } from '#app/timeline/events-in-time.ts'
import { followWindow, windowNow } from '#app/timeline/follow-window.ts'
import { addressOf, advance, advanceRound, lastMoment, playFrom, playheadOf, shownAt } from '#app/timeline/playback.ts'

type Playback = {
  /** Where the address has the playhead; null: at the end of the window. */
  readonly at: Instant | null
  readonly daysPerSecond: number
  /** Whole days at a time, for who wants less motion. */
  readonly isStepped: boolean
  readonly isLooped: boolean
  /** Stretches in which play stops, unless it began in one. */
  readonly stretches: readonly Span[]
  /** Play stopped in a stretch; null: it began anew. */
  readonly onEmpty: (stretch: Span | null) => void
}

/** A frame that comes so late comes after a sleep: play rests where it was last seen. ms */
const ASLEEP_MS = 30_000

/**
 * Moves the playhead while it plays, by the time that has passed and not by frames; keeps it where the address says,
 * inside the window, when it rests.
 */
export function usePlayback(playback: Playback): void {
  const isPlaying = useUi((ui) => ui.isPlaying)
  const now = useRef(playback)
  // The frame loop reads the latest of these without beginning anew.
  useEffect(() => {
    now.current = playback
  })

  const { at } = playback
  // The playhead is outside React: it follows the address (Back, a link) and the window, except while it plays.
  useEffect(
    () =>
      followWindow((window) => {
        if (!useUi.getState().isPlaying) playhead.set(playheadOf(at, window))
      }),
    [at],
  )

  // Keeps the clock of the browser and the playhead in step.
  useEffect(() => {
    const start = windowNow()
    if (!isPlaying || !start) return
    now.current.onEmpty(null)
    let position: number = playFrom(playhead.get() ?? start.to, start)
    /** Where play began or went on by a person's act: it does not stop there again. */
    const passed = new Set([stretchEntered(now.current.stretches, position, position, start)?.from])
    let shown = shownAt(position, now.current.isStepped, start)
    let last = performance.now()
    let request = 0
    playhead.set(shown)
    const frame = (time: number) => {
      if (time - last > ASLEEP_MS) return setPlaying(false)
      const { daysPerSecond, isStepped, isLooped, stretches, onEmpty } = now.current
      const window = windowNow() ?? start
      const standing = playhead.get()
      // Somebody else moved it: go on from there.
      if (standing !== null && standing !== shown) position = standing
      const before = position
      // The first frame may bear a time before this effect.
      position = (isLooped ? advanceRound : advance)(position, Math.max(time - last, 0), daysPerSecond, window)
      last = Math.max(time, last)
      const stretch = stretchEntered(stretches, Math.min(before, position), position, window)
      const isStopped = stretch !== null && !passed.has(stretch.from)
      if (isStopped) position = stretch.from
      shown = shownAt(position, isStepped, window)
      playhead.set(shown)
      if (isStopped) onEmpty(stretch)
      if (isStopped || (!isLooped && shown >= lastMoment(window))) setPlaying(false)
      else request = requestAnimationFrame(frame)
    }
    request = requestAnimationFrame(frame)
    const hide = () => document.hidden && setPlaying(false)
    document.addEventListener('visibilitychange', hide)
    return () => {
      cancelAnimationFrame(request)
      document.removeEventListener('visibilitychange', hide)
      setPlaying(false)
      const [rests, window] = [playhead.get(), windowNow()]
      if (rests !== null && window) changeView({ at: addressOf(rests, window) }, 'replace')
    }
  }, [isPlaying])
}

/** Puts the playhead somewhere by a person's act; play stops. `how` it is written is the caller's. */
export function seek(at: Instant, window: TimeWindow, write: (change: { at: Instant | null }) => void): void {
  playhead.set(at)
  setPlaying(false)
  write({ at: addressOf(at, window) })
}
