import { create } from 'zustand'

/** Degrees, WGS84. */
export type PickedPlace = { readonly longitude: number; readonly latitude: number }

type MapPickState = {
  /** Which form asks for a place; null: none, and a click on the map chooses what lies there. */
  readonly owner: string | null
  readonly picked: PickedPlace | null
}

const NO_PICK: MapPickState = { owner: null, picked: null }

/** A place that somebody is asked to point at on the map. */
export const useMapPickState = create<MapPickState>(() => NO_PICK)

const startMapPick = (owner: string): void => useMapPickState.setState({ owner, picked: null })

/** Whoever else asks by now goes on. */
function stopMapPick(owner: string): void {
  if (useMapPickState.getState().owner === owner) useMapPickState.setState(NO_PICK)
}

/** Told by the map where it was clicked; true: that was asked for. About 1 m at the equator is kept. */
export function takeMapPick({ longitude, latitude }: PickedPlace): boolean {
  if (useMapPickState.getState().owner === null) return false
  useMapPickState.setState({ picked: { longitude: rounded(longitude), latitude: rounded(latitude) } })
  return true
}

const rounded = (degrees: number): number => Number(degrees.toFixed(5)) || 0

/** What forms ask the map with. */
export const useMapPick = () => ({ ...useMapPickState(), start: startMapPick, stop: stopMapPick })
