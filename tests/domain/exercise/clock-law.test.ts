import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Scenario } from '#app/domain/exercise/scenario.ts'
import { desk, inject, scenario, type Desk } from '#tests/domain/exercise/exercise-sketch.ts'

/*
 * An exercise is played twice: by the commands, and by a simulation that knows nothing of clocks and counts second by
 * second. Both must show the same time after each step, and the same things must have happened at the same times.
 */

type Act =
  | { readonly kind: 'pause' | 'resume' }
  | { readonly kind: 'speed'; readonly speed: number }
  | { readonly kind: 'jump'; readonly toMs: number }
  | { readonly kind: 'fire'; readonly inject: string }
  | { readonly kind: 'switch'; readonly inject: string; readonly isEnabled: boolean }
type Step = { readonly afterSeconds: number; readonly act: Act }

const IDS = ['A', 'B', 'C', 'D', 'E'] as const
const someId = fc.constantFrom(...IDS)
const someTime = fc.nat({ max: 1200 }).map((count) => count * 500)
const someAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constantFrom('pause' as const, 'resume' as const) }),
  fc.record({ kind: fc.constantFrom('pause' as const, 'resume' as const) }),
  fc.record({ kind: fc.constant('speed' as const), speed: fc.constantFrom(0.5, 1, 2, 4, 10) }),
  fc.record({ kind: fc.constant('jump' as const), toMs: someTime }),
  fc.record({ kind: fc.constant('fire' as const), inject: someId }),
  fc.record({ kind: fc.constant('switch' as const), inject: someId, isEnabled: fc.boolean() }),
)
const someSteps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({ afterSeconds: fc.nat({ max: 40 }), act: someAct }),
  { maxLength: 25 },
)
const someScenario: fc.Arbitrary<Scenario> = fc
  .tuple(...IDS.map((id) => fc.tuple(fc.constant(id), fc.option(someTime), fc.boolean())))
  .map((written) => scenario(written.map(([id, atMs, isEnabled]) => inject(id, atMs, { isEnabled }))))

/** The same exercise, counted. */
function naive({ injects, speed: first }: Scenario) {
  let [now, speed, isRunning] = [0, first, true]
  const off = new Set(injects.filter(({ isEnabled }) => !isEnabled).map(({ id }) => id))
  const told: string[] = []
  const done = new Set<string>()
  const fire = (id: string, when: number) => {
    done.add(id)
    told.push(`${id} ${when}`)
  }
  const planned = injects
    .flatMap(({ id, atMs }) => (atMs === null ? [] : [{ id, atMs }]))
    .toSorted((a, b) => a.atMs - b.atMs)
  /** What lies at or before `until` and has not happened, not earlier than `from`. */
  const catchUp = (from: number, until: number) => {
    if (!isRunning) return
    for (const { id, atMs } of planned)
      if (atMs <= until && !done.has(id) && !off.has(id)) fire(id, Math.max(atMs, from))
  }
  catchUp(0, 0)
  return {
    now: () => now,
    told,
    second: () => {
      if (!isRunning) return
      catchUp(now, now + 1000 * speed)
      now += 1000 * speed
    },
    act: (act: Act) => {
      switch (act.kind) {
        case 'pause':
          isRunning = false
          break
        case 'resume':
          isRunning = true
          break
        case 'speed':
          speed = act.speed
          break
        case 'jump':
          now = act.toMs
          break
        case 'fire':
          if (!done.has(act.inject) && !off.has(act.inject)) fire(act.inject, now)
          break
        case 'switch':
          if (done.has(act.inject)) break
          if (act.isEnabled) off.delete(act.inject)
          else off.add(act.inject)
          break
      }
      catchUp(now, now)
    },
  }
}

function carryOut({ pause, resume, setSpeed, jumpTo, fireNow, switchInject }: Desk, act: Act): void {
  switch (act.kind) {
    case 'pause':
      return pause()
    case 'resume':
      return resume()
    case 'speed':
      return setSpeed(act.speed)
    case 'jump':
      return jumpTo(act.toMs)
    case 'fire':
      return fireNow(act.inject)
    case 'switch':
      return switchInject(act.inject, act.isEnabled)
  }
}

describe('whatever a trainer does', () => {
  test('the clock and what happened are those that counting seconds gives', () => {
    fc.assert(
      fc.property(someScenario, someSteps, (played, steps) => {
        const [real, counted] = [desk(played, { endsItself: false }), naive(played)]
        real.begin()
        for (const { afterSeconds, act } of steps) {
          real.wait(afterSeconds * 1000)
          for (let second = 0; second < afterSeconds; second++) counted.second()
          expect(real.now()).toBe(counted.now())
          carryOut(real, act)
          counted.act(act)
          expect(real.now()).toBe(counted.now())
          expect(real.told()).toEqual(counted.told)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('each inject happens once at most, never while the clock stands unless by hand, never when switched off', () => {
    fc.assert(
      fc.property(someScenario, someSteps, (played, steps) => {
        const { begin, wait, run, ...rest } = desk(played)
        begin()
        for (const { afterSeconds, act } of steps) {
          wait(afterSeconds * 1000)
          carryOut({ begin, wait, run, ...rest }, act)
        }
        const off = new Set(played.injects.filter(({ isEnabled }) => !isEnabled).map(({ id }) => id))
        const done = new Set<string>()
        let isRunning = false
        for (const entry of run().log) {
          if (entry.kind === 'began' || entry.kind === 'resumed') isRunning = true
          if (entry.kind === 'paused' || entry.kind === 'ended') isRunning = false
          if (entry.kind === 'switched' && entry.isEnabled) off.delete(entry.inject)
          if (entry.kind === 'switched' && !entry.isEnabled) off.add(entry.inject)
          if (entry.kind !== 'fired') continue
          expect(done.has(entry.inject) || off.has(entry.inject)).toBe(false)
          expect(isRunning || entry.how === 'by-hand').toBe(true)
          done.add(entry.inject)
        }
      }),
    )
  })
})
