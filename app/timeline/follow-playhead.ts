import type { Instant } from '#app/domain/time.ts'
import { playhead } from '#app/state/playhead.ts'
import { useUi } from '#app/state/ui-store.ts'

/**
 * Tells of the playhead now and whenever it moves, outside React. While it plays, at most once in `everyMs`
 * milliseconds; when it rests, always. Gives back how to stop.
 */
export function followPlayhead(draw: (at: Instant) => void, everyMs = 0): () => void {
  let last = -Infinity
  const tell = () => {
    const [at, now] = [playhead.get(), performance.now()]
    if (at === null || (useUi.getState().isPlaying && now - last < everyMs)) return
    last = now
    draw(at)
  }
  tell()
  const stops = [
    playhead.subscribe(tell),
    useUi.subscribe((after, before) => after.isPlaying !== before.isPlaying && tell()),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
