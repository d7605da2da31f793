import { LEFT_OUT } from '#app/domain/left-out.ts'
import type { ShipCapacity } from '#app/domain/capacity.ts'
import type { Quantity } from '#app/domain/quantity.ts'
import { gradeText, type Grades, type LocalText, type Provenance } from '#app/domain/record.ts'
import { addDays, DAY_MS, formatDay, formatInstant, type Instant, type OpenSpan, type Span } from '#app/domain/time.ts'

/*
 * The way back from words of the domain to the wire, piece by piece: what is written here, the schemas read as the very
 * same words. A span is written in whole days where it has whole days.
 *
 *   domain   [7 Sep 00:00 ........ 13 Sep 00:00)        wire   from "2023-09-07" to "2023-09-12"
 */

const isMidnight = (at: Instant): boolean => at % DAY_MS === 0

const startText = (at: Instant): string => (isMidnight(at) ? formatDay(at) : formatInstant(at))

/** A day as `to` means that all of it is inside, so a span of no length at midnight is written as an instant. */
const endText = (from: Instant | null, to: Instant): string =>
  isMidnight(to) && to !== from ? formatDay(addDays(to, -1)) : formatInstant(to)

export const wireSpanOf = ({ from, to }: Span) => ({ from: startText(from), to: endText(from, to) })

export const wireSpanOrNull = (span: Span | null) => span && wireSpanOf(span)

export const wireOpenSpanOf = ({ from, to }: OpenSpan) => ({
  from: from === null ? null : startText(from),
  to: to === null ? null : endText(from, to),
})

/** A quantity as a feed gives it. Sums ("at most", or bounds softened by "about") are no records and have no wire. */
export function wireQuantityOf(quantity: Quantity) {
  if ('about' in quantity && quantity.about) throw new Error(`On no wire: ${JSON.stringify(quantity)}`)
  switch (quantity.kind) {
    case 'exact':
    case 'about':
    case 'moreThan':
    case 'atLeast':
      return { kind: quantity.kind, value: quantity.value }
    case 'range':
      return { kind: quantity.kind, low: quantity.low, high: quantity.high }
    case 'unknown':
      return { kind: quantity.kind }
    case 'upTo':
      throw new Error(`On no wire: ${JSON.stringify(quantity)}`)
  }
}

/** The wire has no empty text. */
export const wireTextOf = (text: string): string => text || LEFT_OUT.en

/** Words in a fixed order, so that the same record gives the same text. */
export function wireLocalOf({ en, fr }: LocalText) {
  if (en === '') return { en: LEFT_OUT.en, fr: LEFT_OUT.fr }
  return fr === undefined ? { en } : { en, fr }
}

export const wireLocalOrNull = (text: LocalText | null) => text && wireLocalOf(text)

/** Whose figure a capacity is, and what it does not tell. */
export const wireGivenOf = ({ limitation, basis, sources }: Omit<ShipCapacity, 'teu'>) => ({
  limitation: wireLocalOf(limitation),
  basis,
  sources: [...sources],
})

const gradesOf = ({ position, cargo, identity, reason }: Grades) => ({
  position: position && gradeText(position),
  cargo: cargo && gradeText(cargo),
  identity: identity && gradeText(identity),
  reason: wireLocalOrNull(reason),
})

export const wireProvenanceOf = ({ basis, grades, sources }: Provenance) => ({
  basis,
  grades: gradesOf(grades),
  sources: [...sources],
})
