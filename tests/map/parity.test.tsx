import { render } from '@testing-library/react'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ensure } from '#app/base/ensure.ts'
import type { LegId } from '#app/domain/record.ts'
import { TIME_MODES } from '#app/domain/time-mode.ts'
import { addDays, instant } from '#app/domain/time.ts'
import { TranslatorContext } from '#app/i18n/translator.ts'
import { INKS } from '#app/map/ink.ts'
import { layerStack } from '#app/map/layer-stack.ts'
import { clockAt, isOnClock, setClock } from '#app/map/layers/clock.ts'
import type { LegLine } from '#app/map/layers/leg-line-layers.ts'
import type { TimeExtensionProps } from '#app/map/layers/time-extension.ts'
import { sceneOf, type TimedLeg } from '#app/map/scene.ts'
import { LegTable } from '#app/panels/leg-list/leg-table.tsx'
import { selectBoard, type Board } from '#app/state/board.ts'
import type { LayerName } from '#app/state/view.ts'
import { makeLoad } from '#mocks/cases/load/load.ts'
import { training } from '#mocks/cases/training/training.ts'
import { PUBLISHED, readCase } from '#tests/panels/published-case.ts'
import { english } from '#tests/support/translators.ts'

/* Whoever cannot see the map must find the very same legs in the table, whatever the state: no more and no fewer. */

const CASES = [PUBLISHED, readCase(training), readCase(makeLoad(200, 7))]
const MODES = ['vessel', 'rail'] as const
const STATES = 1_000

type State = { readonly board: Board; readonly hidden: readonly LayerName[] }

const someState: fc.Arbitrary<State> = fc
  .record({
    of: fc.constantFrom(...CASES),
    /** Shares of the extent of the case, where a window begins and how long it is. */
    begin: fc.double({ min: 0, max: 1, noNaN: true }),
    days: fc.integer({ min: 1, max: 60 }),
    at: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    mode: fc.constantFrom(...TIME_MODES),
    rollingDays: fc.integer({ min: 1, max: 12 }),
    filter: fc.constantFrom('', '', '', '', '', 'rail', 'angara', 'dunay', 'a', 'no such words'),
    chosen: fc.option(fc.nat()),
    hidden: fc.subarray<LayerName>([...MODES], { maxLength: 1 }),
  })
  .map(({ of, begin, days, at, mode, rollingDays, filter, chosen, hidden }) => {
    const { from, to } = of.case.extent
    const day = Math.floor(((to - from) / 86_400_000) * begin)
    const window = { from: addDays(from, day), to: addDays(from, day + days) }
    const leg = chosen === null ? null : ensure(of.file.legs[chosen % of.file.legs.length], 'leg')
    const board = selectBoard({
      ...of,
      positions: null,
      window,
      shown: { mode, rollingDays },
      at: at === null ? null : instant(Math.round(window.from + (window.to - window.from) * at)),
      filter,
      selection: leg && { kind: 'leg', id: leg.id },
    })
    return { board, hidden }
  })

/** A row of an arc, or of a line that has marks of the leg beside it. */
type Row = { readonly timed: TimedLeg; readonly part?: LegLine['part'] }

/** What the layers of the lines draw once the GPU has filtered them by time. */
function drawnOf({ board, hidden }: State): ReadonlySet<LegId> {
  const scene = sceneOf(board, hidden, null)
  const clock = clockAt(scene.base)
  setClock(clock, board.span, board.window.to, false)
  const layers = layerStack(
    scene,
    { ink: INKS.light, clock, zoom: 2.5, prefix: '' },
    { hiddenLayers: hidden, positions: null, frame: null },
  )
  const lines = layers.filter(({ id }) => id.startsWith('legs-line') || id === 'leg-lines')
  return new Set(
    lines.flatMap((layer) => {
      const { getTimes } = layer.props as unknown as TimeExtensionProps<Row>
      return (layer.props.data as readonly Row[])
        .filter(({ part = 'line' }) => part === 'line')
        .filter((row) => typeof getTimes === 'function' && isOnClock(getTimes(row), clock))
        .flatMap(({ timed: { drawn } }) => [drawn.leg, ...drawn.others].map(({ id }) => id))
    }),
  )
}

/** The table has each leg, be its mode taken off the map or not. */
const listedOf = ({ board, hidden }: State): ReadonlySet<LegId> =>
  new Set(board.legs.filter(({ mode }) => !hidden.includes(mode)).map(({ id }) => id))

test(`in ${STATES} states the map draws the legs of the table, no more and no fewer`, () => {
  let compared = 0
  fc.assert(
    fc.property(someState, (state) => {
      const drawn = drawnOf(state)
      compared += drawn.size
      expect(drawn).toEqual(listedOf(state))
    }),
    { numRuns: STATES },
  )
  process.stdout.write(`map and table: the same legs in ${STATES} of ${STATES} states, ${compared} legs compared\n`)
  expect(compared).toBeGreaterThan(STATES)
})

test('the rows of the table are those legs', () => {
  fc.assert(
    fc.property(someState, ({ board }) => {
      const { container, unmount } = render(
        <TranslatorContext value={english}>
          <LegTable board={board} />
        </TranslatorContext>,
      )
      const count = container.querySelector('table')?.getAttribute('aria-rowcount')
      const rows = [...container.querySelectorAll<HTMLElement>('[data-leg]')].map(({ dataset }) => dataset['leg'])
      unmount()
      expect(count).toBe(`${board.legs.length + 1}`)
      // Of very many only those in sight are there.
      if (board.legs.length <= 100) expect(new Set(rows)).toEqual(new Set(board.legs.map(({ id }) => id)))
    }),
    { numRuns: 15 },
  )
})
