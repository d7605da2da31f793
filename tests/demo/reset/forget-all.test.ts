import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { forgetAll, type Places } from '#app/demo/reset/forget-all.ts'

/** A storage as browsers have it: names are its own properties. */
function storageOf(entries: Record<string, string>, isLocked = false): Storage {
  const removeItem = (name: string) => {
    if (isLocked) throw new DOMException('denied', 'SecurityError')
    delete (storage as unknown as Record<string, string>)[name]
  }
  const storage = Object.create({ removeItem }, Object.getOwnPropertyDescriptors(entries)) as Storage
  return storage
}

const cachesOf = (names: readonly string[]) => {
  const kept = new Set(names)
  return {
    kept,
    caches: { keys: () => Promise.resolve([...kept]), delete: (name: string) => Promise.resolve(kept.delete(name)) },
  }
}

const open = (databases: IDBFactory, name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = databases.open(name)
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', reject)
  })

const namesIn = async (databases: IDBFactory) => (await databases.databases()).map(({ name }) => name)

const NOWHERE: Places = { databases: null, storages: [null], caches: null, workers: null }

test('what bears the name of the page goes, and what belongs to others stays', async () => {
  const databases = new IDBFactory()
  for (const name of ['transload-briefing', 'transload-exercises', 'of-another-page'])
    (await open(databases, name)).close()
  const local = storageOf({ 'transload.tours': '1', 'transload.preferences': '2', other: '3' })
  const { kept, caches } = cachesOf(['transload-2', 'others'])
  const left = await forgetAll({
    ...NOWHERE,
    databases,
    storages: [local, null],
    caches: caches as unknown as CacheStorage,
  })
  expect(left).toEqual([])
  expect(await namesIn(databases)).toEqual(['of-another-page'])
  expect(Object.keys(local)).toEqual(['other'])
  expect([...kept]).toEqual(['others'])
})

test('what cannot be deleted is named', async () => {
  const databases = new IDBFactory()
  const held = await open(databases, 'transload-held')
  const locked = storageOf({ 'transload.tours': '1' }, true)
  const caches = {
    keys: () => Promise.resolve(['transload-2']),
    delete: () => Promise.reject(new DOMException('denied', 'SecurityError')),
  } as unknown as CacheStorage
  expect(await forgetAll({ ...NOWHERE, databases, storages: [locked], caches })).toEqual([
    'transload.tours',
    'transload-held',
    'transload-2',
  ])
  held.close()
})

test('a database that is given back when asked is deleted', async () => {
  const databases = new IDBFactory()
  const polite = await open(databases, 'transload-briefing')
  polite.addEventListener('versionchange', () => polite.close())
  expect(await forgetAll({ ...NOWHERE, databases })).toEqual([])
  expect(await namesIn(databases)).toEqual([])
})

test('a browser that lists no databases, or keeps nothing at all, is no fault', async () => {
  const databases = new IDBFactory()
  ;(await open(databases, 'transload-briefing')).close()
  const silent = { deleteDatabase: databases.deleteDatabase.bind(databases) } as unknown as IDBFactory
  expect(await forgetAll({ ...NOWHERE, databases: silent })).toEqual([])
  expect(await namesIn(databases)).toEqual([])
  expect(await forgetAll(NOWHERE)).toEqual([])
})

test('the worker goes before what it keeps', async () => {
  const gone: string[] = []
  const registration = { unregister: () => Promise.resolve(gone.push('worker') > 0) }
  const workers = { getRegistration: () => Promise.resolve(registration) } as unknown as Places['workers']
  const caches = {
    keys: () => Promise.resolve(['transload-files']),
    delete: (name: string) => Promise.resolve(gone.push(name) > 0),
  } as unknown as CacheStorage
  expect(await forgetAll({ ...NOWHERE, workers, caches })).toEqual([])
  expect(gone).toEqual(['worker', 'transload-files'])
})
