import type { Decision } from '#app/domain/exercise/decision.ts'
import type { Inject } from '#app/domain/exercise/inject.ts'
import type { ExerciseRun, LogEntry } from '#app/domain/exercise/run.ts'
import type { Scenario } from '#app/domain/exercise/scenario.ts'
import type { Instant } from '#app/domain/time.ts'

/** What happened, as a class looks back at it. */
export type Happening =
  | { readonly kind: 'began'; readonly speed: number }
  | { readonly kind: 'paused' }
  | { readonly kind: 'resumed' }
  | { readonly kind: 'speed'; readonly speed: number }
  /** The entry stands where the clock came from. ms since the beginning. */
  | { readonly kind: 'jumped'; readonly toMs: number }
  | { readonly kind: 'ended' }
  | { readonly kind: 'inject'; readonly inject: Inject; readonly how: 'planned' | 'by-hand' }
  | { readonly kind: 'decision'; readonly decision: Decision }

/** A happening on both clocks: the wall's, and the exercise's in ms since its beginning. */
export type DebriefEntry = {
  /** Its place in the log: nothing else has it. */
  readonly id: string
  readonly wallAt: Instant
  readonly scenarioMs: number
  /** Ids of the injects that had happened by then, itself included, in their order. */
  readonly known: readonly string[]
} & Happening

/**
 * What happened, in the order of the wall. A decision stands where it was made and not where it came over, since it
 * rests on what was known then; of what happened in the same ms, what the log has first comes first.
 */
export function debriefEntries({ injects }: Scenario, { log }: ExerciseRun): readonly DebriefEntry[] {
  const written = new Map(injects.map((inject) => [inject.id, inject]))
  const entries: Entry[] = []
  for (const [place, logged] of log.entries()) {
    const happening = happeningOf(logged, written)
    // The speed that was chosen before it began is told by its beginning.
    if (!happening || (happening.kind === 'speed' && entries.length === 0)) continue
    const { wallAt, scenarioMs } = happening.kind === 'decision' ? happening.decision : logged
    const entry = { id: String(place), wallAt, scenarioMs, ...happening }
    entries.splice(happening.kind === 'decision' ? placeOf(wallAt, entries) : entries.length, 0, entry)
  }
  const known: string[] = []
  return entries.map((entry) => {
    if (entry.kind === 'inject' && !known.includes(entry.inject.id)) known.push(entry.inject.id)
    return { ...entry, known: [...known] }
  })
}

type Entry = Omit<DebriefEntry, 'known'> & Happening

/** Before all that happened later. */
function placeOf(wallAt: Instant, entries: readonly Entry[]): number {
  const last = entries.findLastIndex((entry) => entry.wallAt <= wallAt)
  return last + 1
}

/** Who joined, what was switched and what was scored is no matter of this axis. */
function happeningOf(entry: LogEntry, written: ReadonlyMap<string, Inject>): Happening | null {
  switch (entry.kind) {
    case 'began':
    case 'speed':
      return { kind: entry.kind, speed: entry.speed }
    case 'paused':
    case 'resumed':
    case 'ended':
      return { kind: entry.kind }
    case 'jumped':
      return { kind: 'jumped', toMs: entry.toMs }
    case 'fired': {
      const inject = written.get(entry.inject)
      return inject ? { kind: 'inject', inject, how: entry.how } : null
    }
    case 'decided':
      return { kind: 'decision', decision: entry.decision }
    case 'switched':
    case 'joined':
    case 'scored':
      return null
  }
}
