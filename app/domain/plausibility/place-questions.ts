import type { Leg } from '#app/domain/leg.ts'
import type { Place, PlaceKind } from '#app/domain/place.ts'
import { apart } from '#app/domain/plausibility/way.ts'
import type { PlaceQuestion } from '#app/domain/plausibility/question.ts'
import type { PlaceId } from '#app/domain/record.ts'

type Places = ReadonlyMap<PlaceId, Place>

const PORTS: ReadonlySet<PlaceKind> = new Set(['port', 'naval-port'])

const NONE: readonly PlaceQuestion[] = []

/** A ship begins and ends at a port; a train is not loaded on a bridge. A place that no feed gave raises no question. */
export function endQuestions(leg: Leg, places: Places): readonly PlaceQuestion[] {
  const from = oddEnd(leg, places.get(leg.departs.place))
  const to = leg.arrives.place === leg.departs.place ? null : oddEnd(leg, places.get(leg.arrives.place))
  if (!from && !to) return NONE
  return [from, to].filter((question) => question !== null)
}

function oddEnd({ id, mode }: Leg, place: Place | undefined): PlaceQuestion | null {
  if (!place) return null
  const isOdd = mode === 'vessel' ? !PORTS.has(place.kind) : place.kind === 'bridge'
  return isOdd
    ? { kind: 'place', trouble: mode === 'vessel' ? 'no-port' : 'bridge', legs: [id], place: place.id }
    : null
}

/** A consignment goes on from where it came to, as far as the places are known at all. */
export function chainBroken(leg: Leg, next: Leg, places: Places): PlaceQuestion | null {
  if (leg.arrives.place === next.departs.place) return null
  const [came, wentOn] = [places.get(leg.arrives.place), places.get(next.departs.place)]
  if (!came || !wentOn) return null
  const { leastKm } = apart(came, wentOn)
  if (leastKm === 0) return null
  return { kind: 'place', trouble: 'chain-broken', legs: [next.id, leg.id], came: came.id, wentOn: wentOn.id, leastKm }
}
