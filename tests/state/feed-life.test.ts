import { setImmediate } from 'node:timers'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { environmentManager } from '@tanstack/react-query'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { arrived } from '#app/feeds/arrival.ts'
import { asked } from '#app/feeds/asked.ts'
import { getFeed } from '#app/feeds/http.ts'
import type { Transport } from '#app/feeds/transport.ts'
import { ADDRESS } from '#tests/feeds/feed-sketches.ts'
import { playLife, type Life } from '#tests/state/feed-life/life.ts'
import { loadReader } from '#tests/state/feed-life/load-reader.ts'
import { REAL_PARTS, type Parts } from '#tests/state/feed-life/page.ts'

/*
 * Lives of a feed, each of one number, with a made-up network and clock and the real rest, from the first ask to the banner:
 *   SEED=4711 npx vitest run tests/state/feed-life.test.ts      plays one again
 *   LIVES=1000000 npx vitest run tests/state/feed-life.test.ts  plays so many
 *   FROM=4590 LIVES=5410 npx vitest run tests/state/feed-life.test.ts  leaves out the first
 * After each thousand it says so.
 */
const STEPS = 200
const { SEED, LIVES, FROM = '0', LONG } = process.env
const COUNT = LIVES === undefined ? (LONG === undefined ? 60 : 10_000) : Number(LIVES)

// Node is no page to the library: there it would set no timers.
beforeAll(async () => {
  environmentManager.setIsServer(() => false)
  await loadReader()
})
afterAll(() => environmentManager.setIsServer(() => true))

test('no life of a feed breaks a promise', { timeout: 24 * 3_600_000 }, async () => {
  const begun = process.cpuUsage()
  const total = { lives: 0, asks: 0, badSteps: 0, recoveries: 0, latestMs: 0 }
  const say = () => {
    const { user, system } = process.cpuUsage(begun)
    process.stdout.write(
      `Feeds: ${total.lives} lives x ${STEPS} steps, ${total.asks} asks, ${total.badSteps} steps with a fault; after the last ` +
        `fault ${total.recoveries} asked by themselves, ${total.latestMs} ms after the named moment at most; ` +
        `${((user + system) / 1e6).toFixed(0)} s of CPU\n`,
    )
  }
  const seeds = SEED === undefined ? Array.from({ length: COUNT }, (_, index) => Number(FROM) + index) : [Number(SEED)]
  for (const seed of seeds) {
    const { breach, asks, badSteps, recoveryLateMs }: Life = await playLife(seed, STEPS)
    expect(breach).toBeNull()
    total.lives += 1
    total.asks += asks
    total.badSteps += badSteps
    total.recoveries += recoveryLateMs === null ? 0 : 1
    total.latestMs = Math.max(total.latestMs, recoveryLateMs ?? 0)
    if (total.lives % 1_000 === 0 && total.lives < seeds.length) say()
  }
  say()
})

/** A feed that is asked, with what `change` makes of the answer. */
type Answer = Awaited<ReturnType<typeof getFeed<'places'>>>
const answering =
  (change: (answer: Promise<Answer>, before: Answer | undefined) => Promise<Answer>): Parts['query'] =>
  (transport: Transport) => ({
    ...REAL_PARTS.query(transport),
    queryFn: ({ signal, client, queryKey }) =>
      asked('places', transport, signal, async () => {
        const before = client.getQueryData<ReturnType<typeof arrived<Answer>>>(queryKey)
        return arrived(await change(getFeed('places', ADDRESS, transport, signal), before), before)
      }),
  })

const BROKEN: readonly { readonly name: string; readonly parts: Partial<Parts>; readonly breach: RegExp }[] = [
  {
    name: 'asks too often',
    parts: { query: (transport) => ({ ...REAL_PARTS.query(transport), refetchInterval: 5_000 }) },
    breach: /asks failed in a minute/,
  },
  {
    name: 'gives up after a failure',
    parts: {
      query: (transport) => ({
        ...REAL_PARTS.query(transport),
        refetchInterval: ({ state }) => (state.error || state.fetchStatus !== 'idle' ? false : 10_000),
      }),
    },
    breach: /not well after its last fault/,
  },
  {
    name: 'takes every answer',
    parts: { query: answering((answer) => answer) },
    breach: /records of|the time is not|no banner/,
  },
  {
    name: 'takes a failure for none',
    parts: {
      query: answering((answer) =>
        answer.catch(() => ({
          generatedAt: Date.now() as never,
          items: [],
          serverClock: null,
          report: {
            feed: 'places',
            read: 0,
            accepted: 0,
            quarantined: 0,
            rejected: 0,
            skipped: 0,
            rejections: [],
            unknownFields: [],
          },
        })),
      ),
    },
    breach: /records before any answer|records of/,
  },
  {
    name: 'adds what comes to what there was',
    parts: {
      query: answering(async (answer, before) => {
        const { items, ...rest } = await answer
        return { ...rest, items: [...(before?.items ?? []), ...items] }
      }),
    },
    breach: /a record twice/,
  },
  {
    name: 'forgets a failure while it asks again',
    parts: {
      failureOf: (last, key, held) => (held.fetchStatus === 'idle' ? REAL_PARTS.failureOf(last, key, held) : null),
    },
    breach: /no banner, the last answer was bad/,
  },
  {
    name: 'keeps saying that it failed',
    parts: { failureOf: (last, key, held) => REAL_PARTS.failureOf(last, key, held) ?? last },
    breach: /a banner, the last answer was good/,
  },
  {
    name: 'shows nothing while it fails',
    parts: {
      feedState: (name, { data, ...result }) =>
        REAL_PARTS.feedState(name, { ...result, data: result.failure ? undefined : data }),
    },
    breach: /no data is taken for none/,
  },
  {
    name: 'does not say that data are old',
    parts: { feedLines: (...given) => REAL_PARTS.feedLines(...given).filter(({ id }) => !id.startsWith('stale')) },
    breach: /no word of data that are/,
  },
]

describe('a feed is found out that', () => {
  test.each(BROKEN)('$name', async ({ parts, breach }) => {
    const play = (seed: number) => playLife(seed, STEPS, { ...REAL_PARTS, ...parts })
    let [seed, life] = [0, await play(0)]
    while (life.breach === null && seed < 40) life = await play((seed += 1))
    expect(life.breach).toMatch(breach)
    expect((await play(seed)).breach, 'the same seed is the same life').toBe(life.breach)
  })
})

describe('a life is the same', () => {
  const lives = async (isToTheEnd: boolean) => {
    const played: Life[] = []
    for (const seed of [11, 17]) played.push(await playLife(seed, isToTheEnd ? STEPS : 25))
    return played
  }

  test('when memory is cleared in the midst of it', async () => {
    const undisturbed = await lives(false)
    const stop = atEachTurn(memoryClearer())
    expect(await lives(false).finally(stop)).toEqual(undisturbed)
  })

  test('when others in the process take chances, time and timers in the midst of it', async () => {
    const undisturbed = await lives(true)
    const begun = Date.now()
    const seen = { now: Infinity, strikes: 0 }
    const stop = atEachTurn(() => {
      Math.random()
      seen.now = Math.min(seen.now, Date.now())
      const timer = setInterval(() => {
        seen.strikes += Date.now() >= begun ? 1 : 0
        clearInterval(timer)
      }, 1)
    })
    expect(await lives(true).finally(stop)).toEqual(undisturbed)
    expect(seen.now, 'to others the time is that of the machine').toBeGreaterThanOrEqual(begun)
    expect(seen.strikes).toBeGreaterThan(0)
  })

  // As proxies of workers do that an earlier test left: each draws a name for its farewell.
  test('when what nobody holds any more takes chances as it goes', async () => {
    const undisturbed = await lives(false)
    let farewells = 0
    const leaving = new FinalizationRegistry(() => {
      farewells += Math.random() < 1 ? 1 : 0
    })
    const clear = memoryClearer()
    const stop = atEachTurn((count) => {
      leaving.register({}, count)
      clear(count)
    })
    expect(await lives(false).finally(stop)).toEqual(undisturbed)
    expect(farewells).toBeGreaterThan(0)
  })
})

/** Has the engine forget what nobody holds, in each fourth turn. */
function memoryClearer(): (count: number) => void {
  setFlagsFromString('--expose-gc')
  const clear = runInNewContext('gc') as () => void
  return (count) => count % 4 === 0 && clear()
}

/** Does something in each turn of the machine, from before a life begins; gives back how to stop. */
function atEachTurn(act: (count: number) => void): () => void {
  let isOver = false
  const turn = (count: number) => {
    act(count)
    if (!isOver) setImmediate(turn, count + 1)
  }
  turn(0)
  return () => {
    isOver = true
  }
}
