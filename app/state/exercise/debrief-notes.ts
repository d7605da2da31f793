import { ownStorage } from '#app/state/own-storage.ts'
import { dropText, keepText, readText } from '#app/state/exercise/tab-storage.ts'

/*
 * What a trainer writes down while a class talks. It is no part of what happened, so it is not in the log: it lies in the
 * storage of this tab, for one run at a time, and goes with it.
 */

const NOTES = 'transload.exercise.debrief'

/** Notes by the id of their question. */
export type DebriefNotes = Readonly<Record<string, string>>

/** Those of a run; none where nothing can be read. */
export function readNotes(runId: string): DebriefNotes {
  try {
    const kept: unknown = JSON.parse(readText(ownStorage('sessionStorage'), NOTES) ?? 'null')
    if (!isKept(kept) || kept.runId !== runId) return {}
    return Object.fromEntries(Object.entries(kept.notes).filter((pair): pair is [string, string] => isText(pair[1])))
  } catch {
    return {}
  }
}

/** Gives back whether they are kept: storage may be full or denied. */
export const keepNotes = (runId: string, notes: DebriefNotes): boolean =>
  keepText(ownStorage('sessionStorage'), NOTES, JSON.stringify({ runId, notes }))

export const forgetNotes = (): void => dropText(ownStorage('sessionStorage'), NOTES)

const isText = (value: unknown): value is string => typeof value === 'string'

const isKept = (value: unknown): value is { readonly runId: unknown; readonly notes: object } =>
  typeof value === 'object' && value !== null && 'runId' in value && 'notes' in value && isObject(value.notes)

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
