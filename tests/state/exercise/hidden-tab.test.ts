import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { begin } from '#app/domain/exercise/commands.ts'
import { BEGUN, classRoom, delivered, fakeClock } from '#tests/state/exercise/two-windows.ts'

let room: ReturnType<typeof classRoom>
beforeEach(() => {
  fakeClock()
  room = classRoom()
})
afterEach(() => {
  room.close()
  vi.useRealTimers()
})

const MINUTE = 60_000

test('in a hidden tab whose timers ring once a minute, fires each that is due once, in order, and says how late', async () => {
  const trainer = room.trainer()
  trainer.act(begin)
  // A browser gathers the timers of a hidden tab: what should ring within a minute rings at its end.
  for (let minute = 1; minute <= 10; minute += 1) {
    vi.setSystemTime(BEGUN + minute * MINUTE)
    trainer.wake()
    trainer.wake()
    await delivered()
  }
  const { run, state } = trainer.now()
  const fired = run.log.flatMap((entry) => (entry.kind === 'fired' ? [entry] : []))
  const planned = new Map(room.scenario.injects.map(({ id, atMs }) => [id, atMs]))
  expect(
    fired.map(({ inject, wallAt, scenarioMs, how }) => [inject, wallAt - BEGUN, planned.get(inject), scenarioMs, how]),
  ).toEqual([
    // Four minutes of the scenario are one of the wall: both were due by then, and are late by three and by two.
    ['first', MINUTE, MINUTE, 4 * MINUTE, 'planned'],
    ['ask', MINUTE, 2 * MINUTE, 4 * MINUTE, 'planned'],
    ['later', 2 * MINUTE, 8 * MINUTE, 8 * MINUTE, 'planned'],
  ])
  expect(state).toMatchObject({ phase: 'ended', clock: { scenarioMs: 10 * MINUTE } })
})
