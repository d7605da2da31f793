import type { ShipCapacity } from '#app/domain/capacity.ts'
import type { LocalText, Provenance, SourceId, VesselId } from '#app/domain/record.ts'
import type { OpenSpan, Span } from '#app/domain/time.ts'

export type Vessel = Provenance & {
  readonly id: VesselId
  readonly name: string
  /** Seven digits, the last a check digit. */
  readonly imo: string | null
  /** Nine digits, as text: leading zeros count. */
  readonly mmsi: string | null
  readonly callSign: string | null
  readonly flag: string | null
  readonly type: LocalText | null
  /** Gross tonnage (GT), without unit by definition. */
  readonly grossTonnage: number | null
  readonly owner: LocalText | null
  /** Left out: no source gives it. */
  readonly capacity?: ShipCapacity
  /** Other names that sources give it, and other flags. Left out: none does. */
  readonly names?: readonly Borne[]
  readonly flags?: readonly Borne[]
  readonly listings: readonly Listing[]
  readonly notes: readonly LocalText[]
}

/** A name or a flag that a ship bore at another time than the one it is recorded by. */
export type Borne = {
  readonly text: string
  readonly order: 'earlier' | 'later'
  /** From when to when; an end that no source gives is null. */
  readonly when: OpenSpan
  readonly sources: readonly SourceId[]
}

/** A sanctions listing. Its date matters: a listing after a voyage says nothing of what was known then. */
export type Listing = { readonly authority: string; readonly listed: Span; readonly reference: LocalText }

/**
 * Check digit of an IMO number: the six first digits times 7, 6, 5, 4, 3, 2; the last digit of the sum is the seventh.
 * Source: IMO Resolution A.1117(30), annex.
 */
export function isImoNumber(text: string): boolean {
  if (!/^\d{7}$/.test(text)) return false
  const digits = text.split('').map(Number)
  const total = digits.slice(0, 6).reduce((sum, digit, index) => sum + digit * (7 - index), 0)
  return total % 10 === digits[6]
}
