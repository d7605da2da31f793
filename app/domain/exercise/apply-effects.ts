import type { CaseFile } from '#app/domain/case.ts'
import { byId } from '#app/domain/case-index.ts'
import { delayedLeg, divertedLeg, lostLeg } from '#app/domain/exercise/change-leg.ts'
import type { BroughtRecords, Effect, FiredInject } from '#app/domain/exercise/inject.ts'
import type { Leg } from '#app/domain/leg.ts'
import { SYNTHETIC_MARK, type Basis, type LegId } from '#app/domain/record.ts'
import type { Instant } from '#app/domain/time.ts'

/**
 * The case after all that has happened. Lists and records that nothing touches come back as they are, the whole file too.
 * What was brought is there first, then legs change in the order in which that happened. A leg or a place that the case
 * does not have is passed over, since its feed may have failed.
 */
export function applyEffects(file: CaseFile, fired: readonly FiredInject[]): CaseFile {
  const brought = fired.flatMap(({ effect }) => (effect.kind === 'records' ? [effect.records] : []))
  return withChanges(brought.length === 0 ? file : withRecords(file, brought), fired)
}

/** The legs are gone through once, however many of them change. */
function withChanges(file: CaseFile, fired: readonly FiredInject[]): CaseFile {
  const changed = new Map<LegId, Leg>()
  for (const { effect, at } of fired) {
    if (effect.kind !== 'delay' && effect.kind !== 'divert' && effect.kind !== 'lose') continue
    const leg = changed.get(effect.leg) ?? byId(file.legs).get(effect.leg)
    const after = leg && changedLeg(leg, effect, file, at)
    if (after && after !== leg) changed.set(effect.leg, after)
  }
  return changed.size === 0 ? file : { ...file, legs: file.legs.map((leg) => changed.get(leg.id) ?? leg) }
}

type LegEffect = Extract<Effect, { kind: 'delay' | 'divert' | 'lose' }>

function changedLeg(leg: Leg, effect: LegEffect, { places }: CaseFile, now: Instant): Leg {
  switch (effect.kind) {
    case 'delay':
      return delayedLeg(leg, effect.hours, now)
    case 'divert':
      return byId(places).has(effect.place) ? divertedLeg(leg, effect.place) : leg
    case 'lose':
      return lostLeg(leg)
  }
}

const PARTS = ['places', 'vessels', 'sources', 'claims', 'consignments', 'legs', 'sightings'] as const

function withRecords(file: CaseFile, brought: readonly BroughtRecords[]): CaseFile {
  const all = <Part extends keyof BroughtRecords>(part: Part) => brought.flatMap((records) => [...records[part]])
  const after: BroughtRecords = {
    places: joined(file.places, all('places')),
    vessels: joined(file.vessels, all('vessels')),
    sources: joined(file.sources, all('sources')),
    claims: joined(file.claims, all('claims')),
    consignments: joined(file.consignments, all('consignments')),
    legs: joined(file.legs, all('legs')),
    sightings: joined(file.sightings, all('sightings')),
  }
  return PARTS.every((part) => after[part] === file[part]) ? file : { ...file, ...after }
}

/** The list with what is new in the other. Nothing that is not plainly made up gets in, and nothing is replaced. */
function joined<T extends { readonly id: string; readonly basis: Basis }>(
  records: readonly T[],
  brought: readonly T[],
): readonly T[] {
  if (brought.length === 0) return records
  const [known, added] = [byId(records), new Map<string, T>()]
  for (const record of brought) {
    const { id, basis } = record
    if (basis !== 'synthetic' || !id.startsWith(SYNTHETIC_MARK) || known.has(id) || added.has(id)) continue
    added.set(id, record)
  }
  return added.size === 0 ? records : [...records, ...added.values()]
}
