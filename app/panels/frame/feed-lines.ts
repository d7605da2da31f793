import { clockSkewText, troubleText } from '#app/i18n/feed-text.ts'
import { exactTimeText } from '#app/i18n/time-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { Line } from '#app/panels/frame/notice-line.ts'
import { ageOf, isFrozen, skewOf } from '#app/state/feed-age.ts'
import type { FeedState } from '#app/state/feed-state.ts'
import { openDialog } from '#app/state/ui-store.ts'
import type { CaseOnTable } from '#app/state/use-case.ts'

type Transport = Parameters<typeof ageOf>[1]

/** Feeds that are down, feeds of which the answer is old, clocks that differ, and records left out of answers. */
export function feedLines(
  translator: Translator,
  { feeds, quarantine, agedAt }: Pick<CaseOnTable, 'feeds' | 'quarantine' | 'agedAt'>,
  transport: Transport,
): readonly Line[] {
  const { t } = translator
  const count =
    feeds.reduce((sum, { report }) => sum + (report ? report.rejected + report.quarantined : 0), 0) + quarantine.length
  const action = { label: t('shell.leftOut.open'), run: () => openDialog('feeds') }
  const skew = skewOf(feeds)
  return [
    ...feeds.filter(({ condition }) => condition === 'failed').map((feed) => failedLine(translator, feed)),
    ...feeds
      .filter((feed) => feed.condition !== 'failed' && ageOf(feed, transport, agedAt) !== 'fresh')
      .map((feed) => staleLine(translator, feed, ageOf(feed, transport, agedAt) === 'lost')),
    ...(skew === 0 ? [] : [{ id: 'skew', tone: 'plain', text: clockSkewText(translator, skew) } as const]),
    ...(count > 0 ? [{ id: 'left out', tone: 'caution', text: t('shell.leftOut', { count }), action } as const] : []),
  ]
}

function failedLine(translator: Translator, feed: FeedState): Line {
  const { t } = translator
  const { failingSince } = feed
  return {
    id: `feed ${feed.name}`,
    tone: 'fault',
    text: t('shell.feedDown', {
      feed: t(`feed.${feed.name}`),
      trouble: feed.trouble ? troubleText(translator, feed.trouble) : '',
      kept: [
        failingSince === null ? '' : t('outages.since', { time: exactTimeText(translator, failingSince) }),
        keptText(translator, feed),
      ].join(' '),
    }),
    ...(feed.nextTry && { nextTry: feed.nextTry }),
    action: { label: t('outages.tryAgain'), run: feed.retry },
    ...(feed.takeAnyway && { otherAction: { label: t('outages.takeAnyway'), run: feed.takeAnyway } }),
  }
}

const keptText = (translator: Translator, feed: FeedState): string =>
  feed.hasRecords && feed.generatedAt !== null
    ? translator.t('shell.feedKept', { time: exactTimeText(translator, feed.generatedAt) })
    : translator.t('shell.feedNothing')

function staleLine(translator: Translator, feed: FeedState, isLost: boolean): Line {
  const { t } = translator
  const time = feed.generatedAt === null ? '' : exactTimeText(translator, feed.generatedAt)
  const words = { feed: t(`feed.${feed.name}`), time }
  return {
    id: `stale ${feed.name}`,
    tone: isLost ? 'fault' : 'caution',
    text: isFrozen(feed)
      ? t('outages.frozen', { ...words, count: feed.arrival?.same.count ?? 0 })
      : t('outages.stale', words),
    action: { label: t('outages.tryAgain'), run: feed.retry },
  }
}
