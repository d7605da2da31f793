import * as z from 'zod/mini'
import { parseInstant } from '#app/domain/time.ts'
import { parseDuration } from '#app/feeds/scenarios/duration.ts'
import { wireText } from '#app/feeds/wire.ts'

/*
 * Pieces that the parts of a scenario share. Where a check has words of its own, they are the code of a fault: see
 * `scenario-fault.ts`. Objects are strict, so that a mistyped key is found and not passed over.
 */

export const localText = z.strictObject({ en: wireText, fr: z.optional(wireText) })

const LONGEST_MS = 14 * 86_400_000
const duration = z.string().check(
  z.refine(
    (text) => {
      const read = parseDuration(text)
      return read.ok && read.value <= LONGEST_MS
    },
    { error: 'not-a-duration', abort: true },
  ),
)
/** ISO 8601, up to two weeks. */
export const timeSinceBeginning = duration
/** The same, but not none. */
export const length = duration.check(z.refine((text) => durationOf(text) > 0, { error: 'no-duration' }))

export const instantText = z.string().check(z.refine((text) => parseInstant(text).ok, { error: 'not-an-instant' }))

/** Set by the exercise or by whoever looks, never by what the message offers to open. */
const NOT_IN_VIEW = ['case', 'lang', 'theme', 'exercise', 'embed']
/** Query of an address: without `?`, without case, language and theme. */
export const viewQuery = z.string().check(
  z.maxLength(2000),
  z.regex(/^[^\s?#]*$/, { error: 'not-a-query' }),
  z.refine((text) => NOT_IN_VIEW.every((name) => !new URLSearchParams(text).has(name)), { error: 'own-parameter' }),
)

export const durationOf = (text: string): number => {
  const read = parseDuration(text)
  return read.ok ? read.value : 0
}
