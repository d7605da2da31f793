import { timesOf, type Leg } from '#app/domain/leg.ts'
import { instant, type Instant, type Span } from '#app/domain/time.ts'

const middleOf = ({ from, to }: Span): Instant => instant((from + to) / 2)

/**
 * How much of its way a leg would have made at an instant (0 to 1), if it left in the middle of the time in which it may
 * have left, came in the middle of that in which it may have come (or, where an end is open, took all of the time), and
 * kept one speed. Nobody reported that: whoever
 * shows it must say so. null: it is not under way then, or its times do not tell.
 */
export function steadyFraction(leg: Pick<Leg, 'departs' | 'arrives'>, at: Instant): number | null {
  const times = timesOf(leg)
  if (!times || at < times.possible.from || at >= times.possible.to) return null
  const middles = { left: middleOf(times.departs), came: middleOf(times.arrives) }
  // Where one end is open both middles are the same: then all of the time is taken.
  const { left, came } = middles.came > middles.left ? middles : { left: times.possible.from, came: times.possible.to }
  return Math.min(Math.max((at - left) / (came - left), 0), 1)
}
