import { expect, test, vi } from 'vitest'
import { wakeGraphics, whenCalm, whenDone } from '#app/base/graphics.ts'
import { fakeGraphics } from '#tests/base/fake-graphics.ts'
import { stillWindow } from '#tests/support/still-window.ts'

stillWindow()

/** Calls at the moment, ms from now, at which it is called. */
function timed() {
  const begun = performance.now()
  const calls: number[] = []
  return { calls, tell: () => void calls.push(performance.now() - begun) }
}

test('calls back once all graphics are done, and not before', () => {
  const [one, other] = [fakeGraphics(), fakeGraphics()]
  const then = vi.fn<() => void>()
  whenDone([one.context, other.context], then)
  vi.advanceTimersByTime(1_000)
  one.card.isDone = true
  vi.advanceTimersByTime(1_000)
  expect(then).not.toHaveBeenCalled()
  other.card.isDone = true
  vi.advanceTimersByTime(1_000)
  expect(then).toHaveBeenCalledOnce()
  expect([one.card.fences, other.card.fences], 'nothing is left behind').toEqual([0, 0])
})

test('graphics that are lost hold nothing up, and who stops waiting is not called', () => {
  const [lost, busy] = [fakeGraphics(), fakeGraphics()]
  const [then, never] = [vi.fn<() => void>(), vi.fn<() => void>()]
  lost.card.isLost = true
  whenDone([lost.context], then)
  whenDone([busy.context], never)()
  busy.card.isDone = true
  vi.advanceTimersByTime(1_000)
  expect(then).toHaveBeenCalledOnce()
  expect(never).not.toHaveBeenCalled()
})

test('where there are no graphics nobody waits', () => {
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => null }) })
  wakeGraphics()
  const { calls, tell } = timed()
  whenCalm(tell)
  expect(calls, 'not in the same task').toEqual([])
  vi.advanceTimersByTime(1_000)
  expect(calls).toEqual([4])
})

test('a lull is when the graphics are quick twice; nobody waits for it for longer than 0.4 s', () => {
  const { card, canvas } = fakeGraphics()
  vi.stubGlobal('document', { createElement: () => canvas })
  wakeGraphics()

  card.isDone = true
  const calm = timed()
  whenCalm(calm.tell)
  vi.advanceTimersByTime(1_000)
  expect(calm.calls).toEqual([8])

  card.isDone = false
  const late = timed()
  whenCalm(late.tell)
  vi.advanceTimersByTime(100)
  card.isDone = true
  vi.advanceTimersByTime(1_000)
  expect(late.calls, 'what took long is no lull').toEqual([100 + 4 + 8])

  card.isDone = false
  const [impatient, stopped] = [timed(), timed()]
  whenCalm(impatient.tell)
  whenCalm(stopped.tell)()
  vi.advanceTimersByTime(1_000)
  card.isDone = true
  vi.advanceTimersByTime(1_000)
  expect(impatient.calls).toEqual([400])
  expect(stopped.calls).toEqual([])
  expect(card.fences, 'nothing is left behind').toBe(0)

  card.isLost = true
  card.isDone = false
  const lost = timed()
  whenCalm(lost.tell)
  vi.advanceTimersByTime(1_000)
  expect(lost.calls).toEqual([4])
})
