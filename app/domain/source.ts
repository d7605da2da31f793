import type { Basis, LocalText, SourceId } from '#app/domain/record.ts'
import type { Instant, Span } from '#app/domain/time.ts'

export type Source = {
  readonly id: SourceId
  readonly publisher: string
  /** null: no title is recorded. Titles are never made up. */
  readonly title: string | null
  /** As printed; shown whole, opened only by a click. null: none recorded. */
  readonly address: string | null
  /** null: the day is not recorded. */
  readonly published: Span | null
  /** When what it reports was seen, where it says so. */
  readonly observed: Span | null
  readonly licence: LocalText
  /** ISO 639-1. */
  readonly language: string
  /** What it cannot tell. Never empty. */
  readonly limitation: LocalText
  /** Twenty papers that repeat one slide are one origin. */
  readonly origin: { readonly id: string; readonly name: string }
  /** `mirror`: the text was read on a copy, not on the publisher's own page. */
  readonly readAs: 'publisher' | 'secondary' | 'mirror' | 'not-opened'
  readonly basis: Basis
}

/** How many independent origins stand behind some sources. */
export const originCount = (sources: readonly Source[]): number =>
  new Set(sources.map((source) => source.origin.id)).size

/** Known on a day when the source was published by the end of it; an undated source is never known early. */
export const isKnownBy = (source: Source, end: Instant): boolean =>
  source.published !== null && source.published.to <= end
