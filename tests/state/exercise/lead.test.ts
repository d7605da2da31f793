import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { begin, pause, resume } from '#app/domain/exercise/commands.ts'
import { leadChannelName } from '#app/state/exercise/seat-ports.ts'
import { openBroadcast } from '#app/state/exercise/window-ports.ts'
import { classRoom, delivered, fakeClock, pass, tabStorage } from '#tests/state/exercise/two-windows.ts'

let room: ReturnType<typeof classRoom>
beforeEach(() => {
  fakeClock()
  room = classRoom()
})
afterEach(() => {
  room.close()
  vi.useRealTimers()
})

/** A window that leads a running exercise, and the duplicate of its tab. */
async function duplicated() {
  const storage = tabStorage()
  const first = room.trainer({ storage })
  first.act(begin)
  const copied = storage.copy()
  const second = room.trainer({ storage: copied })
  await pass(1000)
  return { first, second, storage, copied }
}

test('a window that is opened anew leads at once, one that was reloaded when nobody else answers', async () => {
  const storage = tabStorage()
  const first = room.trainer({ storage })
  expect(first.now().lead).toBe('leading')
  first.stop()
  const again = room.trainer({ storage })
  expect(again.now().lead).toBe('asking')
  await pass(1000)
  expect(again.now().lead).toBe('leading')
})

test('a duplicate finds out that the run is led elsewhere, acts not, and follows', async () => {
  const { first, second, copied } = await duplicated()
  expect([first.now().lead, second.now().lead]).toEqual(['leading', 'elsewhere'])
  second.act(pause)
  expect(second.now().state.phase).toBe('running')
  await pass(15_000)
  expect(first.now().state.fired).toHaveLength(1)
  expect(second.now().run).toEqual(first.now().run)
  expect(copied.all()).toContain('"fired"')
})

test('what a trainer does while it is asked who leads is done once that is clear, and only by the one who leads', async () => {
  const { first, second, storage } = await duplicated()
  const third = room.trainer({ storage: storage.copy() })
  expect(third.now().lead).toBe('asking')
  third.act(pause)
  await pass(1000)
  expect([first.now().state.phase, third.now().state.phase]).toEqual(['running', 'running'])

  first.stop()
  third.stop()
  second.stop()
  const again = room.trainer({ storage })
  again.act(pause)
  expect(again.now()).toMatchObject({ lead: 'asking', state: { phase: 'running' } })
  await pass(1000)
  expect(again.now()).toMatchObject({ lead: 'leading', state: { phase: 'paused' } })
})

test('a duplicate answers no trainee', async () => {
  const { first, second } = await duplicated()
  const trainee = room.trainee()
  trainee.join('Anne', null)
  await delivered()
  const { log } = first.now().run
  expect(log.filter(({ kind }) => kind === 'joined')).toHaveLength(1)
  expect(second.now().run.log).toEqual(log)
})

test('a duplicate takes over with all that happened, and the other follows from then on', async () => {
  const { first, second } = await duplicated()
  await pass(15_000)
  second.takeOver()
  await delivered()
  expect([first.now().lead, second.now().lead]).toEqual(['elsewhere', 'leading'])
  expect(second.now().state.fired).toHaveLength(1)
  second.act(pause)
  await delivered()
  expect(first.now().state.phase).toBe('paused')
  first.takeOver()
  await delivered()
  first.act(resume)
  await delivered()
  expect(second.now()).toMatchObject({ lead: 'elsewhere', state: { phase: 'running' } })
})

test('a duplicate takes over when the window that led is gone', async () => {
  const { first, second } = await duplicated()
  first.stop()
  second.takeOver()
  await pass(1000)
  expect(second.now().lead).toBe('leading')
  await pass(15_000)
  expect(second.now().state.fired).toHaveLength(1)
})

test('of three windows only the one that asked takes over', async () => {
  const { first, second, copied } = await duplicated()
  const third = room.trainer({ storage: copied.copy() })
  await pass(1000)
  third.takeOver()
  await delivered()
  expect([first, second, third].map((window) => window.now().lead)).toEqual(['elsewhere', 'elsewhere', 'leading'])
})

test('of two that lead, since one of them stood still for long, that goes on to which more happened', async () => {
  const { first, second } = await duplicated()
  const { run } = second.now()
  second.stop()
  const channel = openBroadcast(leadChannelName(room.runId), () => null)
  // As a window that stood still would say: it leads, and less happened to it.
  channel.post({ kind: 'led', seat: 'other', run: { ...run, log: [] } })
  await delivered()
  expect(first.now().lead).toBe('leading')
  const [began] = run.log
  const paused = { kind: 'paused', wallAt: began?.wallAt, scenarioMs: 0 }
  channel.post({ kind: 'led', seat: 'other', run: { ...run, log: [began, paused, paused] } })
  await delivered()
  expect(first.now()).toMatchObject({ lead: 'elsewhere', state: { phase: 'paused' } })
  channel.close()
})

test('what is no message of a trainer, or of another run, changes nothing', async () => {
  const { first, second } = await duplicated()
  const channel = openBroadcast(leadChannelName(room.runId), () => null)
  const before = [first.now(), second.now()]
  for (const message of [
    null,
    'led',
    {},
    { kind: 'led' },
    { kind: 'led', seat: 'x', run: null },
    { kind: 'led', seat: 'x', run: { id: 'another-run', log: [] } },
    { kind: 'led', seat: 'x', run: { id: room.runId, log: [{ kind: 'fired', inject: 'none' }] } },
    { kind: 'yielded', seat: 'x', run: { id: room.runId, log: [] } },
  ]) {
    channel.post(message)
  }
  await delivered()
  channel.close()
  expect([first.now(), second.now()]).toEqual(before)
})
