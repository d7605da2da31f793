import { ownStorage } from '#app/state/own-storage.ts'
import { dropText, keepText, readText } from '#app/state/exercise/tab-storage.ts'

/*
 * What a trainee has begun to answer and has not sent. It lies in the storage of this tab alone, as the seat does, so that
 * a reload in the middle of a sentence loses nothing.
 */

/** The draft of one answer. Whoever reads it looks at what it is: storage can hold anything. */
export type KeptDraft = {
  /** null: there is none. */
  readonly read: () => unknown
  readonly keep: (draft: unknown) => void
  readonly drop: () => void
}

const keyOf = (runId: string): string => `transload.exercise.drafts.${runId}`

/** `question`: null for a judgement that nobody asked for. */
export function keptDraft(runId: string, question: string | null): KeptDraft {
  const name = question ?? ''
  return {
    read: () => readAll(runId).get(name) ?? null,
    keep: (draft) => keepAll(runId, new Map([...readAll(runId), [name, draft]])),
    drop: () => {
      const all = new Map(readAll(runId))
      if (all.delete(name)) keepAll(runId, all)
    },
  }
}

export const forgetDrafts = (runId: string): void => dropText(ownStorage('sessionStorage'), keyOf(runId))

/** Nothing is said where the storage is full or denied: that the seat is not kept there has been said already. */
function keepAll(runId: string, drafts: ReadonlyMap<string, unknown>): void {
  if (drafts.size === 0) forgetDrafts(runId)
  else keepText(ownStorage('sessionStorage'), keyOf(runId), JSON.stringify([...drafts]))
}

function readAll(runId: string): ReadonlyMap<string, unknown> {
  try {
    const kept: unknown = JSON.parse(readText(ownStorage('sessionStorage'), keyOf(runId)) ?? '[]')
    return new Map(Array.isArray(kept) ? kept.filter(isPair) : [])
  } catch {
    return new Map()
  }
}

const isPair = (value: unknown): value is [string, unknown] =>
  Array.isArray(value) && value.length === 2 && typeof value[0] === 'string'
