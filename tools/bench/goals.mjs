import { mebibytes, round } from './numbers.mjs'

/**
 * What we owe, each goal with the value that this run gives it; null where the run did not measure it.
 * Ratios are of one run: the figures themselves differ from machine to machine.
 */
export function judge({ sizes, narrow, load, drawing, held, picture, soak, peers }) {
  const least = sizes[0]
  const most = sizes.at(-1)
  const bare = most?.bare
  const kepler = peers?.figures
  return [
    ofSteps('a step, most rows / fewest rows', 1.3, 'task', most?.app, sizes.length > 1 ? least?.app : null),
    ofSteps('a step / bare with day chunks', 1.4, 'task', most?.app, bare),
    ofSteps('a step / bare with day chunks, 1 day of 25', 1.4, 'task', narrow?.app, narrow?.bare),
    ofSteps('script of a step / bare with day chunks', 2, 'script', most?.app, bare),
    ofSteps('script of a step / bare with day chunks, 1 day of 25', 2, 'script', narrow?.app, narrow?.bare),
    atMost('uploaded a step, bytes', 4096, highest(sizes.map(({ app }) => app.step?.bytes))),
    atMost('drawing work of a step / bare, 1 day of 25', 1.5, ratio(drawing?.app.gpu, drawing?.bare.gpu)),
    atLeast(
      'frames a second with a held key / bare',
      0.75,
      ratio(held?.app.framesPerSecond, held?.bare.framesPerSecond),
    ),
    atMost('React commits in a play frame', 0, highest(sizes.map(({ app }) => app.play?.commits))),
    atMost('idle, main-thread ms a second', 5, highest(sizes.map(({ app }) => app.idle))),
    atMost('navigation to positions drawn / bare', 2, ratio(load?.app.drawn, load?.bare.drawn)),
    atMost('longest task until idle, ms', 150, load?.app.longestTask),
    atMost('longest task until idle, CPU ms', 150, load?.app.longestCpu),
    atMost('heap and buffers, MiB', 64, most?.app.memory ? mebibytes(most.app.memory.total) : null),
    atMost('a picture of 3840 x 2160 / bare', 1.5, ratio(picture?.app.picture, picture?.bare.picture)),
    atMost('longest task of ours while exporting, CPU ms', 200, picture?.app.longestOwnTask),
    atMost('left to play: heap, MiB an hour', 5, soak?.heapPerHour),
    atMost('left to play: nodes gathered', 0, soak?.nodesGathered),
    atMost('left to play: listeners gathered, %', 2, soak?.listenersGathered),
    atMost('left to play: graphics lost', 0, soak?.graphicsLost),
    ...(kepler ? judgeKepler(most, kepler) : []),
  ]
}

const judgeKepler = (most, kepler) => [
  ofSteps('a step / kepler.gl through its slider', 0.6, 'task', most?.app, kepler),
  atMost('heap and buffers / kepler.gl', 0.2, ratio(most?.app.memory?.total, kepler.memory?.total)),
  atMost('code until idle, bytes / kepler.gl', 0.25, ratio(kepler.appCodeBytes, kepler.codeBytes)),
]

const isNumber = (value) => typeof value === 'number'
const ratio = (value, other) => (isNumber(value) && isNumber(other) ? round(value / other, 2) : null)

function highest(values) {
  const known = values.filter(isNumber)
  return known.length > 0 ? Math.max(...known) : null
}

/**
 * A ratio of steps. Slow ones hold what follows a rest: ours are then dearer than steps are, so that "met" still holds; where
 * the other's are slow too, it is the machine, and nothing is concluded.
 */
function ofSteps(name, goal, figure, page, other) {
  const judged = atMost(name, goal, ratio(page?.step?.[figure], other?.step?.[figure]))
  if (judged.value === null) return judged
  if (other.step.isSlow) return { ...judged, verdict: 'machine too slow' }
  return page.step.isSlow && judged.verdict === 'MISSED' ? { ...judged, verdict: 'MISSED, rests included' } : judged
}

const atMost = (name, goal, value) => verdict(name, `<= ${goal}`, value, value <= goal)
const atLeast = (name, goal, value) => verdict(name, `>= ${goal}`, value, value >= goal)

/** What could not be measured (NaN) is missed; what was not asked for is neither. */
function verdict(name, goal, value, isMet) {
  if (!isNumber(value)) return { name, value: null, goal, verdict: 'not measured' }
  return { name, value, goal, verdict: isMet ? 'met' : 'MISSED' }
}
