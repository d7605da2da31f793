import { del, entries, get, set, type UseStore } from 'idb-keyval'
import { useSyncExternalStore } from 'react'
import { keptStore } from '#app/state/kept-store.ts'

/** A scenario of one's own, as the browser keeps it. */
export type OwnScenario = {
  /** Names the draft, whatever id its scenario has. */
  readonly key: string
  /** Its document as it stands; it may be wrong. */
  readonly text: string
}

export type OwnScenarios = {
  /** `denied`: the browser keeps nothing for this page, or has stopped to. */
  readonly condition: 'reading' | 'kept' | 'denied'
  readonly own: readonly OwnScenario[]
}

/** Raise it when the form of what lies there changes; what is of another version is left where it is. */
const VERSION = 1
type Stored = { readonly version: number; readonly text: string; readonly number: number }

/** A database that another tab holds open may never answer, ms. */
const PATIENCE_MS = 3_000

const EMPTY: OwnScenarios = { condition: 'reading', own: [] }
const listeners = new Set<() => void>()
let scenarios = EMPTY
let database: UseStore | null = null
/** In the order in which they were begun. */
const numbers = new Map<string, number>()

const store = (): UseStore => (database ??= keptStore('transload-scenarios', 'drafts'))

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
const current = (): OwnScenarios => scenarios
export const useOwnScenarios = (): OwnScenarios => useSyncExternalStore(subscribe, current)

function change(next: Partial<OwnScenarios>): void {
  scenarios = { ...scenarios, ...next }
  for (const listener of listeners) listener()
}

/** Reads what the browser kept. */
export async function readOwnScenarios(): Promise<void> {
  try {
    const stored = (await inTime(entries<string, Stored>(store())))
      .filter(([, { version }]) => version === VERSION)
      .toSorted(([, a], [, b]) => a.number - b.number)
    for (const [key, { number }] of stored) numbers.set(key, number)
    change({ condition: 'kept', own: stored.map(([key, { text }]) => ({ key, text })) })
  } catch {
    change({ condition: 'denied' })
  }
}

/** Keeps a draft; true only when it was read back word for word. */
export async function keepOwnScenario(key: string, text: string): Promise<boolean> {
  const number = numbers.get(key) ?? Math.max(0, ...numbers.values()) + 1
  numbers.set(key, number)
  try {
    await inTime(set(key, { version: VERSION, text, number } satisfies Stored, store()))
    const back = await inTime(get<Stored>(key, store()))
    if (back?.text !== text) throw new Error('What was read back is not what was written')
  } catch {
    change({ condition: 'denied' })
    return false
  }
  const isKnown = scenarios.own.some((one) => one.key === key)
  const next = { key, text }
  change({
    condition: 'kept',
    own: isKnown ? scenarios.own.map((one) => (one.key === key ? next : one)) : [...scenarios.own, next],
  })
  return true
}

/** Deletes a draft; what cannot be deleted stays in the list. */
export async function deleteOwnScenario(key: string): Promise<void> {
  try {
    await inTime(del(key, store()))
  } catch {
    return change({ condition: 'denied' })
  }
  change({ own: scenarios.own.filter((one) => one.key !== key) })
}

const inTime = <T>(answer: Promise<T>): Promise<T> =>
  Promise.race([
    answer,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('The database does not answer')), PATIENCE_MS)
    }),
  ])
