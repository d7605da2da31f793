import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { begin, end, fireNow, pause, resume, score } from '#app/domain/exercise/commands.ts'
import { scoreRun } from '#app/domain/exercise/score.ts'
import { about } from '#app/domain/quantity.ts'
import { BEGUN, classRoom, delivered, fakeClock, pass, tabStorage } from '#tests/state/exercise/two-windows.ts'

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
/** A minute of the scenario, on the wall. */
const SCENARIO_MINUTE = MINUTE / 4
const figure = (value: number) => ({ kind: 'figure' as const, quantity: about(value) })

/** A trainer and one who joined, at the beginning of the exercise. */
async function begun() {
  const storage = { trainer: tabStorage(), trainee: tabStorage() }
  const trainer = room.trainer({ storage: storage.trainer })
  const trainee = room.trainee({ storage: storage.trainee })
  trainee.join('Anne', 'analyst')
  await delivered()
  trainer.act(begin)
  await delivered()
  return { trainer, trainee, storage }
}

describe('a trainee', () => {
  test('who comes first waits, and is told when the trainer opens the exercise', async () => {
    const trainee = room.trainee()
    await pass(3000)
    expect(trainee.now()).toMatchObject({ view: null, isTrainerHeard: false, trainerSilentSince: null })
    room.trainer()
    await delivered()
    expect(trainee.now()).toMatchObject({ view: { phase: 'waiting' }, isTrainerHeard: true })
  })

  test('joins, and sees what happens when it happens', async () => {
    const { trainer, trainee } = await begun()
    expect(trainer.now().state.trainees).toEqual([expect.objectContaining({ name: 'Anne', role: 'analyst' })])
    await pass(SCENARIO_MINUTE - 1000)
    expect(trainee.now().view?.fired).toEqual([])
    await pass(1000)
    expect(trainee.now().view?.fired).toEqual([
      expect.objectContaining({ id: 'first', scenarioMs: MINUTE, wallAt: BEGUN + SCENARIO_MINUTE }),
    ])
    expect(trainee.now().view).toEqual(trainer.now().view)
  })

  test('who plays a part that the scenario does not have plays none', async () => {
    const trainer = room.trainer()
    room.trainee().join('Ben', 'admiral')
    await delivered()
    expect(trainer.now().state.trainees).toEqual([expect.objectContaining({ name: 'Ben', role: null })])
  })

  test('opens the case of the scenario once, not again after a reload', async () => {
    const { trainee, storage } = await begun()
    expect(trainee.cases).toEqual(['training'])
    trainee.stop()
    const again = room.trainee({ storage: storage.trainee })
    await delivered()
    expect(again.cases).toEqual([])
  })

  test('decides once, though the decision is sent again and again', async () => {
    const { trainer, trainee } = await begun()
    await pass(2 * SCENARIO_MINUTE)
    trainee.decide('how-many', figure(300), 'leg=L-1')
    const [sent] = trainee.now().pending
    for (let copy = 0; copy < 3; copy += 1)
      room.post({ exercise: 1, from: 'trainee', kind: 'decision', decision: sent })
    await delivered()
    expect(trainer.now().state.decisions).toEqual([
      expect.objectContaining({
        question: 'how-many',
        view: 'leg=L-1',
        scenarioMs: 2 * MINUTE,
        wallAt: BEGUN + 2 * SCENARIO_MINUTE,
      }),
    ])
    expect(trainee.now()).toMatchObject({ pending: [], decisions: [{ question: 'how-many' }] })
    expect(scoreRun(room.scenario, trainer.now().state).points).toBe(5)
  })

  test('decides nothing before it begins and after it ended', async () => {
    const trainer = room.trainer()
    const trainee = room.trainee()
    trainee.join('Anne', null)
    await delivered()
    trainee.decide(null, figure(1), '')
    expect(trainee.now().decisions).toEqual([])
    trainer.act(begin)
    trainer.act(end)
    await delivered()
    trainee.decide(null, figure(1), '')
    expect(trainee.now().decisions).toEqual([])
  })
})

describe('a reload', () => {
  test('of the trainer loses nothing: what was due meanwhile happens, what was decided meanwhile is received', async () => {
    const { trainer, trainee, storage } = await begun()
    await pass(SCENARIO_MINUTE)
    const before = trainer.now().run
    trainer.stop()
    trainee.decide('how-many', figure(300), '')
    await pass(SCENARIO_MINUTE)
    expect(trainee.now().pending).toHaveLength(1)
    const again = room.trainer({ storage: storage.trainer })
    expect(again.now().run).toEqual(before)
    await pass(2000)
    expect(again.now()).toMatchObject({ lead: 'leading', state: { phase: 'running' } })
    expect(again.now().state.fired.map(({ inject }) => inject)).toEqual(['first', 'ask'])
    expect(again.now().state.decisions).toHaveLength(1)
    expect(trainee.now().pending).toEqual([])
  })

  test('of a trainee loses nothing, with the trainer there or not', async () => {
    const { trainer, trainee, storage } = await begun()
    await pass(SCENARIO_MINUTE)
    trainee.decide(null, figure(7), '')
    await delivered()
    trainer.stop()
    trainee.decide(null, figure(8), '')
    trainee.stop()
    const before = trainee.now()
    const again = room.trainee({ storage: storage.trainee })
    expect(again.now()).toMatchObject({
      trainee: before.trainee,
      decisions: before.decisions,
      view: before.view,
      pending: [{ answer: figure(8) }],
    })
    room.trainer({ storage: storage.trainer })
    await pass(2000)
    expect(again.now().pending).toEqual([])
  })

  test('of both in the middle of a pause leaves the clock where it stands', async () => {
    const { trainer, trainee, storage } = await begun()
    await pass(SCENARIO_MINUTE)
    trainer.act(pause)
    trainer.stop()
    trainee.stop()
    vi.setSystemTime(BEGUN + 3_600_000)
    const again = room.trainer({ storage: storage.trainer })
    await pass(1000)
    again.act(resume)
    expect(again.now().state).toMatchObject({ phase: 'running', clock: { scenarioMs: MINUTE } })
  })
})

describe('the window that leads', () => {
  test('fires late what was due while it slept, at once when a message or a look wakes it', async () => {
    const { trainer } = await begun()
    vi.setSystemTime(BEGUN + SCENARIO_MINUTE + 500)
    trainer.wake()
    expect(trainer.now().state.fired).toEqual([
      { inject: 'first', scenarioMs: MINUTE, wallAt: BEGUN + SCENARIO_MINUTE + 500 },
    ])
    vi.setSystemTime(BEGUN + 2 * SCENARIO_MINUTE)
    room.post({ exercise: 1, from: 'trainee', kind: 'ping', trainee: null })
    await delivered()
    expect(trainer.now().state.fired.map(({ inject }) => inject)).toEqual(['first', 'ask'])
  })

  test('fires now what is fired by hand, whatever pauses there were', async () => {
    const { trainer, trainee } = await begun()
    trainer.act(pause)
    await pass(5 * MINUTE)
    trainer.act((...now) => fireNow(...now, 'by-hand'))
    await delivered()
    expect(trainee.now().view?.fired).toMatchObject([{ id: 'by-hand', wallAt: BEGUN + 5 * MINUTE, scenarioMs: 0 }])
  })

  test('ends by itself, and then no timer runs for the clock', async () => {
    const { trainer } = await begun()
    await pass(10 * SCENARIO_MINUTE)
    expect(trainer.now().state).toMatchObject({ phase: 'ended', clock: { scenarioMs: 10 * MINUTE } })
    expect(trainer.now().state.fired.map(({ inject }) => inject)).toEqual(['first', 'ask', 'later'])
  })

  test('says when nobody is heard any more, and since when', async () => {
    const { trainer, trainee } = await begun()
    await pass(6000)
    expect(trainer.now()).toMatchObject({ isTraineeHeard: true, traineesSilentSince: null })
    trainee.stop()
    await pass(30_000)
    const { isTraineeHeard, traineesSilentSince } = trainer.now()
    expect(isTraineeHeard).toBe(false)
    expect(traineesSilentSince).toBeGreaterThan(BEGUN)
    expect(traineesSilentSince).toBeLessThanOrEqual(BEGUN + 6000)
  })

  test('knows whether a file holds all that happened', async () => {
    const { trainer } = await begun()
    expect(trainer.now().isSaved).toBe(false)
    trainer.markSaved()
    expect(trainer.now().isSaved).toBe(true)
    trainer.act(pause)
    expect(trainer.now().isSaved).toBe(false)
  })
})

test('nothing secret crosses the channel or lies in a trainee’s storage', async () => {
  const { trainer, storage } = await begun()
  await pass(3 * SCENARIO_MINUTE)
  trainer.act((...now) =>
    score(...now, { expectation: 'reasoned', trainee: null, points: 2, note: 'SECRET of the trainer' }),
  )
  await pass(SCENARIO_MINUTE)
  expect(trainer.now().state.scores).toHaveLength(1)
  expect(storage.trainer.all()).toContain('SECRET of the trainer')
  for (const text of [room.crossed(), storage.trainee.all()]) {
    expect(text).toContain('MESSAGE-first')
    expect(text).not.toContain('SECRET')
    expect(text).not.toContain('later')
    expect(text).not.toContain('by-hand')
  }
})

test('a trainee’s window in a tab that once led drops what it kept of that, when the trainer answers', async () => {
  const { storage } = await begun()
  const copied = storage.trainer.copy()
  expect(copied.all()).toContain('SECRET')
  room.trainee({ storage: copied })
  await delivered()
  expect(copied.all()).not.toContain('SECRET')
})

test('a window that is hidden asks nothing, and answers when it is asked', async () => {
  let isVisible = false
  const trainer = room.trainer()
  const trainee = room.trainee({ isVisible: () => isVisible })
  await pass(20_000)
  const fromTrainee = () => room.crossed().match(/"from":"trainee","kind":"ping"/g)?.length ?? 0
  expect(fromTrainee()).toBe(0)
  expect(trainer.now().isTraineeHeard).toBe(true)
  isVisible = true
  trainee.wake()
  await pass(6000)
  expect(fromTrainee()).toBeGreaterThan(0)
})

describe('storage that is full or denied', () => {
  const full = {
    ...tabStorage(),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
  }
  test.each([
    ['full', full],
    ['denied', null],
  ])('(%s) keeps nothing, says so once, and the exercise goes on', async (_, storage) => {
    const trainer = room.trainer({ storage })
    trainer.act(begin)
    const trainee = room.trainee({ storage })
    trainee.join('Anne', null)
    await pass(SCENARIO_MINUTE)
    expect(trainer.now().state.fired).toHaveLength(1)
    expect(trainee.now().view?.fired).toHaveLength(1)
    expect(room.warned).toEqual(['exerciseState.notKept', 'exerciseState.notKept'])
  })
})

test('a message that cannot be read is counted and changes nothing', async () => {
  const { trainer, trainee } = await begun()
  const before = [trainer.now(), trainee.now()]
  for (const message of [null, 7, { exercise: 1 }, { exercise: 2, from: 'trainer', kind: 'view' }]) room.post(message)
  await delivered()
  expect([trainer.malformedCount(), trainee.malformedCount()]).toEqual([3, 4])
  expect([trainer.now(), trainee.now()]).toEqual(before)
})

test('a trainer who comes back knows at once that somebody is there', async () => {
  const { trainer, storage } = await begun()
  trainer.stop()
  const again = room.trainer({ storage: storage.trainer })
  expect(again.now().isTraineeHeard).toBe(false)
  await pass(1000)
  expect(again.now().isTraineeHeard).toBe(true)
})
