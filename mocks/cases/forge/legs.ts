import { DAY_MS, formatInstant, instant } from '#app/domain/time.ts'
import type { WireLeg } from '#app/feeds/legs.ts'
import { between, oneOf, type Draw } from '#mocks/cases/load/seeded.ts'
import { lotId, railLegId, reportId, seaLegId, shipId } from '#mocks/cases/forge/draft.ts'
import { placeId } from '#mocks/cases/forge/places.ts'
import { madeUp } from '#mocks/cases/forge/sources.ts'
import { dayOf } from '#mocks/cases/forge/spoken.ts'
import { HOUR_MS, type Voyage } from '#mocks/cases/forge/voyages.ts'
import { railWay, seaWay } from '#mocks/cases/forge/ways.ts'

type When = WireLeg['departs']['when']

/** One whole day, as a feed gives it; `at` in ms. */
export const onDay = (at: number) => ({ from: dayOf(at), to: dayOf(at) })

/** The very minute; `at` in ms. */
export const exactly = (at: number) => ({ from: formatInstant(instant(at)), to: formatInstant(instant(at)) })

/** The sea leg and the rail leg of a consignment, as its report gives them: loosely, and right. */
export function legsOf(draw: Draw, voyage: Voyage): readonly [sea: WireLeg, rail: WireLeg] {
  const { lot, from, hub, railhead, sails, lands, leaves, comes } = voyage
  const shared = { consignment: lotId(voyage), ...madeUp(reportId(voyage)) }
  const when = (at: number): When => drawWhen(draw, at)
  const sea: WireLeg = {
    id: seaLegId(voyage),
    mode: 'vessel',
    vessel: shipId(voyage.ship),
    carrier: null,
    departs: { place: placeId(from), when: when(sails), seen: onDay(sails - between(draw, 2, 30) * HOUR_MS) },
    // The train leaves half a day later at the least: until then they stand in port.
    arrives: { place: placeId(hub), when: when(lands), seen: onDay(lands + between(draw, 1, 11) * HOUR_MS) },
    corridor: seaWay(from, hub),
    ...shared,
  }
  const rail: WireLeg = {
    id: railLegId(voyage),
    mode: 'rail',
    vessel: null,
    carrier: { en: lot.train.en, fr: lot.train.fr },
    departs: { place: placeId(hub), when: when(leaves), seen: null },
    arrives: { place: placeId(railhead), when: when(comes), seen: null },
    corridor: railWay(hub, railhead),
    ...shared,
  }
  return [sea, rail]
}

/** A paper knows the day, an hour or so, or the minute. */
function drawWhen(draw: Draw, at: number): When {
  const kind = oneOf(draw, ['day', 'hours', 'minute'])
  if (kind === 'day') return onDay(at)
  const looseness = kind === 'hours' ? HOUR_MS : 0
  return { from: exactly(at - looseness).from, to: exactly(at + looseness).to }
}

/** Midnight that begins the day of a time, ms. */
export const midnightOf = (at: number): number => Math.floor(at / DAY_MS) * DAY_MS
