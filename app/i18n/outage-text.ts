import type { Instant } from '#app/domain/time.ts'
import { exactTimeText } from '#app/i18n/time-text.ts'
import type { MessageId, Translator } from '#app/i18n/translator.ts'

/** The feeds that have a name in words. */
export type FeedWord = MessageId extends infer Id ? (Id extends `feed.${infer Name}` ? Name : never) : never

/** What the feeds do not give: the shape is that of the state room, which this room does not know. */
export type Outage = {
  /** Nothing of these is shown or counted. */
  readonly missing: readonly FeedWord[]
  /** These failed after they had answered: what they gave then is shown, and when it was made. */
  readonly old: readonly { readonly feed: FeedWord; readonly madeAt: Instant }[]
}

export const NO_OUTAGE: Outage = { missing: [], old: [] }

export const missingFeedNames = ({ t }: Translator, { missing }: Outage): readonly string[] =>
  missing.map((feed) => t(`feed.${feed}`))

/** "legs (as of 23 Nov 2026, 00:00 UTC), claims (as of ...)"; empty: all are of today. */
export const oldFeedsText = (translator: Translator, { old }: Outage): string =>
  translator.list(
    old.map(({ feed, madeAt }) =>
      translator.t('outages.old.feed', {
        feed: translator.t(`feed.${feed}`),
        time: exactTimeText(translator, madeAt),
      }),
    ),
  )

/** What must be said beside what is shown, sentence by sentence. */
export function outageNotes(translator: Translator, outage: Outage): readonly string[] {
  const { t } = translator
  const [missing, old] = [missingFeedNames(translator, outage), oldFeedsText(translator, outage)]
  return [
    ...(missing.length > 0 ? [t('outages.missing', { feeds: translator.list(missing) })] : []),
    ...(old === '' ? [] : [t('outages.old', { feeds: old })]),
  ]
}

/** What is counted of them hangs on both. */
export const ITEMISED_BY = ['legs', 'consignments'] as const

/** What to say in place of "none", where a feed that would know gives nothing; null: all of these have answered. */
export function notKnownText(
  { t, list }: Translator,
  { missing }: Outage,
  ...needed: readonly FeedWord[]
): string | null {
  const lacking = needed.filter((feed) => missing.includes(feed))
  return lacking.length === 0 ? null : t('outages.notKnown', { feeds: list(lacking.map((feed) => t(`feed.${feed}`))) })
}
