import type { Draft } from '#mocks/cases/forge/draft.ts'
import { plantConflictingClaims, plantCountedTwice } from '#mocks/cases/forge/faults/counts.ts'
import {
  FAULT_KINDS,
  type FaultKind,
  type ForgeFault,
  type Plant,
  type Scene,
} from '#mocks/cases/forge/faults/fault.ts'
import { plantMistranslatedPlace, plantMoreOutThanIn } from '#mocks/cases/forge/faults/places.ts'
import { plantRemainder } from '#mocks/cases/forge/faults/remainder.ts'
import { plantLookAlikeShip, plantMoreThanItCarries, plantShipInTwoPlaces } from '#mocks/cases/forge/faults/ships.ts'
import { plantCoverageHole, plantNotTransmitting } from '#mocks/cases/forge/faults/silences.ts'
import { plantImpossibleSpeed, plantLeftBeforeItCame, plantSeenBeforeItLeft } from '#mocks/cases/forge/faults/times.ts'
import { plantDenial, plantDuplicateOrigin } from '#mocks/cases/forge/faults/words.ts'
import { shuffled } from '#mocks/cases/forge/shuffled.ts'
import type { Voyage } from '#mocks/cases/forge/voyages.ts'

const PLANTS: Readonly<Record<FaultKind, Plant>> = {
  'impossible-speed': plantImpossibleSpeed,
  'duplicate-origin': plantDuplicateOrigin,
  'conflicting-claims': plantConflictingClaims,
  denial: plantDenial,
  'unaccounted-remainder': plantRemainder,
  'left-before-it-came': plantLeftBeforeItCame,
  'mistranslated-place': plantMistranslatedPlace,
  'more-boxes-out-than-in': plantMoreOutThanIn,
  'counted-twice': plantCountedTwice,
  'coverage-hole': plantCoverageHole,
  'not-transmitting': plantNotTransmitting,
  'seen-before-it-left': plantSeenBeforeItLeft,
  'ship-in-two-places': plantShipInTwoPlaces,
  'look-alike-ship': plantLookAlikeShip,
  'more-than-it-carries': plantMoreThanItCarries,
}

/** Kinds that a class may meet at each level, as many of `FAULT_KINDS` from its start. */
const KINDS_OF_LEVEL = [5, 7, 11, 15, 15] as const

type Spoiled = { readonly draft: Draft; readonly faults: readonly ForgeFault[] }

/** Plants so many faults, each of another kind, and writes down each of them. */
export function plantFaults(draft: Draft, scene: Scene, count: number, difficulty: number): Spoiled {
  const kinds = shuffled(scene.draw, FAULT_KINDS.slice(0, KINDS_OF_LEVEL[difficulty - 1]))
  const [chosen, others] = [kinds.slice(0, count), kinds.slice(count)]
  const late = LATE.filter((kind) => chosen.includes(kind))
  // What needs two consignments chooses first; where a kind finds no room, another takes its place.
  const early = chosen
    .filter((kind) => !isLate(kind))
    .toSorted((a, b) => Number(b === FIRST) - Number(a === FIRST))
    .concat(others.filter((kind) => !isLate(kind) && kind !== FIRST))

  let free: readonly Voyage[] = shuffled(scene.draw, scene.voyages)
  let spoiled: Spoiled = { draft, faults: [] }
  const plant = (kind: FaultKind): void => {
    const planted = PLANTS[kind](spoiled.draft, free, scene)
    if (!planted) return
    free = free.filter((voyage) => !planted.used.includes(voyage))
    const id = `SYN-F-${spoiled.faults.length + 1}`
    spoiled = { draft: planted.draft, faults: [...spoiled.faults, { id, ...planted.fault }] }
  }
  for (const kind of early) if (spoiled.faults.length < count - late.length) plant(kind)
  for (const kind of late) plant(kind)
  return spoiled
}

const FIRST: FaultKind = 'ship-in-two-places'
/** A hole is told of every ship on its lane, a remainder of the sum of all: when nothing more is added. */
const LATE: readonly FaultKind[] = ['coverage-hole', 'unaccounted-remainder']
const isLate = (kind: FaultKind): boolean => LATE.includes(kind)
