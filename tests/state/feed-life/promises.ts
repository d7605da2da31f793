import { progressOf } from '#app/feeds/progress.ts'
import type { FeedPage } from '#tests/state/feed-life/page.ts'
import type { FeedServer } from '#tests/state/feed-life/server.ts'
import type { VirtualClock } from '#tests/support/virtual-clock.ts'

/** What is remembered from one look to the next. */
export type Memory = {
  shownAt: number
  /** A reader took what was held back: what is shown may be older than before, once. */
  isWaived: boolean
}

export type Scene = {
  readonly clock: VirtualClock
  readonly server: FeedServer
  readonly page: FeedPage
  /** How often the feed is asked while all is well, ms. */
  readonly refreshMs: number
  /** By how much the clock of the server is before that of the page, ms. */
  readonly skewMs: number
}

const MINUTE = 60_000
const DEADLINE_MS = 10_000
const MOST_TRIES = 4
/** So much later than due old data are called old, ms. */
const MOST_LATE_MS = 1_000
/** More timers than these are timers that gather: refresh, notices, ageing, comeback, deadlines of one ask. */
const MOST_TIMERS = 12

/** The first promise that is broken now; null: none. It goes by what the server knows, not by what the page says. */
export const breachOf = (memory: Memory, scene: Scene): string | null =>
  dataBreach(memory, scene) ?? bannerBreach(scene) ?? staleBreach(scene) ?? askBreach(scene) ?? roomBreach(scene)

/** No data lost, no record twice, no time that goes back, and nothing that looks like none. */
function dataBreach(memory: Memory, { server, page }: Scene): string | null {
  const { feed, items, outage, lines } = page.shown()
  const [taken, isOver] = [server.taken(), !page.isAsked()]
  if (taken === null && items !== null) return 'records before any answer'
  if (taken !== null && items === null) return 'the last good answer is lost'
  if (feed.hasRecords !== (taken !== null)) return 'no data is taken for none'
  const ids = new Set(items?.map(({ id }) => id))
  if (ids.size !== (items?.length ?? 0)) return 'a record twice'
  if (taken !== null && ids.size !== taken.rows) return `${ids.size} records of ${taken.rows}`
  if (taken !== null && feed.generatedAt !== taken.madeAt) return 'the time is not that of what is shown'
  if ((feed.generatedAt ?? -Infinity) < memory.shownAt && !memory.isWaived) return 'time goes back'
  if ((feed.generatedAt ?? -Infinity) < memory.shownAt) memory.isWaived = false
  memory.shownAt = feed.generatedAt ?? memory.shownAt
  const isAbsent = isOver && taken === null && server.last() === 'bad'
  if (isOver && outage.absent.includes('places') !== isAbsent) return 'nothing is not told from none'
  const saysNothing = lines.some(({ text }) => text.includes('Nothing of it is shown'))
  return isOver && saysNothing !== isAbsent ? 'the banner does not tell nothing from none' : null
}

/** A banner of a fault if, and only if, the last ask that came to an end was bad. */
function bannerBreach({ server, page }: Scene): string | null {
  const { lines, badge, feed } = page.shown()
  const says = lines.some(({ id }) => id === 'feed places')
  if (says !== (server.last() === 'bad')) return `${says ? 'a' : 'no'} banner, the last answer was ${server.last()}`
  if (says && badge === 'LIVE') return 'live, with a fault'
  const isHeld = feed.hasRecords && lines.some(({ text }) => text.includes('Showing data of'))
  return says && feed.hasRecords && !isHeld ? 'the banner does not say of when the data are' : null
}

/** Old data are called old, by the clock of the server, and young data are not. */
function staleBreach({ clock, server, page, refreshMs, skewMs }: Scene): string | null {
  const taken = server.taken()
  if (taken === null || server.last() === 'bad') return null
  const ageMs = clock.now() + skewMs - taken.madeAt
  // The difference of clocks is measured by a header of whole seconds that was on its way: the word may come that much too
  // early, but hardly too late. Of an answer that came after its deadline, since the computer slept, nobody knows when it was
  // written: a difference that it does not prove is none until the next answer.
  const openMs = 1_000 + taken.slackMs
  const hasSlept = taken.slackMs > DEADLINE_MS
  const [earlyMs, lateMs] = skewMs === 0 ? [1, 1] : [openMs, hasSlept ? openMs : MOST_LATE_MS]
  const line = page.shown().lines.find(({ id }) => id === 'stale places')
  if (ageMs > 2 * refreshMs + lateMs && !line) return `no word of data that are ${ageMs} ms old`
  if (ageMs < 2 * refreshMs - earlyMs && line) return `data that are ${ageMs} ms old are called old`
  if (ageMs > 6 * refreshMs + lateMs && line?.tone !== 'fault') return 'lost data are called stale'
  return null
}

/** No more than four asks fail in a minute, one is under way at a time. */
function askBreach({ clock, server }: Scene): string | null {
  const own = server.asks.filter(({ at, isByHand }) => !isByHand && at > clock.now() - MINUTE)
  const failed = own.filter(({ outcome }) => outcome === 'bad')
  if (failed.length > MOST_TRIES) return `${failed.length} asks failed in a minute`
  return server.mostOpen() > 1 ? `${server.mostOpen()} asks under way at once` : null
}

function roomBreach({ clock, page }: Scene): string | null {
  if (clock.timerCount() > MOST_TIMERS) return `${clock.timerCount()} timers gather`
  if (page.queryCount() !== 1) return `${page.queryCount()} answers are kept`
  return !page.isAsked() && progressOf('places') !== null ? 'progress of nothing' : null
}
