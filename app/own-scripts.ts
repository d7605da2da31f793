import positionsUrl from '#app/feeds/positions/positions.worker.ts?worker&url'
import { fenceScripts } from '#app/base/script-fence.ts'
import { MAP_WORKER_URL } from '#app/map/map-worker.ts'
import ownUrl from '#app/own.worker.ts?worker&url'

/*
 * Every script that this page may start beside itself, by its exact address. main.tsx imports this file before all others, so
 * that none of them runs before the fence stands. Positions have a file of their own, as they are what a person waits for.
 */
const WORKERS = [ownUrl, positionsUrl, MAP_WORKER_URL]
/** MSW's is for development, where the feeds are to show in the network panel. */
const SERVICE_WORKERS = import.meta.env.DEV ? ['service-worker.js', 'mockServiceWorker.js'] : ['service-worker.js']

fenceScripts([...WORKERS, ...SERVICE_WORKERS], document.baseURI)
