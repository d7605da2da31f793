import type { Instant } from '#app/domain/time.ts'

/** Why, when and since when a feed fails; `key` is of what was asked. */
export type Failure = { readonly key: string; readonly error: Error; readonly at: Instant; readonly since: Instant }

/**
 * What a reader is to be told of a failure until there is an answer. TanStack Query forgets it as soon as it asks again, and
 * with it what the reader was told would vanish and come back with each try. Gives `last` itself where nothing is new.
 */
export function failureAfter(
  last: Failure | null,
  key: string,
  error: Error | null,
  at: Instant,
  isGood: boolean,
): Failure | null {
  if (error) {
    if (last?.error === error && last.key === key) return last
    return { key, error, at, since: last?.key === key ? last.since : at }
  }
  return isGood || last?.key !== key ? null : last
}
