import { describe, expect, test } from 'vitest'
import { atOnce, inTurns, type Steps } from '#app/base/steps.ts'
import { gather, takeTurns } from '#app/base/turns.ts'

/** A clock that each step of the work moves on. */
function stoppedClock() {
  let at = 0
  return { now: () => at, work: (milliseconds: number) => (at += milliseconds) }
}

describe('long work', () => {
  test('goes on while its slice lasts, and rests when it is over', async () => {
    const { now, work } = stoppedClock()
    const rest = takeTurns(new AbortController().signal, now)
    work(5)
    expect(rest()).toBeNull()
    work(10)
    await expect(rest()).resolves.toBeUndefined()
    expect(rest()).toBeNull()
  })

  test('lets others have the thread while it rests', async () => {
    const { now, work } = stoppedClock()
    const rest = takeTurns(new AbortController().signal, now)
    let hadTurn = false
    setImmediate(() => (hadTurn = true))
    work(50)
    await rest()
    work(50)
    await rest()
    expect(hadTurn).toBe(true)
  })

  test('stops where the caller gave up', async () => {
    const { now, work } = stoppedClock()
    const giving = new AbortController()
    const rest = takeTurns(giving.signal, now)
    work(50)
    const due = rest()
    giving.abort(new Error('enough'))
    await expect(due).rejects.toThrow('enough')
  })
})

test('texts are put together in order, in pieces', async () => {
  const texts = Array.from({ length: 5000 }, (_, index) => `${index}, ${'x'.repeat(40)}\n`)
  const pieces = await gather(texts, new AbortController().signal)
  expect(pieces.length).toBeGreaterThan(1)
  expect(pieces.join('')).toBe(texts.join(''))
  expect(await gather([], new AbortController().signal)).toEqual([])
})

describe('work in steps', () => {
  function* squares(most: number): Steps<number> {
    let sum = 0
    for (let one = 1; one <= most; one += 1) {
      sum += one * one
      yield
    }
    return sum
  }

  test('finds the same at once and in turns', async () => {
    expect(atOnce(squares(4))).toBe(30)
    expect(await inTurns(squares(4), () => null)).toBe(30)
  })

  test('may rest after each step, and ends there when the caller gave up', async () => {
    let steps = 0
    const rest = () => {
      steps += 1
      return steps < 3 ? Promise.resolve() : Promise.reject(new Error('enough'))
    }
    await expect(inTurns(squares(9), rest)).rejects.toThrow('enough')
    expect(steps).toBe(3)
  })
})
