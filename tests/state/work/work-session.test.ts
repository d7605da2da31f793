import type { UseStore } from 'idb-keyval'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { workShelf } from '#app/state/work/work-shelf.ts'
import { freshBrowser, openStore, openTab, seeded } from '#tests/state/work/work-tabs.ts'
import { unsavedError } from '#app/state/work/unsaved-reason.ts'

beforeEach(freshBrowser)
afterEach(() => void vi.unstubAllGlobals())

test('what was saved is there for the next visit, and saved is said only then', async () => {
  const first = openTab('a')
  await first.session.open()
  expect(first.session.get().saving).toEqual({ kind: 'saved', at: null })
  first.add('By train')
  await first.session.flush()
  expect(first.session.get().saving).toEqual({ kind: 'saved', at: 0 })
  const next = openTab('b')
  await next.session.open()
  expect(next.names()).toEqual(['By train'])
})

test('what two tabs changed alike stands twice, and both know', async () => {
  const [a, b] = [openTab('a'), openTab('b')]
  await Promise.all([a.session.open(), b.session.open()])
  a.add('Sea')
  await a.session.flush()
  await b.session.pull()
  a.rename('a-1', 'Sea leg')
  b.rename('a-1', 'By sea')
  await a.session.flush()
  await b.session.flush()
  await a.session.pull()
  expect(a.names()).toEqual(['Sea leg', 'By sea'])
  expect(b.names()).toEqual(['Sea leg', 'By sea'])
  expect(b.session.get().conflicts).toBe(1)
})

test('an undo that another tab has overtaken leaves what the other wrote, and says so', async () => {
  const [a, b] = [openTab('a'), openTab('b')]
  await Promise.all([a.session.open(), b.session.open()])
  a.add('Sea')
  a.rename('a-1', 'Sea leg')
  await a.session.flush()
  await b.session.pull()
  b.rename('a-1', 'By sea')
  await b.session.flush()
  await a.session.pull()
  a.session.undo()
  expect(a.names()).toEqual(['By sea'])
  expect(a.session.get().refused).not.toBeNull()
  expect(a.session.get().history.done).toHaveLength(1)
})

test('a full disk, a denied and a silent browser each have a word, and the work stays in hand until it can be saved', async () => {
  const use = openStore()
  let trouble: Error | null = null
  const tab = openTab('a', (...asked) => (trouble ? Promise.reject(trouble) : use(...asked)))
  await tab.session.open()
  const troubles = [
    [new DOMException('full', 'QuotaExceededError'), 'quota'],
    [new DOMException('denied', 'SecurityError'), 'denied'],
    [unsavedError('blocked'), 'blocked'],
  ] as const
  for (const [error, reason] of troubles) {
    trouble = error
    tab.add(reason)
    await tab.session.flush()
    expect(tab.session.get().saving).toEqual({ kind: 'unsaved', reason })
  }
  expect(tab.names()).toEqual(['quota', 'denied', 'blocked'])
  trouble = null
  await tab.session.flush()
  expect(tab.session.get().saving.kind).toBe('saved')
  const next = openTab('b')
  await next.session.open()
  expect(next.names()).toEqual(['quota', 'denied', 'blocked'])
})

test('a browser that is slow to answer is asked again while nothing is in hand, and nobody is told that it is not saved', async () => {
  const before = openTab('before')
  await before.session.open()
  before.add('Sea')
  await before.session.flush()

  const use = openStore()
  let silences = 0
  const tab = openTab('a', (...asked) => {
    silences += 1
    return silences <= 3 ? Promise.reject(unsavedError('blocked')) : use(...asked)
  })
  const told: unknown[] = []
  tab.session.subscribe(() => told.push(tab.session.get().saving))
  await tab.session.open()
  expect(tab.names()).toEqual(['Sea'])
  expect(told).toContainEqual({ kind: 'opening', isSlow: true })
  expect(told).not.toContainEqual(expect.objectContaining({ kind: 'unsaved' }))
})

test('what is written while a browser is silent is said not to be saved', async () => {
  const tab = openTab('a', () => Promise.reject(unsavedError('blocked')))
  const opening = tab.session.open()
  tab.add('In hand')
  await opening
  expect(tab.session.get().saving).toEqual({ kind: 'unsaved', reason: 'blocked' })
})

test('in 1,000 runs of two tabs no update is lost, and none is there that nobody made', async () => {
  let edits = 0
  for (let seed = 0; seed < 1000; seed += 1) {
    freshBrowser()
    const random = seeded(seed)
    const tabs = [openTab('a'), openTab('b')] as const
    await Promise.all(tabs.map(({ session }) => session.open()))
    /** Names that nobody who saw them has replaced or deleted. */
    const living = new Set<string>()
    const waiting: Promise<void>[] = []
    for (let turn = 0; turn < 14; turn += 1) {
      const tab = tabs[random() < 0.5 ? 0 : 1]
      const { views } = tab.session.get().work
      const view = views[Math.floor(random() * views.length)]
      const chance = random()
      const name = `${seed}.${turn}`
      if (chance < 0.7 || !view) edits += 1
      if (chance < 0.25 || !view) {
        tab.add(name)
        living.add(name)
      } else if (chance < 0.6) {
        tab.rename(view.id, name)
        living.delete(view.name)
        living.add(name)
      } else if (chance < 0.7) {
        tab.remove(view.id)
        living.delete(view.name)
      } else {
        const done = chance < 0.9 ? tab.session.flush() : tab.session.pull()
        // Now and then the tab goes on while it saves.
        if (random() < 0.5) await done
        else waiting.push(done)
      }
    }
    await Promise.all(waiting)
    for (const { session } of [...tabs, ...tabs]) {
      await session.pull()
      await session.flush()
    }
    await tabs[0].session.pull()
    const [first, second] = tabs.map((tab) => tab.names())
    expect(first, `seed ${seed}: both tabs show the same`).toEqual(second)
    expect(first?.toSorted(), `seed ${seed}`).toEqual([...living].toSorted())
  }
  process.stdout.write(`Two tabs: 1000 runs, ${edits} edits, 0 lost and 0 that nobody made\n`)
}, 120_000)

/** A browser that is gone at the given step of its work: what it had not completed never happened, and it never answers. */
function dyingStore(use: UseStore, lastStep: number): { readonly use: UseStore; readonly died: Promise<void> } {
  let step = 0
  let die: () => void = () => undefined
  const died = new Promise<void>((resolve) => (die = resolve))
  const never = new Promise<never>(() => undefined)
  const mortal = new WeakSet<IDBDatabase>()
  const isLast = () => (step += 1) > lastStep
  return {
    died,
    use: (mode, callback) => {
      if (isLast()) {
        die()
        return never
      }
      return use(mode, async (store) => {
        const { db } = store.transaction
        if (!mortal.has(db)) {
          mortal.add(db)
          const open = db.transaction.bind(db)
          db.transaction = (...asked) => dyingTransaction(open(...asked))
        }
        const answer = await callback(store)
        if (!isLast()) return answer
        die()
        return never
      })
    },
  }

  function dyingTransaction(transaction: IDBTransaction): IDBTransaction {
    const objectStore = transaction.objectStore.bind(transaction)
    const abort = () => {
      // Whoever is dead hears nothing of it.
      transaction.addEventListener('abort', (event) => event.stopImmediatePropagation())
      transaction.abort()
      die()
    }
    transaction.objectStore = (name) => {
      const store = objectStore(name)
      const [get, put] = [store.get.bind(store), store.put.bind(store)]
      store.get = (key) => {
        const request = get(key)
        if (isLast()) abort()
        return request
      }
      store.put = (value: unknown, key?: IDBValidKey) => {
        const request = put(value, key)
        if (isLast()) abort()
        return request
      }
      return store
    }
    return transaction
  }
}

test('of 1,000 deaths while saving none costs a save that was acknowledged, or leaves anything unreadable', async () => {
  let [deaths, saves, inHand] = [0, 0, 0]
  for (let seed = 0; seed < 1000; seed += 1) {
    freshBrowser()
    const random = seeded(seed)
    const { use, died } = dyingStore(openStore(), Math.floor(random() * 60))
    const tab = openTab('a', use)
    let acknowledged: readonly string[] = []
    const made: (readonly string[])[] = [[]]
    const life = (async () => {
      await tab.session.open()
      for (let edit = 0; edit < 12; edit += 1) {
        tab.add(`${seed}.${edit}`)
        made.push(tab.names())
        await tab.session.flush()
        if (tab.session.get().saving.kind === 'saved') acknowledged = tab.names()
      }
    })()
    await Promise.race([life, died.then(() => (deaths += 1))])
    for (const piece of ['views', 'notes'] as const) {
      expect((await workShelf(openStore()).read(piece)).kind, `seed ${seed}`).toBe('items')
    }
    const next = openTab('b')
    await next.session.open()
    expect(next.names().slice(0, acknowledged.length), `seed ${seed}`).toEqual(acknowledged)
    expect(made, `seed ${seed}: it is a state that was`).toContainEqual(next.names())
    saves += acknowledged.length
    inHand += (made.at(-1)?.length ?? 0) - next.names().length
  }
  process.stdout.write(
    `Saving: ${deaths} deaths; 0 of ${saves} acknowledged edits lost, ${inHand} lost that were in hand, 0 unreadable\n`,
  )
  expect(deaths, 'each is longer than its browser lives').toBe(1000)
}, 120_000)
