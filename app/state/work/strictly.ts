import type { UseStore } from 'idb-keyval'

/**
 * One transaction that is only done when it is on the disk. Browsers are content with less unless asked, and the store that
 * we are given cannot be asked, so its database is.
 */
export const strictly = <T>(
  use: UseStore,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore, give: (result: T) => void) => void,
): Promise<T> =>
  use(
    'readonly',
    ({ name, transaction: { db } }) =>
      new Promise<T>((resolve, reject) => {
        const transaction = db.transaction(name, mode, { durability: 'strict' })
        let result: T | undefined
        transaction.addEventListener('complete', () => resolve(result as T))
        // A full disk shows only here.
        transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('Aborted')))
        act(transaction.objectStore(name), (given) => (result = given))
      }),
  )
