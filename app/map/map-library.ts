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
 * our own scheme, which answers with nothing. A `blob:` of our own is refused too: it may hold what a person opened.
 */
export function fenceRequest(address: string, base: string = document.baseURI): RequestParameters {
  const url = URL.canParse(address, base) ? new URL(address, base) : null
  return { url: url !== null && isOwn(url, new URL(base)) ? address : `${OWN_SCHEME}//refused/0/0/0` }
}

function isOwn(url: URL, page: URL): boolean {
  if (url.protocol === OWN_SCHEME) return true
  const isPlain = url.username === '' && url.password === ''
  return isPlain && url.protocol === page.protocol && url.origin === page.origin
}
