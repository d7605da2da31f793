import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'

/** Where MapLibre's worker lies. A file of its own, so that the fence around scripts can name it without the library. */
export const MAP_WORKER_URL = workerUrl
