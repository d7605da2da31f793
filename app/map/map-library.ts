import { setWorkerUrl, type RequestParameters } from 'maplibre-gl'
import { MAP_WORKER_URL } from '#app/map/map-worker.ts'

let isPrepared = false

/** Tells MapLibre where its worker lies. Without it a built page asks for a file that is not there and stays empty. */
export function prepareLibrary(): void {
  if (isPrepared) return
  setWorkerUrl(MAP_WORKER_URL)
  isPrepared = true
}

/** The scheme of the base map's own tiles: answered from memory, never from the network. */
const OWN_SCHEME = 'basemap:'

/**
 * The fence around MapLibre's requests: nothing but our own origin and our own tiles. A refused address becomes one of
 * our own scheme, which answers with nothing.
 */
export function fenceRequest(address: string, base: string = document.baseURI): RequestParameters {
  const url = URL.canParse(address, base) ? new URL(address, base) : null
  const isOwn = url !== null && (url.protocol === OWN_SCHEME || url.origin === new URL(base).origin)
  return { url: isOwn ? address : `${OWN_SCHEME}//refused/0/0/0` }
}
