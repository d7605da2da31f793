import { create } from 'zustand'

/** Degrees, WGS84. */
export type PickedPlace = { readonly longitude: number; readonly latitude: number }

/**
 * A place on the map that somebody is asked for. While one is wanted, a click on the map gives it and chooses nothing.
 * `picked`: the last that was given; null: none yet.
 */
type MapPickState = { readonly isPicking: boolean; readonly picked: PickedPlace | null }

export const useMapPickState = create<MapPickState>(() => ({ isPicking: false, picked: null }))

/** Told by the map where it was clicked; true: that was asked for. About 1 m at the equator is kept. */
export function takeMapPick({ longitude, latitude }: PickedPlace): boolean {
  if (!useMapPickState.getState().isPicking) return false
  useMapPickState.setState({ picked: { longitude: rounded(longitude), latitude: rounded(latitude) } })
  return true
}

const rounded = (degrees: number): number => Number(degrees.toFixed(5)) || 0

const start = (): void => useMapPickState.setState({ isPicking: true, picked: null })
/** Forgets what was picked too. */
const stop = (): void => useMapPickState.setState({ isPicking: false, picked: null })

/** Asks for a place on the map. */
export function useMapPick() {
  const { isPicking, picked } = useMapPickState()
  return { isPicking, picked, start, stop } as const
}
