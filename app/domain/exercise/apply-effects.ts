import type { CaseFile } from '#app/domain/case.ts'
import { byId } from '#app/domain/case-index.ts'
import { delayedLeg, divertedLeg, lostLeg } from '#app/domain/exercise/change-leg.ts'
import type { Effect, FiredInject } from '#app/domain/exercise/inject.ts'
import type { Leg } from '#app/domain/leg.ts'
import type { Basis } from '#app/domain/record.ts'
import type { Instant } from '#app/domain/time.ts'

/**
 * The case after all that has happened. Lists and records that nothing touches come back as they are, the whole file too.
 * A leg or a place that the case does not have is passed over, since its feed may have failed.
 */
export const applyEffects = (file: CaseFile, fired: readonly FiredInject[]): CaseFile =>
  fired.reduce((before, { effect, at }) => applied(before, effect, at), file)

function applied(file: CaseFile, effect: Effect, now: Instant): CaseFile {
  switch (effect.kind) {
    case 'records':
      return withRecords(file, effect.records)
    case 'delay':
      return withLeg(file, effect.leg, (leg) => delayedLeg(leg, effect.hours, now))
    case 'divert':
      return byId(file.places).has(effect.place)
        ? withLeg(file, effect.leg, (leg) => divertedLeg(leg, effect.place))
        : file
    case 'lose':
      return withLeg(file, effect.leg, lostLeg)
    case 'message':
    case 'silence':
    case 'spoof':
    case 'feed':
    case 'question':
      return file
  }
}

function withLeg(file: CaseFile, id: Leg['id'], change: (leg: Leg) => Leg): CaseFile {
  const leg = byId(file.legs).get(id)
  const changed = leg && change(leg)
  if (!changed || changed === leg) return file
  return { ...file, legs: file.legs.map((other) => (other === leg ? changed : other)) }
}

function withRecords(file: CaseFile, records: Extract<Effect, { kind: 'records' }>['records']): CaseFile {
  const after: CaseFile = {
    places: joined(file.places, records.places),
    vessels: joined(file.vessels, records.vessels),
    sources: joined(file.sources, records.sources),
    claims: joined(file.claims, records.claims),
    consignments: joined(file.consignments, records.consignments),
    legs: joined(file.legs, records.legs),
    sightings: joined(file.sightings, records.sightings),
    tracks: file.tracks,
  }
  const isSame = Object.keys(records).every((part) => after[part as keyof CaseFile] === file[part as keyof CaseFile])
  return isSame ? file : after
}

/** The list with what is new in the other. Nothing that is not plainly made up gets in, and nothing is replaced. */
function joined<T extends { readonly id: string; readonly basis: Basis }>(
  records: readonly T[],
  brought: readonly T[],
): readonly T[] {
  const taken = new Set<string>()
  const known = byId(records)
  const added = brought.filter(({ id, basis }) => {
    const isNew = basis === 'synthetic' && id.startsWith('SYN-') && !known.has(id) && !taken.has(id)
    if (isNew) taken.add(id)
    return isNew
  })
  return added.length === 0 ? records : [...records, ...added]
}
