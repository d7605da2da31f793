import { describe, expect, test } from 'vitest'
import type { Reply } from '#app/feeds/reading/messages.ts'
import { makeReader } from '#app/feeds/reading/reader.ts'
import { repliesTo } from '#app/feeds/reading/replies-to.ts'
import { ADDRESS, anEnvelope, aPlace, troubleOf } from '#tests/feeds/feed-sketches.ts'
import { sketchWorker, type SketchedWorker } from '#tests/feeds/reading-worker.ts'

const never = new AbortController().signal
const NO_WORKERS = () => {
  throw new ReferenceError('Worker is not defined')
}
const QUICK = { startMs: 20, readMs: 20 }
const PATIENT = { startMs: 10_000, readMs: 10_000 }

const places = (...ids: readonly string[]) => answerOf(anEnvelope(ids.map((id) => aPlace(id))))
const answerOf = (envelope: object) => ({
  feed: 'places' as const,
  address: ADDRESS,
  bytes: new TextEncoder().encode(JSON.stringify(envelope)).buffer,
})
const many = Array.from({ length: 1200 }, (_, index) => `p${index}`)

/** A reader over one worker, and a reader that has none. */
function setup(worker: SketchedWorker = sketchWorker(repliesTo), limits = PATIENT) {
  const reader = makeReader(() => worker, limits)
  const readIds = async (...ids: readonly string[]) => {
    const answer = await reader.read(places(...ids), never)
    return answer.items.map((place) => place.id as string)
  }
  return { worker, reader, readIds, inPage: makeReader(NO_WORKERS) }
}

describe('an answer that the worker reads', () => {
  test('is the same as one that is read in the page', async () => {
    const { reader, inPage, worker } = setup()
    const envelope = anEnvelope([aPlace('a'), aPlace('b', { latitude: 91 }), aPlace('a'), aPlace('c')])
    const apart = await reader.read(answerOf(envelope), never)
    expect(apart).toEqual(await inPage.read(answerOf(envelope), never))
    expect(apart.report).toMatchObject({ read: 4, accepted: 2, rejected: 1, skipped: 1 })
    expect(worker.said.at(-1)).toMatchObject({ kind: 'end' })
  })

  test('takes its bytes along', async () => {
    const unread = places('a')
    await setup().reader.read(unread, never)
    expect(unread.bytes.byteLength).toBe(0)
  })

  test('comes in pieces that each hold the page only shortly, in the order of the answer', async () => {
    const { worker, readIds } = setup()
    expect(await readIds(...many)).toEqual(many)
    const sizes = worker.said.flatMap((reply) => (reply.kind === 'records' ? [reply.records.length] : []))
    expect(Math.max(...sizes)).toBeLessThanOrEqual(250)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(many.length)
  })

  test('shares what its records have in common', async () => {
    const { items } = await setup().reader.read(places('a', 'b'), never)
    const [first, second] = items
    expect(first?.reported).toBe(second?.reported)
    expect(first?.position).toBe(second?.position)
  })

  test('is refused as it would be in the page', async () => {
    const { reader, inPage } = setup()
    for (const envelope of [anEnvelope([], { count: 5 }), anEnvelope([{}]), [], anEnvelope([], { feed: 'legs' })]) {
      const trouble = await troubleOf(reader.read(answerOf(envelope), never))
      expect(trouble).toEqual(await troubleOf(inPage.read(answerOf(envelope), never)))
    }
  })

  test('is not mixed with another that is read at the same time', async () => {
    const { readIds } = setup()
    expect(await Promise.all([readIds('a', 'b'), readIds(...many), readIds('c')])).toEqual([['a', 'b'], many, ['c']])
  })

  test('that meets a fault of ours ends in the same trouble, apart or in the page, and tells of it', async () => {
    const { reader, inPage } = setup()
    // No feed of that name: a fault of ours, as far as the reader can tell.
    const faulty = () => ({ ...places('a'), feed: 'nothing' as 'places' })
    const trouble = await troubleOf(reader.read(faulty(), never))
    expect(trouble).toMatchObject({
      kind: 'reader-failed',
      why: 'fault',
      message: expect.stringContaining('TypeError') as string,
    })
    expect(trouble).toEqual(await troubleOf(inPage.read(faulty(), never)))
  })
})

describe('without a worker the page reads by itself', () => {
  test('where there are none', async () => {
    const { items } = await makeReader(NO_WORKERS).read(places('a'), never)
    expect(items.map((place) => place.id)).toEqual(['a'])
  })

  test('when the worker does not load', async () => {
    const { worker, reader, readIds } = setup(sketchWorker(null))
    reader.start()
    worker.fail()
    expect(await readIds('a')).toEqual(['a'])
    expect(worker.isTerminated()).toBe(true)
  })

  test('when the worker does not wake in time', async () => {
    const { worker, readIds } = setup(sketchWorker(null), QUICK)
    expect(await readIds('a')).toEqual(['a'])
    expect(worker.isTerminated()).toBe(true)
  })
})

describe('a worker that is lost with the bytes', () => {
  test.each([
    ['since it failed', 'fault', PATIENT, (worker: SketchedWorker) => worker.fail()],
    ['since it says nothing more', 'time', QUICK, () => {}],
  ])(
    '%s, broke down over the first answer; the others are asked for again, for the page',
    async (_, why, limits, lose) => {
      const tasks: number[] = []
      const mute: SketchedWorker = sketchWorker((task) => {
        if (tasks.push(task.number) === 2) lose(mute)
        return []
      })
      const { reader, readIds } = setup(mute, limits)
      const lost = ['a', 'b'].map((id) => troubleOf(reader.read(places(id), never)))
      expect(await Promise.all(lost)).toMatchObject([
        { feed: 'places', kind: 'reader-failed', why },
        { feed: 'places', kind: 'no-answer' },
      ])
      expect(mute.isTerminated()).toBe(true)
      expect(await readIds('a')).toEqual(['a'])
    },
  )
})

describe('a caller that gives up', () => {
  test('gets its own reason, and nothing of the answer afterwards', async () => {
    const tasks: number[] = []
    const worker = sketchWorker((task): Iterable<Reply> => {
      tasks.push(task.number)
      return tasks.length === 1 ? [] : repliesTo(task)
    })
    const { reader, readIds } = setup(worker)
    const caller = new AbortController()
    const given = reader.read(places('a'), caller.signal)
    await readIds('b')
    caller.abort(new Error('left the page'))
    await expect(given).rejects.toThrow('left the page')
    worker.say({ kind: 'records', number: tasks[0] ?? 0, records: [{ id: 'late' }] })
    expect(await readIds('c')).toEqual(['c'])
  })

  test('before the worker is there, leaves the bytes alone', async () => {
    const { reader } = setup(sketchWorker(null))
    const unread = places('a')
    const caller = new AbortController()
    const given = reader.read(unread, caller.signal)
    caller.abort(new Error('left the page'))
    await expect(given).rejects.toThrow('left the page')
    await expect(reader.read(unread, caller.signal)).rejects.toThrow('left the page')
    expect(unread.bytes.byteLength).toBeGreaterThan(0)
  })
})
