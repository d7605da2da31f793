import encodeUrl from '#app/export/writers/encode.worker.ts?worker&url'
import pptxUrl from '#app/export/slides/pptx.worker.ts?worker&url'
import positionsUrl from '#app/feeds/positions/positions.worker.ts?worker&url'
import readingUrl from '#app/feeds/reading/reading.worker.ts?worker&url'
import { fenceScripts } from '#app/base/script-fence.ts'
import { MAP_WORKER_URL } from '#app/map/map-worker.ts'
import caseUrl from '#mocks/answers/case-worker.ts?worker&url'

/*
 * Every script that this page may start beside itself, by its exact address. main.tsx imports this file before all others, so
 * that none of them runs before the fence stands.
 */
const WORKERS = [readingUrl, positionsUrl, caseUrl, MAP_WORKER_URL, encodeUrl, pptxUrl]
const SERVICE_WORKERS = ['service-worker.js', 'mockServiceWorker.js']

fenceScripts([...WORKERS, ...SERVICE_WORKERS], document.baseURI)
