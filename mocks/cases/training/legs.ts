import { formatDay, instant } from '#app/domain/time.ts'
import type { WireLeg } from '#app/feeds/legs.ts'
import { onDay } from '#mocks/cases/published/recorded.ts'
import { trainingRailCorridor, trainingSeaCorridor } from '#mocks/cases/training/corridors.ts'
import { RUNS, type Run } from '#mocks/cases/training/runs.ts'
import { MADE_UP } from '#mocks/cases/training/source.ts'

/** The days of the moves. No one saw any of them, so nothing is seen at either end. */
export const trainingLegs: readonly WireLeg[] = RUNS.map((run) =>
  run.vessel === null ? railLeg(run) : vesselLeg(run, run.vessel),
)

export const legsOf = (consignment: string): readonly WireLeg[] =>
  trainingLegs.filter((leg) => leg.consignment === consignment)

function dayOf(at: number) {
  return onDay(formatDay(instant(at)))
}

function vesselLeg({ id, consignment, departs, arrives }: Run, vessel: string): WireLeg {
  return {
    id,
    consignment,
    mode: 'vessel',
    vessel,
    carrier: null,
    departs: { place: 'rajin-port', when: dayOf(departs), seen: null },
    arrives: { place: 'dunay-facility', when: dayOf(arrives), seen: null },
    corridor: trainingSeaCorridor,
    ...MADE_UP,
  }
}

function railLeg({ id, consignment, departs, train }: Run): WireLeg {
  return {
    id,
    consignment,
    mode: 'rail',
    vessel: null,
    carrier: { en: `Made-up train of ${consignment}`, fr: `Train inventé de ${consignment}` },
    ...(train && { capacity: capacityOf(train) }),
    departs: { place: 'dunay-facility', when: dayOf(departs), seen: null },
    // It has no arrival, only a time before which it is not there. Without that it would be over on the day it left.
    arrives: { place: 'tikhoretsk', when: { from: '2023-10-01T23:59Z', to: null }, seen: null },
    corridor: trainingRailCorridor,
    ...MADE_UP,
  }
}

function capacityOf({ wagons, boxes: [low, high] }: NonNullable<Run['train']>): NonNullable<WireLeg['capacity']> {
  return {
    wagons: { kind: 'exact', value: wagons },
    boxesAWagon: { kind: 'range', low, high },
    limitation: {
      en: 'Made up for training: no source gives the wagons of any train from Dunay.',
      fr: 'Inventé pour l’entraînement : aucune source ne donne les wagons d’un train parti de Dounaï.',
    },
    basis: 'synthetic',
    sources: [...MADE_UP.sources],
  }
}
