import type { WireTrack } from '#app/feeds/tracks.ts'
import { published } from '#mocks/cases/published/published.ts'
import { RUNS, type Run } from '#mocks/cases/training/runs.ts'
import { MADE_UP } from '#mocks/cases/training/source.ts'

/** One track for each made-up move. None has an MMSI: Angara's own is real, and sent nothing of this. */
export const trainingTracks: readonly WireTrack[] = RUNS.map((run) => ({
  id: `${run.id}-track`,
  name: nameOf(run),
  mode: run.vessel === null ? 'rail' : 'vessel',
  vessel: run.vessel,
  mmsi: null,
  legs: [run.id],
  ...MADE_UP,
}))

function nameOf({ vessel, consignment }: Run): WireTrack['name'] {
  if (vessel === null) return { en: `Made-up train of ${consignment}`, fr: `Train inventé de ${consignment}` }
  const name = published.vessels.find((other) => other.id === vessel)?.name ?? vessel
  return { en: `${name}, made-up voyage of ${consignment}`, fr: `${name}, traversée inventée de ${consignment}` }
}
