import type { Basis, LocalText, PlaceId, SourceId } from '#app/domain/record.ts'

/** WGS84, degrees: longitude first, as on the wire of GeoJSON and in MapLibre and deck.gl. */
export type Position = readonly [longitude: number, latitude: number]

export type PlaceKind = 'port' | 'naval-port' | 'rail-facility' | 'bridge' | 'town' | 'city'

export type Place = {
  readonly id: PlaceId
  readonly name: string
  /** Every other spelling that is in use, any script. */
  readonly altNames: readonly string[]
  /** ISO 3166-1 alpha-2; a border bridge has two. */
  readonly countries: readonly string[]
  readonly kind: PlaceKind
  readonly position: Position
  /** Radius in km inside which the place really is: drawn as a halo, never sharpened. */
  readonly precisionKm: number
  /** Where the coordinates come from. */
  readonly positionSource: string
  /** What was reported of the place. */
  readonly reported: LocalText
  readonly basis: Basis
  readonly sources: readonly SourceId[]
}
