import type { WireTrack } from '#app/feeds/tracks.ts'
import { PROVENANCE, type Run } from '#mocks/cases/load/traffic.ts'

export const trackId = (index: number): string => `SYN-T-${index + 1}`

/** One track for each ship and each train. None has an MMSI: a made-up one might be somebody's. */
export function makeTracks(runs: readonly Run[]): readonly WireTrack[] {
  let [ships, trains] = [0, 0]
  return runs.map(({ vessel, legs }, index) => {
    const number = vessel === null ? (trains += 1) : (ships += 1)
    return {
      id: trackId(index),
      name:
        vessel === null
          ? { en: `Synthetic train ${number}`, fr: `Train synthétique ${number}` }
          : { en: `Synthetic vessel ${number}`, fr: `Navire synthétique ${number}` },
      mode: vessel === null ? 'rail' : 'vessel',
      vessel,
      mmsi: null,
      legs: [...legs],
      ...PROVENANCE,
    }
  })
}
