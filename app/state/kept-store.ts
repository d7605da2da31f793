import { createStore, type UseStore } from 'idb-keyval'

/**
 * A store in a database of the browser that gives way: when the database is to be deleted, by this tab or another, the
 * connection closes at once instead of holding the deletion up. What is kept afterwards begins a new database.
 */
export function keptStore(database: string, name: string): UseStore {
  let use = createStore(database, name)
  return (mode, callback) =>
    use(mode, (store) => {
      const { db } = store.transaction
      db.onversionchange = () => {
        db.close()
        use = createStore(database, name)
      }
      return callback(store)
    })
}
