import { useCallback } from 'react'
import type { Board } from '#app/state/board.ts'
import type { PositionsArrival } from '#app/state/positions-arrival.ts'
import { EventLane } from '#app/timeline/event-lane.tsx'
import { Key } from '#app/timeline/key.tsx'
import { LegLane } from '#app/timeline/leg-lane.tsx'
import { PositionsLane } from '#app/timeline/positions-lane.tsx'
import type { Lanes } from '#app/timeline/use-lanes.ts'

type LaneStackProps = {
  readonly board: Board
  readonly lanes: Lanes
  /** Is less than the window shown? */
  readonly isPart: boolean
  readonly arrival: PositionsArrival
}

/** The lanes from top to bottom. Each draws anew only for what it shows: the board keeps the rest the same. */
export function LaneStack({ board, lanes: { lanes, isOpen, toggle }, isPart, arrival }: LaneStackProps) {
  const { legs, positions, selection } = board
  const toggleLegs = useCallback(() => toggle('legs'), [toggle])
  const ofPositions = <PositionsLane positions={positions} arrival={arrival} />
  // Where nobody gives positions, what was seen and said comes first.
  const hasPositions = positions !== null && positions.count > 0
  return (
    <>
      <LegLane
        legs={legs}
        index={board.index}
        selection={selection}
        highlighted={board.highlighted}
        nearest={board.nearest}
        outage={board.outage}
        filteredCount={legs.length === 0 ? board.hidden.filtered : 0}
        isPart={isPart}
        isOpen={isOpen('legs')}
        onToggle={toggleLegs}
      />
      {hasPositions ? ofPositions : null}
      {lanes.map(({ lane, layout }) => (
        <EventLane
          key={lane}
          lane={lane}
          layout={layout}
          selection={selection}
          isOpen={isOpen(lane)}
          onToggle={toggle}
        />
      ))}
      {hasPositions ? null : ofPositions}
      <Key />
    </>
  )
}
