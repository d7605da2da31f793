import { expose } from 'comlink'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { answerCase, type CaseFeedName } from '#mocks/answers/answer-case.ts'
import { jsonAnswer } from '#mocks/answers/answer.ts'
import { WELL } from '#mocks/disturbances/feed-disturbance.ts'
import { workerAnswers, type WorkerLike } from '#mocks/answers/worker-answers.ts'

const IDLE_MS = 5_000
const ANSWER_MS = 30_000
const LOAD = new URLSearchParams('case=load&n=1000')
const textOf = ({ body }: { readonly body: Uint8Array }): string => new TextDecoder().decode(body)

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => {
  vi.runAllTimers()
  vi.useRealTimers()
})

type Serve = (feed: CaseFeedName, query: string) => Promise<unknown>

/** Workers of which the other end is in this thread; `inPlace` says where an answer comes from. */
function setup(serve: Serve) {
  const workers: { readonly port: MessagePort; isEnded: boolean }[] = []
  const start = (): WorkerLike => {
    const { port1, port2 } = new MessageChannel()
    expose({ answer: serve }, port1)
    const worker = { port: port2, isEnded: false }
    workers.push(worker)
    const terminate = () => {
      worker.isEnded = true
      port1.close()
      port2.close()
    }
    return Object.assign(port2, { terminate })
  }
  const ask = workerAnswers(start, async () => jsonAnswer('in place'), { idleMs: IDLE_MS, answerMs: ANSWER_MS })
  return { ask: async (feed: CaseFeedName) => textOf(await ask(feed, LOAD, WELL)), workers }
}

describe('a large case', () => {
  test('is answered by one worker, whatever asks at one time', async () => {
    const { ask, workers } = setup((feed, query) => answerCase(feed, new URLSearchParams(query)))
    const [legs, tracks] = await Promise.all([ask('legs'), ask('tracks'), ask('vessels'), ask('places')])
    expect(workers).toHaveLength(1)
    expect(JSON.parse(legs ?? '')).toMatchObject({ feed: 'legs', case: 'load', count: 10 })
    expect(JSON.parse(tracks ?? '')).toMatchObject({ feed: 'tracks', case: 'load' })
  })

  test('is given back when nobody asked for a while, and made anew for the next', async () => {
    const { ask, workers } = setup(async () => jsonAnswer('by a worker'))
    await ask('legs')
    vi.advanceTimersByTime(IDLE_MS - 1)
    expect(workers[0]?.isEnded).toBe(false)
    await ask('places')
    vi.advanceTimersByTime(IDLE_MS - 1)
    expect(workers[0]?.isEnded).toBe(false)
    vi.advanceTimersByTime(1)
    expect(workers[0]?.isEnded).toBe(true)
    expect(await ask('legs')).toBe('"by a worker"')
    expect(workers).toHaveLength(2)
  })

  test.each([['error'], ['messageerror']])('is answered in place where the worker fails: %s', async (type) => {
    const { ask, workers } = setup(() => new Promise(() => {}))
    const answers = [ask('legs'), ask('places')]
    workers[0]?.port.dispatchEvent(new Event(type))
    expect(await Promise.all(answers)).toEqual(['"in place"', '"in place"'])
    expect(workers[0]?.isEnded).toBe(true)
  })

  test('is answered in place where the worker is silent, and by another worker the next time', async () => {
    const { ask, workers } = setup((feed) =>
      feed === 'legs' ? new Promise(() => {}) : Promise.resolve(jsonAnswer('by a worker')),
    )
    const lost = [ask('legs'), ask('legs')]
    vi.advanceTimersByTime(ANSWER_MS - 1)
    expect(workers[0]?.isEnded).toBe(false)
    vi.advanceTimersByTime(1)
    expect(await Promise.all(lost)).toEqual(['"in place"', '"in place"'])
    expect(workers[0]?.isEnded).toBe(true)
    expect(await ask('places')).toBe('"by a worker"')
    vi.advanceTimersByTime(IDLE_MS)
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, true])
  })

  test('is answered in place where one answer fails, and nobody waits for ever', async () => {
    const { ask } = setup((feed) => (feed === 'legs' ? Promise.reject(new Error('For a test')) : new Promise(() => {})))
    expect(await Promise.all([ask('places'), ask('legs')])).toEqual(['"in place"', '"in place"'])
  })
})
