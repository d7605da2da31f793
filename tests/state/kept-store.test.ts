import { IDBFactory } from 'fake-indexeddb'
import { get, set } from 'idb-keyval'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keptStore } from '#app/state/kept-store.ts'

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()))
afterEach(() => void vi.unstubAllGlobals())

const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.addEventListener('success', () => resolve())
    request.addEventListener('blocked', () => reject(new Error('blocked')))
  })

test('a database that is open gives way when it is to be deleted, and begins anew with what is kept then', async () => {
  const store = keptStore('transload-test', 'things')
  await set('a', 1, store)
  expect(await get('a', store)).toBe(1)
  await deleteDatabase('transload-test')
  expect(await get('a', store)).toBeUndefined()
  await set('b', 2, store)
  expect(await get('b', store)).toBe(2)
  await deleteDatabase('transload-test')
})
