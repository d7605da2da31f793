import { wholeBetween } from '#mocks/cases/load/seeded.ts'
import { runId, seaLegId, shipId, type Draft } from '#mocks/cases/forge/draft.ts'
import { shipName, withShip, type Plant, type Scene } from '#mocks/cases/forge/faults/fault.ts'
import { placeName } from '#mocks/cases/forge/places.ts'
import { drawOtherRun, isOnLane } from '#mocks/cases/forge/runs.ts'
import { timeText } from '#mocks/cases/forge/spoken.ts'
import { MINUTE_MS, type Voyage } from '#mocks/cases/forge/voyages.ts'
import { seaWay } from '#mocks/cases/forge/ways.ts'

/*
 * Two kinds of silence, never in one stretch of a lane:
 *
 *   origin |------(  hole  )---------------[ silence ]-----------| hub
 *   parts        .15     .3             .45         .75
 *
 * In the hole nobody is heard, whoever it is. In the silence others are: that ship alone is not.
 */
const HOLE = { begins: 0.15, ends: 0.3 }
const SILENCE = { begins: [45, 55], ends: [65, 75] } as const

/** No receiver hears a stretch of the lane. */
export const plantCoverageHole: Plant = (draft, _, scene) => {
  const voyage = scene.voyages[wholeBetween(scene.draw, 0, scene.voyages.length - 1)]
  if (!voyage) return null
  const busy = withOther(draft, voyage, scene)
  const heard = busy.runs.filter((run) => isOnLane(run, voyage))
  const { lengthKm } = seaWay(voyage.from, voyage.hub)
  const [begins, ends] = [HOLE.begins, HOLE.ends].map((part) => Math.round((lengthKm * part) / 10) * 10)
  const [from, hub] = [placeName(voyage.from), placeName(voyage.hub)]
  return {
    draft: { ...busy, holes: [...busy.holes, { from: voyage.from, hub: voyage.hub, ...HOLE }] },
    fault: {
      kind: 'coverage-hole',
      records: heard.map(({ id }) => id),
      explanation: {
        en: `On the way from ${from} to ${hub} each of the ${heard.length} ships falls silent about ${begins} to ${ends} km from ${from}: no receiver hears there. The silence says nothing of any ship.`,
        fr: `Sur la route de ${from} à ${hub}, chacun des ${heard.length} navires se tait à environ ${begins} à ${ends} km de ${from} : aucun récepteur n’y porte. Ce silence ne dit rien d’aucun navire.`,
      },
    },
    used: [],
  }
}

/** One ship falls silent where others are heard. */
export const plantNotTransmitting: Plant = (draft, [voyage], scene) => {
  if (!voyage) return null
  const busy = withOther(draft, voyage, scene)
  const at = (parts: readonly [number, number]): number => {
    const part = wholeBetween(scene.draw, ...parts) / 100
    return Math.round((voyage.sails + part * (voyage.lands - voyage.sails)) / MINUTE_MS) * MINUTE_MS
  }
  const silence = { from: at(SILENCE.begins), to: at(SILENCE.ends) }
  const [from, to] = [timeText(silence.from), timeText(silence.to)]
  const ship = shipName(busy, shipId(voyage.ship))
  const others = busy.runs.filter((run) => isOnLane(run, voyage) && run.id !== runId(voyage))
  return {
    draft: { ...busy, runs: busy.runs.map((run) => (run.id === runId(voyage) ? { ...run, silence } : run)) },
    fault: {
      kind: 'not-transmitting',
      records: [runId(voyage), seaLegId(voyage), ...others.map(({ id }) => id)],
      explanation: {
        en: `${ship} is not heard from ${from.en} to ${to.en}, in a stretch where others on the same way are heard. It is no hole in the coverage: the ship did not transmit. Why, no record says.`,
        fr: `Le navire ${ship} n’est pas entendu du ${from.fr} au ${to.fr}, dans un secteur où d’autres le sont sur la même route. Ce n’est pas un trou de couverture : le navire n’émettait pas. Pourquoi, aucune fiche ne le dit.`,
      },
    },
    used: [voyage],
  }
}

/** Sees to it that someone else is heard on the lane: silence is told from silence by comparing. */
function withOther(draft: Draft, voyage: Voyage, scene: Scene): Draft {
  const isShared = draft.runs.some((run) => isOnLane(run, voyage) && run.id !== runId(voyage) && run.silence === null)
  if (isShared) return draft
  const { draft: wider, id } = withShip(draft, scene)
  return { ...wider, runs: [...wider.runs, drawOtherRun(scene.draw, id, voyage)] }
}
