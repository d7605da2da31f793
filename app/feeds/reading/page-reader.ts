import { startOwnWorker } from '#app/base/own-worker.ts'
import { makeReader, type Reader } from '#app/feeds/reading/reader.ts'

/** One worker for all feeds of the page, kept as long as the page lives. */
const reader = makeReader(() => startOwnWorker('reading'))

/** Wakes the worker that reads the feeds; may be called at any time and any number of times. */
export const startReading = (): void => reader.start()

/** Reads the bytes of one answer, which are gone from the caller afterwards. */
export const readApart: Reader['read'] = (unread, signal) => reader.read(unread, signal)
