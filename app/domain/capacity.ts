import type { Quantity } from '#app/domain/quantity.ts'
import type { Basis, LocalText, SourceId } from '#app/domain/record.ts'

/** Whose figure it is. A ship or a train of which no source says what it can carry has none. */
type Given = {
  /** What the figure does not tell. */
  readonly limitation: LocalText
  readonly basis: Basis
  readonly sources: readonly SourceId[]
}

/** What a ship can carry, in TEU: places for a container of twenty feet. */
export type ShipCapacity = Given & { readonly teu: Quantity }

/** What a train can carry. */
export type TrainCapacity = Given & {
  readonly wagons: Quantity
  /** Containers, whatever their length. */
  readonly boxesAWagon: Quantity
}
