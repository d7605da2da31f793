import type { Scene } from '#app/demo/show/scene.ts'
import type { ShowClock } from '#app/state/show.ts'

/** Where a show stands, ms. */
export type Moment = {
  readonly index: number
  readonly scene: Scene
  /** When the scene began, in the time of the show, and how much of it is gone and to come. */
  readonly startMs: number
  readonly goneMs: number
  readonly leftMs: number
}

export const lengthOf = (scenes: readonly Scene[]): number =>
  scenes.reduce((sum, { durationMs }) => sum + durationMs, 0)

/*
 *   0        s1.durationMs              lengthOf = 0 of the next round
 *   |--- s1 ---|------ s2 ------|-- s3 --|
 *   A scene holds its first ms and not its last: each time has exactly one.
 */

/** The scene after so much time of the show, ms; past the last it begins again. */
export function sceneAt(scenes: readonly Scene[], elapsedMs: number): Moment {
  const length = lengthOf(scenes)
  const round = Math.floor(elapsedMs / length) * length
  let startMs = round
  for (const [index, scene] of scenes.entries()) {
    const goneMs = elapsedMs - startMs
    if (goneMs < scene.durationMs) return { index, scene, startMs, goneMs, leftMs: scene.durationMs - goneMs }
    startMs += scene.durationMs
  }
  throw new Error('A show needs scenes')
}

/** When the scene begins that is so many after (or before) the one at a time, ms; never before the show. */
export function startBeside(scenes: readonly Scene[], elapsedMs: number, by: 1 | -1): number {
  const { index, startMs, scene } = sceneAt(scenes, elapsedMs)
  if (by === 1) return startMs + scene.durationMs
  const before = scenes.at(index - 1)
  const start = startMs - (before?.durationMs ?? 0)
  return start < 0 ? start + lengthOf(scenes) : start
}

export const elapsedAt = ({ elapsedMs, since }: ShowClock, now: number): number =>
  since === null ? elapsedMs : elapsedMs + Math.max(0, now - since)

/** The same moment, running or standing from now on. */
export const setRunning = (clock: ShowClock, isRunning: boolean, now: number): ShowClock => ({
  elapsedMs: elapsedAt(clock, now),
  since: isRunning ? now : null,
})

/** Another moment, running or standing as before. */
export const setElapsed = ({ since }: ShowClock, elapsedMs: number, now: number): ShowClock => ({
  elapsedMs,
  since: since === null ? null : now,
})
